import icon from '@mui/icons-material/DescriptionOutlined';
import { page } from '../ui/page';
import { documentTitle } from './document-title';

export default {
  name: 'documents',
  icon,
  list: page(() => import('./DocumentList').then((file) => file.DocumentList)),
  show: page(() => import('./DocumentShow').then((file) => file.DocumentShow)),
  create: page(() => import('./DocumentCreate').then((file) => file.DocumentCreate)),
  edit: page(() => import('./DocumentEdit').then((file) => file.DocumentEdit)),
  recordRepresentation: documentTitle,
};

export const documentFiles = {
  name: 'documentFiles',
  create: page(() => import('./FileForm').then((file) => file.FileCreate)),
  edit: page(() => import('./FileForm').then((file) => file.FileEdit)),
  recordRepresentation: 'file.name',
};
