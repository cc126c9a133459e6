import { ResourceEdit } from '../ui/ResourceEdit';
import { EvaluationInputs } from './EvaluationInputs';

export const EvaluationEdit = () => (
  <ResourceEdit>
    <EvaluationInputs />
  </ResourceEdit>
);
