import { NumberInput, required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { DocumentSelect } from '../document/DocumentSelect';
import { DayInput } from '../ui/DayInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';
import { textAt } from '../ui/value-at';

export const AwardCreate = () => (
  <ResourceCreate>
    <Subject />
    <SelectInput source="state" choices={BEGINNINGS} defaultValue="PROPOSED" helperText="app.award.stateHelp" />
    <TextInput source="reason" multiline />
    <DayInput source="proposedOn" />
    <Decision />
    <TextInput source="note" multiline />
  </ResourceCreate>
);

export const AwardEdit = () => (
  <ResourceEdit>
    <Subject />
    <TextInput source="reason" multiline />
    <DayInput source="proposedOn" />
    <DecisionWhenDecided />
    <TextInput source="note" multiline />
  </ResourceEdit>
);

const BEGINNINGS = ['PROPOSED', 'DECIDED'].map((id) => ({ id, name: `enums.awardState.${id}` }));

const Subject = () => (
  <>
    <ReferenceSelect source="formId" reference="awardForms" sortBy="ordinal" isRequired />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <EnumInput source="recipientKind" of="recipientKind" isRequired />
    <NumberInput source="count" min={1} step={1} defaultValue={1} />
    <NumberInput source="year" min={1900} max={2200} step={1} defaultValue={new Date().getFullYear()} validate={required()} format={String} />
    <ReferenceSelect source="campaignId" reference="campaigns" />
  </>
);

const Decision = () => (
  <>
    <TextInput source="decisionNumber" />
    <DayInput source="decisionOn" />
    <TextInput source="signer" />
    <DocumentSelect source="documentId" />
  </>
);

/** A decision that was not known when the award was recorded may be filled in. */
const DecisionWhenDecided = () => (textAt(useRecordContext(), 'state') === 'DECIDED' ? <Decision /> : null);
