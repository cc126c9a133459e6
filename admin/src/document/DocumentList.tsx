import { DataTable } from 'react-admin';
import { DateColumn, EnumColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { documentTitle } from './document-title';
import { Issuer } from './Issuer';

const filters = [
  search,
  <EnumInput key="kind" source="kind" of="documentKind" />,
  <ReferenceSelect key="issuerId" source="issuerId" reference="organizations" />,
];

const exported = [
  'number',
  'title',
  { path: 'kind', enumName: 'documentKind' as const },
  'issuer.name',
  'issuerName',
  'issuedOn',
  'signer',
  'abstract',
  'note',
];

export const DocumentList = () => (
  <ResourceList filters={filters} sort={{ field: 'issuedOn', order: 'DESC' }} exported={exported}>
    <ResourceTable
      primary={({ number, title }) => documentTitle({ number, title })}
      secondary={({ issuer, issuerName }) => issuer?.name ?? issuerName}
      tertiary={() => <EnumText source="kind" of="documentKind" />}
      hiddenColumns={['signer']}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="title" />
      <EnumColumn source="kind" of="documentKind" />
      <DataTable.Col source="issuerName" disableSort>
        <Issuer />
      </DataTable.Col>
      <DateColumn source="issuedOn" />
      <DataTable.Col source="signer" />
    </ResourceTable>
  </ResourceList>
);
