import { TextInput } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const TargetInputs = () => (
  <>
    <ReferenceSelect source="criterionId" reference="criteria" sortBy="ordinal" isRequired />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <DecimalInput source="value" />
    <DecimalInput source="baseline" />
    <DecimalInput source="enteredScore" />
    <DecimalInput source="penalty" defaultValue="0" />
    <TextInput source="penaltyReason" multiline />
    <TextInput source="note" multiline />
  </>
);
