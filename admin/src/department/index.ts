import icon from '@mui/icons-material/BadgeOutlined';
import { page } from '../ui/page';

export default {
  name: 'departments',
  icon,
  list: page(() => import('./DepartmentList').then((file) => file.DepartmentList)),
  show: page(() => import('./DepartmentShow').then((file) => file.DepartmentShow)),
  create: page(() => import('./DepartmentCreate').then((file) => file.DepartmentCreate)),
  edit: page(() => import('./DepartmentEdit').then((file) => file.DepartmentEdit)),
  recordRepresentation: 'name',
};
