import icon from '@mui/icons-material/AccountBalanceOutlined';
import { page } from '../ui/page';

export default {
  name: 'organizations',
  icon,
  list: page(() => import('./OrganizationList').then((file) => file.OrganizationList)),
  show: page(() => import('./OrganizationShow').then((file) => file.OrganizationShow)),
  create: page(() => import('./OrganizationCreate').then((file) => file.OrganizationCreate)),
  edit: page(() => import('./OrganizationEdit').then((file) => file.OrganizationEdit)),
  recordRepresentation: 'name',
};
