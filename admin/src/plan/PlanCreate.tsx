import { ResourceCreate } from '../ui/ResourceCreate';
import { PlanInputs } from './PlanInputs';

export const PlanCreate = () => (
  <ResourceCreate>
    <PlanInputs />
  </ResourceCreate>
);
