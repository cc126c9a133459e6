import type { RedirectionSideEffect } from 'react-admin';
import { TextInput } from 'react-admin';
import { FileInput } from '../ui/FileInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';
import { awardTitle } from './award-title';

export const AwardFileCreate = () => (
  <ResourceCreate redirect={toFiles}>
    <ReferenceSelect source="awardId" reference="awards" sortBy="year" optionText={awardTitle} isRequired />
    <FileInput source="fileId" isRequired />
    <Description />
  </ResourceCreate>
);

export const AwardFileEdit = () => (
  <ResourceEdit redirect={toFiles} isPart>
    <Description />
  </ResourceEdit>
);

const Description = () => <TextInput source="description" multiline helperText="app.award.fileHelp" />;

const toFiles: RedirectionSideEffect = (_resource, _id, data) => `awards/${data?.['awardId']}/show/files`;
