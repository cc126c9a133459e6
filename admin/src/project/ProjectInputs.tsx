import { required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import type { ProjectRecord } from '../api/records';
import { DocumentSelect } from '../document/DocumentSelect';
import { codeRules } from '../ui/code';
import { DayInput } from '../ui/DayInput';
import { DecimalInput } from '../ui/DecimalInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { offeredStates } from './offered-states';

export const ProjectInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <StateInput />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <EnumInput source="investorKind" of="investorKind" isRequired />
    <ReferenceSelect source="investorId" reference="organizations" />
    <DecimalInput source="budget" />
    <DecimalInput source="disbursed" />
    <DayInput source="startsOn" />
    <DayInput source="endsOn" />
    <DocumentSelect source="planId" reference="plans" />
    <TextInput source="location" />
    <TextInput source="note" multiline />
  </>
);

/** The states that the project may come to; a new one may be in any. */
const StateInput = () => {
  const project = useRecordContext<ProjectRecord>();
  return (
    <SelectInput
      source="state"
      choices={offeredStates(project).map((id) => ({ id, name: `enums.projectState.${id}` }))}
      validate={required()}
      defaultValue="PLANNED"
    />
  );
};
