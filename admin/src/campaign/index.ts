import icon from '@mui/icons-material/FlagOutlined';
import { page } from '../ui/page';

export default {
  name: 'campaigns',
  icon,
  list: page(() => import('./CampaignList').then((file) => file.CampaignList)),
  show: page(() => import('./CampaignShow').then((file) => file.CampaignShow)),
  create: page(() => import('./CampaignCreate').then((file) => file.CampaignCreate)),
  edit: page(() => import('./CampaignEdit').then((file) => file.CampaignEdit)),
  recordRepresentation: 'name',
};

export const phases = {
  name: 'phases',
  create: page(() => import('./PhaseForm').then((file) => file.PhaseCreate)),
  edit: page(() => import('./PhaseForm').then((file) => file.PhaseEdit)),
  recordRepresentation: 'name',
};
