import { page } from '../ui/page';

export const ChangeLogPage = page(() => import('./ChangeLogPage').then((file) => file.ChangeLogPage));
