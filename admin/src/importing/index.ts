import icon from '@mui/icons-material/UploadFileOutlined';
import { page } from '../ui/page';

export default {
  name: 'importJobs',
  icon,
  list: page(() => import('./ImportList').then((file) => file.ImportList)),
  show: page(() => import('./ImportShow').then((file) => file.ImportShow)),
  create: page(() => import('./ImportCreate').then((file) => file.ImportCreate)),
  recordRepresentation: 'fileName',
};
