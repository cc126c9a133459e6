import icon from '@mui/icons-material/RuleOutlined';
import { page } from '../ui/page';

export default {
  name: 'scoreSheets',
  icon,
  list: page(() => import('./SheetList').then((file) => file.SheetList)),
  show: page(() => import('./SheetShow').then((file) => file.SheetShow)),
  recordRepresentation: 'organization.name',
};

export const publishedSheets = {
  name: 'publishedSheets',
  show: page(() => import('./PublishedSheetShow').then((file) => file.PublishedSheetShow)),
  recordRepresentation: 'organizationName',
};

export const sheetEvidences = { name: 'sheetEvidences', recordRepresentation: 'file.name' };
