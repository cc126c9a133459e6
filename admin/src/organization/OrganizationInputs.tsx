import { required, TextInput } from 'react-admin';
import { codeRules } from '../ui/code';
import { DayInput } from '../ui/DayInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const OrganizationInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <EnumInput source="kind" of="organizationKind" isRequired />
    <ReferenceSelect source="parentId" reference="organizations" />
    <DayInput source="foundedOn" />
    <DayInput source="dissolvedOn" />
    <ReferenceSelect source="successorId" reference="organizations" />
    <TextInput source="note" multiline />
  </>
);
