import { DataTable } from 'react-admin';
import { DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { MissingText } from './MissingText';

const filters = [
  search,
  <ReferenceSelect key="scorecardId" source="scorecardId" reference="scorecards" />,
  <EnumInput key="state" source="state" of="sheetState" />,
];

const exported = [
  'organization.name',
  'scorecard.name',
  { path: 'state', enumName: 'sheetState' as const },
  'selfTotal',
  'appraisedTotal',
  'secondTotal',
  'total',
];

/** The sheets that someone sees: a unit's officer its own, everyone else all. */
export const SheetList = () => (
  <ResourceList filters={filters} sort={{ field: 'id', order: 'DESC' }} exported={exported}>
    <ResourceTable
      primary={({ organization }) => organization.name}
      secondary={({ scorecard }) => scorecard.name}
      tertiary={() => <EnumText source="state" of="sheetState" />}
    >
      <RelationColumn source="organization" reference="organizations" namesRow />
      <RelationColumn source="scorecard" reference="scorecards" />
      <EnumColumn source="state" of="sheetState" />
      <DataTable.Col label="app.scorecard.missing" disableSort>
        <MissingText />
      </DataTable.Col>
      <DecimalColumn source="selfTotal" />
      <DecimalColumn source="appraisedTotal" />
      <DecimalColumn source="total" />
    </ResourceTable>
  </ResourceList>
);
