import icon from '@mui/icons-material/SummarizeOutlined';
import { page } from '../ui/page';

/** One page, no records: what is printed is chosen on it. */
export const reports = {
  name: 'reports',
  icon,
  list: page(() => import('./ReportPage').then((file) => file.ReportPage)),
};

export const reportHeaders = {
  name: 'reportHeaders',
  create: page(() => import('./ReportHeaderForm').then((file) => file.ReportHeaderCreate)),
  edit: page(() => import('./ReportHeaderForm').then((file) => file.ReportHeaderEdit)),
};
