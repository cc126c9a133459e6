import type { RedirectionSideEffect } from 'react-admin';
import { NumberInput, required, TextInput } from 'react-admin';
import { DayInput } from '../ui/DayInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const PhaseCreate = () => (
  <ResourceCreate redirect={toPhases}>
    <PhaseInputs />
  </ResourceCreate>
);

export const PhaseEdit = () => (
  <ResourceEdit redirect={toPhases} isPart>
    <PhaseInputs />
  </ResourceEdit>
);

const PhaseInputs = () => (
  <>
    <ReferenceSelect source="campaignId" reference="campaigns" isRequired />
    <NumberInput source="ordinal" min={1} step={1} validate={required()} />
    <TextInput source="name" validate={required()} />
    <TextInput source="theme" multiline />
    <DayInput source="startsOn" isRequired />
    <DayInput source="endsOn" isRequired />
    <TextInput source="note" multiline />
  </>
);

const toPhases: RedirectionSideEffect = (_resource, _id, data) => `campaigns/${data?.['campaignId']}/show/phases`;
