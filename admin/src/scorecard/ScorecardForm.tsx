import { required, TextInput } from 'react-admin';
import { codeRules } from '../ui/code';
import { DecimalInput } from '../ui/DecimalInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const ScorecardCreate = () => (
  <ResourceCreate>
    <ScorecardInputs />
  </ResourceCreate>
);

export const ScorecardEdit = () => (
  <ResourceEdit>
    <ScorecardInputs />
  </ResourceEdit>
);

const ScorecardInputs = () => (
  <>
    <TextInput source="code" validate={codeRules} helperText="app.code.help" />
    <TextInput source="name" validate={required()} />
    <ReferenceSelect source="campaignId" reference="campaigns" isRequired />
    <ReferenceSelect source="clusterId" reference="clusters" isRequired />
    <ReferenceSelect source="departmentId" reference="departments" helperText="app.scorecard.overallHelp" />
    <DecimalInput source="contentTotal" isRequired defaultValue="950" />
    <DecimalInput source="bonusTotal" isRequired defaultValue="50" />
    <TextInput source="note" multiline />
  </>
);
