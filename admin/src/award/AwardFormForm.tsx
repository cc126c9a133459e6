import { BooleanInput, NumberInput, required, TextInput } from 'react-admin';
import { codeRules } from '../ui/code';
import { DecimalInput } from '../ui/DecimalInput';
import { EnumInput } from '../ui/EnumInput';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const AwardFormCreate = () => (
  <ResourceCreate>
    <Inputs />
  </ResourceCreate>
);

export const AwardFormEdit = () => (
  <ResourceEdit>
    <Inputs />
  </ResourceEdit>
);

const Inputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <EnumInput source="kind" of="awardKind" isRequired />
    <EnumInput source="level" of="awardLevel" isRequired />
    <BooleanInput source="forCollectives" />
    <BooleanInput source="forIndividuals" />
    <BooleanInput source="forHouseholds" />
    <TextInput source="basis" />
    <TextInput source="article" />
    <DecimalInput source="voteThreshold" helperText="app.award.thresholdHelp" />
    <NumberInput source="membershipYears" min={1} step={1} />
    <NumberInput source="ordinal" min={0} step={1} />
    <BooleanInput source="active" defaultValue={true} />
    <TextInput source="note" multiline />
  </>
);
