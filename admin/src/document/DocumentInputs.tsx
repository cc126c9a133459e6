import { required, TextInput } from 'react-admin';
import { DayInput } from '../ui/DayInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { DocumentSelect } from './DocumentSelect';

export const DocumentInputs = () => (
  <>
    <TextInput source="number" helperText="app.plan.numberHelp" />
    <TextInput source="title" multiline validate={required()} />
    <EnumInput source="kind" of="documentKind" isRequired />
    <ReferenceSelect source="issuerId" reference="organizations" helperText="app.plan.issuerHelp" />
    <TextInput source="issuerName" />
    <DayInput source="issuedOn" />
    <TextInput source="signer" />
    <TextInput source="abstract" multiline />
    <DocumentSelect source="replacedById" />
    <TextInput source="note" multiline />
  </>
);
