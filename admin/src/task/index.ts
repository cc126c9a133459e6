import icon from '@mui/icons-material/TaskAltOutlined';
import { page } from '../ui/page';

export default {
  name: 'tasks',
  icon,
  list: page(() => import('./TaskList').then((file) => file.TaskList)),
  show: page(() => import('./TaskShow').then((file) => file.TaskShow)),
  create: page(() => import('./TaskCreate').then((file) => file.TaskCreate)),
  edit: page(() => import('./TaskEdit').then((file) => file.TaskEdit)),
  recordRepresentation: 'name',
};

export const taskComments = {
  name: 'taskComments',
  create: page(() => import('./CommentForm').then((file) => file.CommentCreate)),
  edit: page(() => import('./CommentForm').then((file) => file.CommentEdit)),
  recordRepresentation: 'text',
};
