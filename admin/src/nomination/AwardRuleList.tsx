import { BooleanField, DataTable } from 'react-admin';
import { RelationColumn } from '../ui/columns';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [search, <ReferenceSelect key="formId" source="formId" reference="awardForms" sortBy="ordinal" />];

export const AwardRuleList = () => (
  <ResourceList filters={filters} sort={{ field: 'name', order: 'ASC' }} exported={['code', 'name', 'form.name', 'rankMax', 'proposalsMax', 'note']}>
    <ResourceTable primary={({ name }) => name} secondary={({ form }) => form.name}>
      <DataTable.Col source="name" />
      <RelationColumn source="form" reference="awardForms" />
      <DataTable.Col source="rankMax" align="right" />
      <RelationColumn source="department" reference="departments" />
      <DataTable.Col source="allTargetsMet">
        <BooleanField source="allTargetsMet" />
      </DataTable.Col>
      <DataTable.Col source="noPenalty">
        <BooleanField source="noPenalty" />
      </DataTable.Col>
      <DataTable.Col source="proposalsMax" align="right" />
      <DataTable.Col source="active">
        <BooleanField source="active" />
      </DataTable.Col>
    </ResourceTable>
  </ResourceList>
);
