import { NumberInput, required, TextInput } from 'react-admin';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';
import { toClusterTab } from './to-cluster-tab';

export const LeaderCreate = () => (
  <ResourceCreate redirect={toClusterTab('leaders')}>
    <LeaderInputs />
  </ResourceCreate>
);

export const LeaderEdit = () => (
  <ResourceEdit redirect={toClusterTab('leaders')} isPart>
    <LeaderInputs />
  </ResourceEdit>
);

const LeaderInputs = () => (
  <>
    <ReferenceSelect source="clusterId" reference="clusters" isRequired />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <NumberInput source="year" min={1900} max={2200} step={1} validate={required()} />
    <TextInput source="note" multiline />
  </>
);
