import { DateInput, required, TextInput } from 'react-admin';
import { codeRules } from '../ui/code';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const OrganizationInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <EnumInput source="kind" of="organizationKind" isRequired />
    <ReferenceSelect source="parentId" reference="organizations" />
    <DateInput source="foundedOn" />
    <DateInput source="dissolvedOn" />
    <ReferenceSelect source="successorId" reference="organizations" />
    <TextInput source="note" multiline />
  </>
);
