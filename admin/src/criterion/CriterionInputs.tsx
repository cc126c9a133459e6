import { ArrayInput, FormDataConsumer, NumberInput, required, SimpleFormIterator, TextInput } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const CriterionInputs = () => (
  <>
    <ReferenceSelect source="campaignId" reference="campaigns" isRequired />
    <ReferenceSelect source="indicatorId" reference="indicators" isRequired />
    <ReferenceSelect source="departmentId" reference="departments" isRequired />
    <NumberInput source="ordinal" min={0} step={1} validate={required()} defaultValue={1} />
    <DecimalInput source="maxScore" isRequired />
    <EnumInput source="rule" of="rule" isRequired defaultValue="PROPORTIONAL" />
    <FormDataConsumer>{({ formData }) => <RuleInputs rule={formData['rule']} />}</FormDataConsumer>
    <TextInput source="note" multiline />
  </>
);

const RuleInputs = ({ rule }: { rule: unknown }) => {
  if (rule === 'PROPORTIONAL') {
    return (
      <>
        <DecimalInput source="capPercent" defaultValue="100" isRequired />
        <DecimalInput source="bonusMax" defaultValue="0" isRequired />
      </>
    );
  }
  if (rule !== 'BANDS') return null;
  return (
    <ArrayInput source="bands" validate={required()}>
      <SimpleFormIterator inline disableReordering>
        <DecimalInput source="fromPercent" label="resources.criteria.fields.fromPercent" isRequired />
        <DecimalInput source="score" label="resources.criteria.fields.score" isRequired />
      </SimpleFormIterator>
    </ArrayInput>
  );
};
