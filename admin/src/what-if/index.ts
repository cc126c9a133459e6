import icon from '@mui/icons-material/ManageSearchOutlined';
import { page } from '../ui/page';

export default {
  name: 'what-if',
  icon,
  options: { label: 'app.whatIf.title' },
  list: page(() => import('./WhatIfPage').then((file) => file.WhatIfPage)),
};
