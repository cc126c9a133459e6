import { DataTable, Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const DepartmentShow = () => (
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
          <Labeled source="organization">
            <RelationLink source="organization" reference="organizations" />
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.indicators" path="indicators">
        <RelatedList reference="indicators" target="departmentId" sort={{ field: 'name', order: 'ASC' }}>
          <DataTable.Col source="name" />
          <DataTable.Col source="code" />
          <DataTable.Col source="unit" />
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.criteria" path="criteria">
        <RelatedList reference="criteria" target="departmentId" sort={{ field: 'ordinal', order: 'ASC' }}>
          <RelationColumn source="indicator" reference="indicators" />
          <RelationColumn source="campaign" reference="campaigns" />
          <DecimalColumn source="maxScore" />
          <EnumColumn source="rule" of="rule" />
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.rankings" path="rankings">
        <RelatedList reference="rankings" target="departmentId" sort={{ field: 'campaign.year', order: 'DESC' }}>
          <RelationColumn source="campaign" reference="campaigns" />
          <RelationColumn source="cluster" reference="clusters" />
          <EnumColumn source="state" of="rankingState" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
