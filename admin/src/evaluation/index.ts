import ceilingIcon from '@mui/icons-material/VerticalAlignTopOutlined';
import icon from '@mui/icons-material/WorkspacePremiumOutlined';
import { page } from '../ui/page';

export default {
  name: 'evaluations',
  icon,
  list: page(() => import('./EvaluationList').then((file) => file.EvaluationList)),
  show: page(() => import('./EvaluationShow').then((file) => file.EvaluationShow)),
  create: page(() => import('./EvaluationCreate').then((file) => file.EvaluationCreate)),
  edit: page(() => import('./EvaluationEdit').then((file) => file.EvaluationEdit)),
  recordRepresentation: 'name',
};

export const evaluationCeilings = {
  name: 'evaluationCeilings',
  icon: ceilingIcon,
  list: page(() => import('./CeilingList').then((file) => file.CeilingList)),
  create: page(() => import('./CeilingForm').then((file) => file.CeilingCreate)),
  edit: page(() => import('./CeilingForm').then((file) => file.CeilingEdit)),
  recordRepresentation: 'campaign.name',
};
