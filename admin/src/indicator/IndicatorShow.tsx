import { Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { DateColumn, DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumText } from '../ui/EnumText';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const IndicatorShow = () => (
  <ResourceShow>
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          <Labeled source="name">
            <TextField source="name" />
          </Labeled>
          <Labeled source="code">
            <TextField source="code" />
          </Labeled>
          <Labeled source="unit">
            <TextField source="unit" />
          </Labeled>
          <Labeled source="direction">
            <EnumText source="direction" of="direction" />
          </Labeled>
          <Labeled source="aggregation">
            <EnumText source="aggregation" of="aggregation" />
          </Labeled>
          <Labeled source="assigningLevel">
            <EnumText source="assigningLevel" of="assigningLevel" />
          </Labeled>
          <Labeled source="department">
            <RelationLink source="department" reference="departments" />
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.criteria" path="criteria">
        <RelatedList reference="criteria" target="indicatorId" sort={{ field: 'campaign.year', order: 'DESC' }}>
          <RelationColumn source="campaign" reference="campaigns" />
          <DecimalColumn source="maxScore" />
          <EnumColumn source="rule" of="rule" />
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.results" path="results">
        <RelatedList reference="results" target="indicatorId" sort={{ field: 'period', order: 'DESC' }} hasCreate={false} rowClick={false}>
          <DateColumn source="period" isMonth />
          <RelationColumn source="organization" reference="organizations" />
          <DecimalColumn source="value" />
          <EnumColumn source="state" of="resultState" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
