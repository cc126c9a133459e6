import icon from '@mui/icons-material/GridOnOutlined';
import { page } from '../ui/page';

export const resultsGrid = {
  name: 'results-grid',
  icon,
  options: { label: 'app.grid.title' },
  list: page(() => import('./ResultsGridPage').then((file) => file.ResultsGridPage)),
};
