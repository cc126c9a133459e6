import type { RedirectionSideEffect } from 'react-admin';
import { TextInput } from 'react-admin';
import { DocumentSelect } from '../document/DocumentSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const PlanDocumentCreate = () => (
  <ResourceCreate redirect={toDocuments}>
    <PlanDocumentInputs />
  </ResourceCreate>
);

export const PlanDocumentEdit = () => (
  <ResourceEdit redirect={toDocuments} isPart>
    <PlanDocumentInputs />
  </ResourceEdit>
);

const PlanDocumentInputs = () => (
  <>
    <DocumentSelect source="planId" reference="plans" isRequired />
    <DocumentSelect source="documentId" isRequired />
    <TextInput source="note" multiline />
  </>
);

const toDocuments: RedirectionSideEffect = (_resource, _id, data) => `plans/${data?.['planId']}/show/documents`;
