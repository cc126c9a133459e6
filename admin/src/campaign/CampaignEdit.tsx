import { ResourceEdit } from '../ui/ResourceEdit';
import { CampaignInputs } from './CampaignInputs';

export const CampaignEdit = () => (
  <ResourceEdit>
    <CampaignInputs />
  </ResourceEdit>
);
