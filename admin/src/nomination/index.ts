import icon from '@mui/icons-material/RuleOutlined';
import { page } from '../ui/page';

export default {
  name: 'awardRules',
  icon,
  list: page(() => import('./AwardRuleList').then((file) => file.AwardRuleList)),
  show: page(() => import('./AwardRuleShow').then((file) => file.AwardRuleShow)),
  create: page(() => import('./AwardRuleForm').then((file) => file.AwardRuleCreate)),
  edit: page(() => import('./AwardRuleForm').then((file) => file.AwardRuleEdit)),
  recordRepresentation: 'name',
};

export const ProposalsPage = page(() => import('./ProposalsPage').then((file) => file.ProposalsPage));
export const AwardStatisticsPage = page(() => import('./AwardStatisticsPage').then((file) => file.AwardStatisticsPage));
