import { ResourceEdit } from '../ui/ResourceEdit';
import { RankingInputs } from './RankingInputs';

export const RankingEdit = () => (
  <ResourceEdit>
    <RankingInputs />
  </ResourceEdit>
);
