import { required, TextInput } from 'react-admin';
import { codeRules } from '../ui/code';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const ClusterInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <ReferenceSelect source="organizationId" reference="organizations" />
    <TextInput source="note" multiline />
  </>
);
