import { DataTable, Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { RecordResultButton } from '../result/RecordResultButton';
import { DateColumn, DecimalColumn, EnumColumn, InstantColumn } from '../ui/columns';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const TargetShow = () => (
  <ResourceShow actions={<RecordResultButton />}>
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          <Labeled source="organization">
            <RelationLink source="organization" reference="organizations" />
          </Labeled>
          <Labeled source="indicator">
            <RelationLink source="criterion.indicator" reference="indicators" />
          </Labeled>
          <Labeled source="campaign">
            <RelationLink source="criterion.campaign" reference="campaigns" />
          </Labeled>
          <Labeled source="value">
            <DecimalText source="value" />
          </Labeled>
          <Labeled source="baseline">
            <DecimalText source="baseline" />
          </Labeled>
          <Labeled source="actual">
            <DecimalText source="actual" />
          </Labeled>
          <Labeled source="achievement">
            <DecimalText source="achievement" suffix=" %" />
          </Labeled>
          <Labeled source="outcome">
            <EnumText source="outcome" of="outcome" />
          </Labeled>
          <Labeled source="score">
            <DecimalText source="score" />
          </Labeled>
          <Labeled source="penalty">
            <DecimalText source="penalty" />
          </Labeled>
          <Labeled source="penaltyReason">
            <TextField source="penaltyReason" emptyText="–" />
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.results" path="results">
        <RelatedList reference="results" target="targetId" sort={{ field: 'period', order: 'DESC' }} hasCreate={false}>
          <DateColumn source="period" isMonth />
          <DecimalColumn source="value" />
          <EnumColumn source="state" of="resultState" />
          <InstantColumn source="reportedAt" />
          <DataTable.Col source="note" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
