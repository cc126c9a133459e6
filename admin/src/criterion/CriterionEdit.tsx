import { ResourceEdit } from '../ui/ResourceEdit';
import { CriterionInputs } from './CriterionInputs';

export const CriterionEdit = () => (
  <ResourceEdit>
    <CriterionInputs />
  </ResourceEdit>
);
