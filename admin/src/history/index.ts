import icon from '@mui/icons-material/HistoryOutlined';
import { page } from '../ui/page';

export default {
  name: 'change-log',
  icon,
  options: { label: 'app.history.log' },
  list: page(() => import('./ChangeLogPage').then((file) => file.ChangeLogPage)),
};
