import { DataTable, NumberInput } from 'react-admin';
import { documentTitle } from '../document/document-title';
import { DateColumn, RelationColumn } from '../ui/columns';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [
  search,
  <NumberInput key="year" source="year" />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
];

const exported = ['code', 'number', 'title', 'year', 'organization.name', 'issuedOn', 'signer', 'programme.title', 'note'];

export const PlanList = () => (
  <ResourceList filters={filters} sort={{ field: 'issuedOn', order: 'DESC' }} exported={exported}>
    <ResourceTable
      primary={({ number, title }) => documentTitle({ number, title })}
      secondary={({ organization }) => organization.name}
      tertiary={({ year }) => year}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="title" />
      <DataTable.Col source="year" />
      <RelationColumn source="organization" reference="organizations" />
      <DateColumn source="issuedOn" />
      <DataTable.Col source="indicators.totalCount" label="app.tab.indicators" align="right" disableSort />
      <DataTable.Col source="projects.totalCount" label="resources.projects.name" align="right" disableSort />
    </ResourceTable>
  </ResourceList>
);
