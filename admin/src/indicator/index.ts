import icon from '@mui/icons-material/SpeedOutlined';
import { page } from '../ui/page';

export default {
  name: 'indicators',
  icon,
  list: page(() => import('./IndicatorList').then((file) => file.IndicatorList)),
  show: page(() => import('./IndicatorShow').then((file) => file.IndicatorShow)),
  create: page(() => import('./IndicatorCreate').then((file) => file.IndicatorCreate)),
  edit: page(() => import('./IndicatorEdit').then((file) => file.IndicatorEdit)),
  recordRepresentation: 'name',
};
