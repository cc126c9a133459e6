import { ResourceCreate } from '../ui/ResourceCreate';
import { CampaignInputs } from './CampaignInputs';

export const CampaignCreate = () => (
  <ResourceCreate>
    <CampaignInputs />
  </ResourceCreate>
);
