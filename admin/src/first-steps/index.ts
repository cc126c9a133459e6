import icon from '@mui/icons-material/ChecklistOutlined';
import { page } from '../ui/page';

export default {
  name: 'first-steps',
  icon,
  options: { label: 'app.firstSteps.title' },
  list: page(() => import('./FirstStepsPage').then((file) => file.FirstStepsPage)),
};
