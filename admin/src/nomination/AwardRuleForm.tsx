import { BooleanInput, NumberInput, required, TextInput } from 'react-admin';
import { codeRules } from '../ui/code';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const AwardRuleCreate = () => (
  <ResourceCreate>
    <Inputs />
  </ResourceCreate>
);

export const AwardRuleEdit = () => (
  <ResourceEdit>
    <Inputs />
  </ResourceEdit>
);

const Inputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <ReferenceSelect source="formId" reference="awardForms" sortBy="ordinal" filter={{ forCollectives: true }} isRequired />
    <NumberInput source="rankMax" min={1} step={1} helperText="app.award.rankHelp" />
    <ReferenceSelect source="departmentId" reference="departments" />
    <ReferenceSelect source="clusterId" reference="clusters" />
    <EnumInput source="grade" of="grade" without={['NOT_COMPLETED']} />
    <BooleanInput source="allTargetsMet" />
    <BooleanInput source="noPenalty" />
    <EnumInput source="organizationKind" of="organizationKind" />
    <NumberInput source="proposalsMax" min={1} step={1} />
    <ReferenceSelect source="campaignId" reference="campaigns" />
    <BooleanInput source="active" defaultValue={true} />
    <TextInput source="note" multiline />
  </>
);
