import { TextInput } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const CeilingCreate = () => (
  <ResourceCreate redirect="list">
    <CeilingInputs />
  </ResourceCreate>
);

export const CeilingEdit = () => (
  <ResourceEdit redirect="list" isPart>
    <CeilingInputs />
  </ResourceEdit>
);

const CeilingInputs = () => (
  <>
    <ReferenceSelect source="campaignId" reference="campaigns" isRequired />
    <EnumInput source="subject" of="evaluationSubject" isRequired />
    <DecimalInput source="percent" isRequired defaultValue="20" />
    <EnumInput source="base" of="ceilingBase" isRequired defaultValue="GOOD_OR_ABOVE" />
    <TextInput source="note" multiline />
  </>
);
