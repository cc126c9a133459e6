import { DataTable, DeleteButton, Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { DateText } from '../ui/DateText';
import { EnumText } from '../ui/EnumText';
import { FileLink } from '../ui/FileLink';
import { RelatedList } from '../ui/RelatedList';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';
import { DocumentLink } from './DocumentLink';
import { Issuer } from './Issuer';

export const DocumentShow = () => (
  <ResourceShow>
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          <Labeled source="title">
            <TextField source="title" />
          </Labeled>
          <Labeled source="number">
            <TextField source="number" emptyText="–" />
          </Labeled>
          <Labeled source="kind">
            <EnumText source="kind" of="documentKind" />
          </Labeled>
          <Labeled source="issuerName">
            <Issuer />
          </Labeled>
          <Labeled source="issuedOn">
            <DateText source="issuedOn" />
          </Labeled>
          <Labeled source="signer">
            <TextField source="signer" emptyText="–" />
          </Labeled>
          <Labeled source="abstract">
            <TextField source="abstract" emptyText="–" />
          </Labeled>
          <Labeled source="replacedBy">
            <DocumentLink source="replacedBy" />
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.plan.files" path="files">
        <RelatedList reference="documentFiles" target="documentId" sort={{ field: 'ordinal', order: 'ASC' }} rowClick={false}>
          <DataTable.Col source="ordinal" align="right" />
          <DataTable.Col source="file" disableSort>
            <FileLink source="file" />
          </DataTable.Col>
          <DataTable.Col source="note" />
          <DataTable.Col label="">
            <DeleteButton mutationMode="pessimistic" redirect={false} />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.plan.restingPlans" path="plans">
        <RelatedList reference="planDocuments" target="documentId" sort={{ field: 'id', order: 'ASC' }} rowClick={false} hasCreate={false}>
          <DataTable.Col source="plan" disableSort>
            <DocumentLink source="plan" reference="plans" />
          </DataTable.Col>
          <DataTable.Col source="note" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
