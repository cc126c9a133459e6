import icon from '@mui/icons-material/ConstructionOutlined';
import { page } from '../ui/page';

export default {
  name: 'projects',
  icon,
  list: page(() => import('./ProjectList').then((file) => file.ProjectList)),
  show: page(() => import('./ProjectShow').then((file) => file.ProjectShow)),
  create: page(() => import('./ProjectCreate').then((file) => file.ProjectCreate)),
  edit: page(() => import('./ProjectEdit').then((file) => file.ProjectEdit)),
  recordRepresentation: 'name',
};
