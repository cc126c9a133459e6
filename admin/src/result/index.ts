import icon from '@mui/icons-material/FactCheckOutlined';
import { page } from '../ui/page';
import { resultTitle } from './result-title';

export default {
  name: 'results',
  icon,
  list: page(() => import('./ResultList').then((file) => file.ResultList)),
  show: page(() => import('./ResultShow').then((file) => file.ResultShow)),
  create: page(() => import('./ResultCreate').then((file) => file.ResultCreate)),
  edit: page(() => import('./ResultEdit').then((file) => file.ResultEdit)),
  recordRepresentation: resultTitle,
};
