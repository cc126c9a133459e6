import { required, TextInput } from 'react-admin';
import { codeRules } from '../ui/code';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const IndicatorInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <TextInput source="unit" validate={required()} />
    <EnumInput source="direction" of="direction" isRequired defaultValue="HIGHER_IS_BETTER" />
    <EnumInput source="aggregation" of="aggregation" isRequired defaultValue="SUM" />
    <EnumInput source="assigningLevel" of="assigningLevel" isRequired defaultValue="DISTRICT" />
    <ReferenceSelect source="departmentId" reference="departments" />
    <TextInput source="note" multiline />
  </>
);
