import type { RedirectionSideEffect } from 'react-admin';
import { TextField, TextInput } from 'react-admin';
import { EnumInput } from '../ui/EnumInput';
import { ResourceEdit } from '../ui/ResourceEdit';

export const StandingEdit = () => (
  <ResourceEdit redirect={toRanking} isPart>
    <TextField source="organization.name" variant="h6" sx={{ mb: 1 }} />
    <EnumInput source="exclusion" of="exclusion" />
    <TextInput source="note" multiline />
  </ResourceEdit>
);

const toRanking: RedirectionSideEffect = (_resource, _id, data) => `rankings/${data?.['rankingId']}/show`;
