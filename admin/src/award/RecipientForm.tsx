import type { RedirectionSideEffect } from 'react-admin';
import { NumberInput, TextInput } from 'react-admin';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';
import { awardTitle } from './award-title';

export const RecipientCreate = () => (
  <ResourceCreate redirect={toAward}>
    <ReferenceSelect source="awardId" reference="awards" sortBy="year" optionText={awardTitle} isRequired />
    <Inputs />
  </ResourceCreate>
);

export const RecipientEdit = () => (
  <ResourceEdit redirect={toAward} isPart>
    <Inputs />
  </ResourceEdit>
);

const Inputs = () => (
  <>
    <TextInput source="name" />
    <ReferenceSelect source="organizationId" reference="organizations" />
    <TextInput source="position" />
    <TextInput source="unit" />
    <NumberInput source="membershipYears" min={1} step={1} />
    <TextInput source="note" multiline />
  </>
);

const toAward: RedirectionSideEffect = (_resource, _id, data) => `awards/${data?.['awardId']}/show/recipients`;
