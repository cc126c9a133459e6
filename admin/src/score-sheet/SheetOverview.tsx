import { DataTable } from 'react-admin';
import { DecimalColumn, EnumColumn } from '../ui/columns';
import { RelatedList } from '../ui/RelatedList';
import { MissingText } from './MissingText';
import { WaiveButton } from './WaiveButton';

/** Every unit's sheet and its step: what is missing, and from whom. */
export const SheetOverview = () => (
  <RelatedList reference="scoreSheets" target="scorecardId" sort={{ field: 'organization.name', order: 'ASC' }} hasCreate={false}>
    <DataTable.Col source="organization.name" label="resources.scoreSheets.fields.organization" sx={{ minWidth: 150 }} />
    <EnumColumn source="state" of="sheetState" />
    <DataTable.Col label="app.scorecard.missing" disableSort sx={{ minWidth: 220 }}>
      <MissingText />
    </DataTable.Col>
    <DecimalColumn source="selfTotal" />
    <DecimalColumn source="appraisedTotal" />
    <DecimalColumn source="secondTotal" />
    <DecimalColumn source="total" />
    <DataTable.Col label="">
      <WaiveButton />
    </DataTable.Col>
  </RelatedList>
);
