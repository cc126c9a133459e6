import icon from '@mui/icons-material/VpnKeyOutlined';
import { page } from '../ui/page';

export default {
  name: 'apiTokens',
  icon,
  list: page(() => import('./ApiTokenList').then((file) => file.ApiTokenList)),
  create: page(() => import('./ApiTokenCreate').then((file) => file.ApiTokenCreate)),
  recordRepresentation: 'name',
};
