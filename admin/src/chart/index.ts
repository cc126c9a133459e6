import icon from '@mui/icons-material/InsightsOutlined';
import { page } from '../ui/page';

export default {
  name: 'charts',
  icon,
  list: page(() => import('./ChartsPage').then((file) => file.ChartsPage)),
};
