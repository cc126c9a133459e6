import { DateInput, required, TextInput } from 'react-admin';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';
import { toClusterTab } from './to-cluster-tab';

export const MemberCreate = () => (
  <ResourceCreate redirect={toClusterTab('members')}>
    <MemberInputs />
  </ResourceCreate>
);

export const MemberEdit = () => (
  <ResourceEdit redirect={toClusterTab('members')} isPart>
    <MemberInputs />
  </ResourceEdit>
);

const MemberInputs = () => (
  <>
    <ReferenceSelect source="clusterId" reference="clusters" isRequired />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <DateInput source="joinedOn" validate={required()} />
    <DateInput source="leftOn" />
    <TextInput source="note" multiline />
  </>
);
