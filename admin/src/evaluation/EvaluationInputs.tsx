import { useEffect } from 'react';
import { FormDataConsumer, NumberInput, required, TextInput, useInput } from 'react-admin';
import { DocumentSelect } from '../document/DocumentSelect';
import { DayInput } from '../ui/DayInput';
import { DecimalInput } from '../ui/DecimalInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const EvaluationInputs = () => (
  <>
    <TextInput source="name" validate={required()} helperText="app.evaluation.nameHelp" />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <NumberInput source="year" min={1900} max={2200} step={1} validate={required()} />
    <ReferenceSelect source="campaignId" reference="campaigns" helperText="app.evaluation.campaignHelp" />
    <EnumInput source="subject" of="evaluationSubject" isRequired />
    <EnumInput source="kind" of="evaluationKind" isRequired defaultValue="GROUP" />
    <FormDataConsumer>{({ formData }) => (formData['kind'] === 'BODY' ? <BodyInputs /> : <GroupInputs />)}</FormDataConsumer>
    <TextInput source="overruleReason" multiline helperText="app.evaluation.overruleHelp" />
    <ReferenceSelect source="decidedById" reference="organizations" />
    <TextInput source="decidedByName" helperText="app.evaluation.decidedByNameHelp" />
    <DocumentSelect source="decisionId" />
    <DayInput source="decidedOn" />
    <TextInput source="note" multiline />
  </>
);

const OF_GROUPS = ['measure', 'total', 'excellent', 'good', 'completed', 'notCompleted'] as const;

const BodyInputs = () => (
  <>
    <EnumInput source="grade" of="grade" isRequired />
    {OF_GROUPS.map((source) => (
      <Cleared key={source} source={source} />
    ))}
  </>
);

const GroupInputs = () => (
  <>
    <EnumInput source="measure" of="distributionMeasure" isRequired defaultValue="COUNT" />
    <DecimalInput source="total" helperText="app.evaluation.totalHelp" />
    <DecimalInput source="excellent" />
    <DecimalInput source="good" />
    <DecimalInput source="completed" />
    <DecimalInput source="notCompleted" helperText="app.evaluation.unstatedHelp" />
    <Cleared source="grade" />
  </>
);

/** Takes away what only the other kind has: the service would refuse it. */
const Cleared = ({ source }: { source: string }) => {
  const { field } = useInput({ source });
  const isGiven = field.value !== null && field.value !== undefined && field.value !== '';
  useEffect(() => {
    if (isGiven) field.onChange(null);
  }, [isGiven, field.onChange]);
  return null;
};
