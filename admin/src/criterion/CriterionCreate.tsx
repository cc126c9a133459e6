import { ResourceCreate } from '../ui/ResourceCreate';
import { CriterionInputs } from './CriterionInputs';

export const CriterionCreate = () => (
  <ResourceCreate>
    <CriterionInputs />
  </ResourceCreate>
);
