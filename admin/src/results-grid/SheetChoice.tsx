import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatMonth } from '../ui/date';
import type { Chosen } from './address';
import { ChoiceBox } from './ChoiceBox';
import type { SheetChoices } from './useSheetChoices';

type Props = {
  readonly chosen: Chosen;
  readonly choices: SheetChoices;
  /** While something is typed and not saved, the sheet stays. */
  readonly isLocked: boolean;
  readonly onChoose: (change: Partial<Chosen>) => void;
};

/** Which sheet: campaign and month, and what makes it shorter. */
export const SheetChoice = ({ chosen, choices, isLocked, onChoose }: Props) => {
  const translate = useTranslate();
  const months = choices.months.map((id) => ({ id, name: formatMonth(id) }));
  return (
    <Card component="section" aria-label={translate('app.grid.choose')} variant="outlined" sx={{ p: 2 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))' }}>
        <ChoiceBox
          label="resources.criteria.fields.campaign"
          choices={choices.campaigns}
          value={chosen.campaignId}
          onChange={(campaignId) => onChoose({ campaignId, period: null, criterionId: null })}
          isRequired
          disabled={isLocked}
        />
        <ChoiceBox
          label="app.grid.month"
          choices={months}
          value={chosen.period}
          onChange={(period) => onChoose({ period })}
          isRequired
          disabled={isLocked}
        />
        <ChoiceBox
          label="resources.results.fields.organization"
          choices={choices.organizations}
          value={chosen.organizationId}
          onChange={(organizationId) => onChoose({ organizationId })}
          disabled={isLocked}
        />
        <ChoiceBox
          label="resources.criteria.fields.department"
          choices={choices.departments}
          value={chosen.departmentId}
          onChange={(departmentId) => onChoose({ departmentId })}
          disabled={isLocked}
        />
        <ChoiceBox
          label="resources.results.fields.indicator"
          choices={choices.criteria}
          value={chosen.criterionId}
          onChange={(criterionId) => onChoose({ criterionId })}
          disabled={isLocked}
        />
      </Box>
      {isLocked && (
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {translate('app.grid.locked')}
        </Typography>
      )}
    </Card>
  );
};
