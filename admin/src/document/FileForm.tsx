import type { RedirectionSideEffect } from 'react-admin';
import { NumberInput, required, TextInput } from 'react-admin';
import { FileInput } from '../ui/FileInput';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';
import { DocumentSelect } from './DocumentSelect';

export const FileCreate = () => (
  <ResourceCreate redirect={toFiles}>
    <FileInputs />
  </ResourceCreate>
);

export const FileEdit = () => (
  <ResourceEdit redirect={toFiles} isPart>
    <FileInputs />
  </ResourceEdit>
);

const FileInputs = () => (
  <>
    <DocumentSelect source="documentId" isRequired />
    <FileInput source="fileId" isRequired />
    <NumberInput source="ordinal" min={1} max={999} step={1} defaultValue={1} validate={required()} />
    <TextInput source="note" multiline />
  </>
);

const toFiles: RedirectionSideEffect = (_resource, _id, data) => `documents/${data?.['documentId']}/show/files`;
