import { ResourceCreate } from '../ui/ResourceCreate';
import { RankingInputs } from './RankingInputs';

export const RankingCreate = () => (
  <ResourceCreate>
    <RankingInputs />
  </ResourceCreate>
);
