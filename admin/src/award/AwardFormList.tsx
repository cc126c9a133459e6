import CatalogueIcon from '@mui/icons-material/LibraryAddOutlined';
import { BooleanField, Button, DataTable, useCanAccess } from 'react-admin';
import { DecimalColumn, EnumColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { useAction } from '../ui/useAction';

const filters = [search, <EnumInput key="kind" source="kind" of="awardKind" />, <EnumInput key="level" source="level" of="awardLevel" />];

const exported = [
  'code',
  'name',
  { path: 'kind', enumName: 'awardKind' as const },
  { path: 'level', enumName: 'awardLevel' as const },
  'basis',
  'article',
  'voteThreshold',
  'note',
];

export const AwardFormList = () => (
  <>
    <CatalogueButton />
    <ResourceList filters={filters} sort={{ field: 'ordinal', order: 'ASC' }} exported={exported}>
      <ResourceTable primary={({ name }) => name} secondary={() => <EnumText source="level" of="awardLevel" />} hiddenColumns={['code', 'basis']}>
        <DataTable.Col source="name" />
        <DataTable.Col source="code" />
        <EnumColumn source="kind" of="awardKind" />
        <EnumColumn source="level" of="awardLevel" />
        <DataTable.Col source="article" />
        <DataTable.Col source="basis" />
        <DecimalColumn source="voteThreshold" />
        <DataTable.Col source="active">
          <BooleanField source="active" />
        </DataTable.Col>
      </ResourceTable>
    </ResourceList>
  </>
);

const CatalogueButton = () => {
  const { canAccess } = useCanAccess({ resource: 'awardForms', action: 'create' });
  const { isRunning, run } = useAction();
  if (!canAccess) return null;
  return (
    <Button
      label="app.award.loadCatalogue"
      disabled={isRunning}
      onClick={() => run((provider) => provider.loadAwardCatalogue(), 'app.award.catalogueLoaded')}
      sx={{ alignSelf: 'flex-start', mt: 1 }}
    >
      <CatalogueIcon />
    </Button>
  );
};
