import { DataTable, DeleteButton, Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { DateColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const ClusterShow = () => (
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
      <TabbedShowLayout.Tab label="app.tab.members" path="members">
        <RelatedList reference="clusterMembers" target="clusterId" sort={{ field: 'organization.name', order: 'ASC' }} rowClick="edit">
          <RelationColumn source="organization" reference="organizations" />
          <DateColumn source="joinedOn" />
          <DateColumn source="leftOn" />
          <DataTable.Col source="note" />
          <DataTable.Col label="">
            <DeleteButton mutationMode="pessimistic" redirect={false} />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.leaders" path="leaders">
        <RelatedList reference="clusterLeaders" target="clusterId" sort={{ field: 'year', order: 'DESC' }} rowClick="edit">
          <DataTable.Col source="year" />
          <RelationColumn source="organization" reference="organizations" />
          <DataTable.Col source="note" />
          <DataTable.Col label="">
            <DeleteButton mutationMode="pessimistic" redirect={false} />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.rankings" path="rankings">
        <RelatedList reference="rankings" target="clusterId" sort={{ field: 'campaign.year', order: 'DESC' }}>
          <RelationColumn source="campaign" reference="campaigns" />
          <RelationColumn source="department" reference="departments" />
          <EnumColumn source="state" of="rankingState" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
