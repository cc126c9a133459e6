import { NumberInput, required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { codeRules } from '../ui/code';
import { DayInput } from '../ui/DayInput';
import { DecimalInput } from '../ui/DecimalInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const CampaignInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <NumberInput source="year" min={1900} max={2200} step={1} validate={required()} />
    <TextInput source="theme" multiline />
    <DayInput source="startsOn" isRequired />
    <DayInput source="endsOn" isRequired />
    <FirstStateInput />
    <ReferenceSelect source="organizationId" reference="organizations" />
    <DecimalInput source="onTrackPercent" helperText="app.life.onTrackHelp" />
    <DecimalInput source="behindPercent" helperText="app.life.behindHelp" />
    <TextInput source="note" multiline />
  </>
);

const FIRST_STATES = ['PLANNED', 'OPEN'].map((id) => ({ id, name: `enums.campaignState.${id}` }));

/** A new campaign is planned or already open; from then on it moves on its own page. */
const FirstStateInput = () => {
  const campaign = useRecordContext();
  return campaign?.id === undefined ? <SelectInput source="state" choices={FIRST_STATES} defaultValue="PLANNED" validate={required()} /> : null;
};
