import icon from '@mui/icons-material/TrackChangesOutlined';
import { page } from '../ui/page';
import { targetTitle } from './target-title';

export default {
  name: 'targets',
  icon,
  list: page(() => import('./TargetList').then((file) => file.TargetList)),
  show: page(() => import('./TargetShow').then((file) => file.TargetShow)),
  create: page(() => import('./TargetCreate').then((file) => file.TargetCreate)),
  edit: page(() => import('./TargetEdit').then((file) => file.TargetEdit)),
  recordRepresentation: targetTitle,
};
