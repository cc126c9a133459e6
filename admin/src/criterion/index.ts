import icon from '@mui/icons-material/RuleOutlined';
import type { CriterionRecord } from '../api/records';
import { page } from '../ui/page';

export default {
  name: 'criteria',
  icon,
  list: page(() => import('./CriterionList').then((file) => file.CriterionList)),
  show: page(() => import('./CriterionShow').then((file) => file.CriterionShow)),
  create: page(() => import('./CriterionCreate').then((file) => file.CriterionCreate)),
  edit: page(() => import('./CriterionEdit').then((file) => file.CriterionEdit)),
  recordRepresentation: ({ indicator, campaign }: CriterionRecord) => `${indicator.name} (${campaign.year})`,
};
