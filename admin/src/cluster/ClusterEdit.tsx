import { ResourceEdit } from '../ui/ResourceEdit';
import { ClusterInputs } from './ClusterInputs';

export const ClusterEdit = () => (
  <ResourceEdit>
    <ClusterInputs />
  </ResourceEdit>
);
