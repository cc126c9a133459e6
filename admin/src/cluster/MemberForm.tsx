import { TextInput } from 'react-admin';
import { DayInput } from '../ui/DayInput';
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
    <DayInput source="joinedOn" isRequired />
    <DayInput source="leftOn" />
    <TextInput source="note" multiline />
  </>
);
