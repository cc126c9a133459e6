import { ResourceCreate } from '../ui/ResourceCreate';
import { EvaluationInputs } from './EvaluationInputs';

export const EvaluationCreate = () => (
  <ResourceCreate>
    <EvaluationInputs />
  </ResourceCreate>
);
