import { Labeled, TextField, TextInput, useCanAccess } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { DecimalText } from '../ui/DecimalText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { FieldGrid } from '../ui/ResourceShow';

/** Administrators write all of a target; the department in charge appraises it. */
export const TargetInputs = () => {
  const { canAccess: mayAssign, isPending } = useCanAccess({ resource: 'targets', action: 'create' });
  if (isPending) return null;
  return mayAssign ? <AssignmentInputs /> : <AppraisalInputs />;
};

const AssignmentInputs = () => (
  <>
    <ReferenceSelect source="criterionId" reference="criteria" sortBy="campaign.year" order="DESC" isRequired />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <DecimalInput source="value" />
    <DecimalInput source="baseline" />
    <DecimalInput source="enteredScore" />
    <DecimalInput source="penalty" defaultValue="0" />
    <TextInput source="penaltyReason" multiline />
    <TextInput source="note" multiline />
  </>
);

const AppraisalInputs = () => (
  <>
    <FieldGrid>
      <Labeled source="organization">
        <TextField source="organization.name" />
      </Labeled>
      <Labeled source="indicator">
        <TextField source="criterion.indicator.name" />
      </Labeled>
      <Labeled source="value">
        <DecimalText source="value" />
      </Labeled>
      <Labeled source="actual">
        <DecimalText source="actual" />
      </Labeled>
      <Labeled source="score">
        <DecimalText source="score" />
      </Labeled>
    </FieldGrid>
    <DecimalInput source="enteredScore" helperText="app.officers.enteredScoreHelp" />
    <DecimalInput source="penalty" />
    <TextInput source="penaltyReason" multiline />
  </>
);
