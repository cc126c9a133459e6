import type { RedirectionSideEffect } from 'react-admin';
import { NumberInput, required, TextInput } from 'react-admin';
import { DocumentSelect } from '../document/DocumentSelect';
import { DecimalInput } from '../ui/DecimalInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const PlanIndicatorCreate = () => (
  <ResourceCreate redirect={toIndicators}>
    <PlanIndicatorInputs />
  </ResourceCreate>
);

export const PlanIndicatorEdit = () => (
  <ResourceEdit redirect={toIndicators} isPart>
    <PlanIndicatorInputs />
  </ResourceEdit>
);

const PlanIndicatorInputs = () => (
  <>
    <DocumentSelect source="planId" reference="plans" isRequired />
    <NumberInput source="ordinal" min={1} max={999} step={1} validate={required()} />
    <ReferenceSelect source="indicatorId" reference="indicators" helperText="app.plan.indicatorHelp" />
    <TextInput source="name" />
    <TextInput source="unit" />
    <DecimalInput source="targetValue" />
    <TextInput source="targetText" helperText="app.plan.targetTextHelp" />
    <TextInput source="note" multiline />
  </>
);

const toIndicators: RedirectionSideEffect = (_resource, _id, data) => `plans/${data?.['planId']}/show/indicators`;
