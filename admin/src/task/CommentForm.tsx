import type { RedirectionSideEffect } from 'react-admin';
import { required, TextInput } from 'react-admin';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

const toTask: RedirectionSideEffect = (_resource, _id, data) => `tasks/${data?.['taskId']}/show/comments`;

export const CommentCreate = () => (
  <ResourceCreate redirect={toTask}>
    <ReferenceSelect source="taskId" reference="tasks" isRequired />
    <TextInput source="text" multiline minRows={3} validate={required()} />
  </ResourceCreate>
);

export const CommentEdit = () => (
  <ResourceEdit redirect={toTask} isPart>
    <TextInput source="text" multiline minRows={3} validate={required()} />
  </ResourceEdit>
);
