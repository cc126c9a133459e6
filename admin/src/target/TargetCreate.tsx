import { ResourceCreate } from '../ui/ResourceCreate';
import { TargetInputs } from './TargetInputs';

export const TargetCreate = () => (
  <ResourceCreate>
    <TargetInputs />
  </ResourceCreate>
);
