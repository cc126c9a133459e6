import statisticsIcon from '@mui/icons-material/BarChartOutlined';
import proposalsIcon from '@mui/icons-material/HowToRegOutlined';
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

export const awardProposals = {
  name: 'award-proposals',
  icon: proposalsIcon,
  options: { label: 'app.award.proposals' },
  list: page(() => import('./ProposalsPage').then((file) => file.ProposalsPage)),
};

export const awardStatistics = {
  name: 'award-statistics',
  icon: statisticsIcon,
  options: { label: 'app.award.statistics' },
  list: page(() => import('./AwardStatisticsPage').then((file) => file.AwardStatisticsPage)),
};
