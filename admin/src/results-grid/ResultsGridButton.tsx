import GridIcon from '@mui/icons-material/GridOnOutlined';
import { Button, Link, useCanAccess, useListContext } from 'react-admin';
import { textAt } from '../ui/value-at';
import { addressOf, chosenIn } from './address';

/** Leads from a list to the sheet of the same campaign, month and unit, as far as its filters name them. */
export const ResultsGridButton = () => {
  const { filterValues } = useListContext();
  const { canAccess } = useCanAccess({ resource: 'results-grid', action: 'list' });
  if (!canAccess) return null;
  const first = (...paths: readonly string[]): string | null => paths.map((path) => textAt(filterValues, path)).find(Boolean) ?? null;
  const chosen = {
    campaignId: first('campaignId', 'criterion.campaignId', 'target.criterion.campaignId'),
    period: first('period'),
    organizationId: first('organizationId'),
    departmentId: first('departmentId', 'criterion.departmentId', 'target.criterion.departmentId'),
  };
  return (
    <Button component={Link} to={`/results-grid${addressOf(chosenIn(addressOf(chosen)))}`} label="app.grid.title">
      <GridIcon />
    </Button>
  );
};
