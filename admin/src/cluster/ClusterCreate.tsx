import { ResourceCreate } from '../ui/ResourceCreate';
import { ClusterInputs } from './ClusterInputs';

export const ClusterCreate = () => (
  <ResourceCreate>
    <ClusterInputs />
  </ResourceCreate>
);
