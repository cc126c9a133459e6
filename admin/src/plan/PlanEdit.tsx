import { ResourceEdit } from '../ui/ResourceEdit';
import { PlanInputs } from './PlanInputs';

export const PlanEdit = () => (
  <ResourceEdit>
    <PlanInputs />
  </ResourceEdit>
);
