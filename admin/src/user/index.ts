import icon from '@mui/icons-material/GroupOutlined';
import { page } from '../ui/page';

export default {
  name: 'users',
  icon,
  list: page(() => import('./UserList').then((file) => file.UserList)),
  show: page(() => import('./UserShow').then((file) => file.UserShow)),
  create: page(() => import('./UserCreate').then((file) => file.UserCreate)),
  edit: page(() => import('./UserEdit').then((file) => file.UserEdit)),
  recordRepresentation: 'name',
};
