import { NumberInput, required, TextInput } from 'react-admin';
import { codeRules } from '../ui/code';
import { DayInput } from '../ui/DayInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const CampaignInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <NumberInput source="year" min={1900} max={2200} step={1} validate={required()} />
    <TextInput source="theme" multiline />
    <DayInput source="startsOn" isRequired />
    <DayInput source="endsOn" isRequired />
    <EnumInput source="state" of="campaignState" isRequired defaultValue="PLANNED" />
    <ReferenceSelect source="organizationId" reference="organizations" />
    <TextInput source="note" multiline />
  </>
);
