import icon from '@mui/icons-material/LeaderboardOutlined';
import { page } from '../ui/page';
import { rankingTitle } from './ranking-title';

export default {
  name: 'rankings',
  icon,
  list: page(() => import('./RankingList').then((file) => file.RankingList)),
  show: page(() => import('./RankingShow').then((file) => file.RankingShow)),
  create: page(() => import('./RankingCreate').then((file) => file.RankingCreate)),
  edit: page(() => import('./RankingEdit').then((file) => file.RankingEdit)),
  recordRepresentation: rankingTitle,
};

export const standings = {
  name: 'standings',
  edit: page(() => import('./StandingEdit').then((file) => file.StandingEdit)),
  recordRepresentation: 'organization.name',
};
