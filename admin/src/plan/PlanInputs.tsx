import { NumberInput, required, TextInput } from 'react-admin';
import { DocumentSelect } from '../document/DocumentSelect';
import { codeRules } from '../ui/code';
import { DayInput } from '../ui/DayInput';
import { FileInput } from '../ui/FileInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const PlanInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="number" validate={required()} />
    <TextInput source="title" multiline validate={required()} />
    <NumberInput source="year" min={1900} max={2200} step={1} validate={required()} />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <DayInput source="issuedOn" isRequired />
    <TextInput source="signer" />
    <DocumentSelect source="programmeId" filter={{ kind: 'PROGRAMME' }} />
    <FileInput source="fileId" />
    <TextInput source="note" multiline />
  </>
);
