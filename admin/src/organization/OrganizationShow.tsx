import { DataTable, Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { DateText } from '../ui/DateText';
import { EnumText } from '../ui/EnumText';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const OrganizationShow = () => (
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
          <Labeled source="kind">
            <EnumText source="kind" of="organizationKind" />
          </Labeled>
          <Labeled source="parent">
            <RelationLink source="parent" reference="organizations" />
          </Labeled>
          <Labeled source="foundedOn">
            <DateText source="foundedOn" />
          </Labeled>
          <Labeled source="dissolvedOn">
            <DateText source="dissolvedOn" />
          </Labeled>
          <Labeled source="successor">
            <RelationLink source="successor" reference="organizations" />
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.children" path="children">
        <RelatedList reference="organizations" target="parentId" sort={{ field: 'name', order: 'ASC' }}>
          <DataTable.Col source="name" />
          <DataTable.Col source="code" />
          <EnumColumn source="kind" of="organizationKind" />
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.departments" path="departments">
        <RelatedList reference="departments" target="organizationId" sort={{ field: 'name', order: 'ASC' }}>
          <DataTable.Col source="name" />
          <DataTable.Col source="code" />
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.targets" path="targets">
        <RelatedList reference="targets" target="organizationId" sort={{ field: 'criterion.indicator.name', order: 'ASC' }}>
          <RelationColumn source="criterion.indicator" reference="indicators" />
          <DataTable.Col source="criterion.campaign.year" label="resources.campaigns.fields.year" />
          <DecimalColumn source="value" />
          <DecimalColumn source="actual" />
          <DecimalColumn source="achievement" />
          <EnumColumn source="outcome" of="outcome" />
          <DecimalColumn source="score" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
