import { ResourceEdit } from '../ui/ResourceEdit';
import { TargetInputs } from './TargetInputs';

export const TargetEdit = () => (
  <ResourceEdit>
    <TargetInputs />
  </ResourceEdit>
);
