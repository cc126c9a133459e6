import icon from '@mui/icons-material/EventNoteOutlined';
import { documentTitle } from '../document/document-title';
import { page } from '../ui/page';

export default {
  name: 'plans',
  icon,
  list: page(() => import('./PlanList').then((file) => file.PlanList)),
  show: page(() => import('./PlanShow').then((file) => file.PlanShow)),
  create: page(() => import('./PlanCreate').then((file) => file.PlanCreate)),
  edit: page(() => import('./PlanEdit').then((file) => file.PlanEdit)),
  recordRepresentation: documentTitle,
};

export const planDocuments = {
  name: 'planDocuments',
  create: page(() => import('./PlanDocumentForm').then((file) => file.PlanDocumentCreate)),
  edit: page(() => import('./PlanDocumentForm').then((file) => file.PlanDocumentEdit)),
  recordRepresentation: 'document.title',
};

export const planIndicators = {
  name: 'planIndicators',
  create: page(() => import('./PlanIndicatorForm').then((file) => file.PlanIndicatorCreate)),
  edit: page(() => import('./PlanIndicatorForm').then((file) => file.PlanIndicatorEdit)),
  recordRepresentation: 'ordinal',
};
