import icon from '@mui/icons-material/EmojiEventsOutlined';
import formIcon from '@mui/icons-material/MilitaryTechOutlined';
import { page } from '../ui/page';
import { awardTitle } from './award-title';

export default {
  name: 'awards',
  icon,
  list: page(() => import('./AwardList').then((file) => file.AwardList)),
  show: page(() => import('./AwardShow').then((file) => file.AwardShow)),
  create: page(() => import('./AwardForm').then((file) => file.AwardCreate)),
  edit: page(() => import('./AwardForm').then((file) => file.AwardEdit)),
  recordRepresentation: awardTitle,
};

export const awardRecipients = {
  name: 'awardRecipients',
  create: page(() => import('./RecipientForm').then((file) => file.RecipientCreate)),
  edit: page(() => import('./RecipientForm').then((file) => file.RecipientEdit)),
  recordRepresentation: 'name',
};

export const awardFiles = {
  name: 'awardFiles',
  create: page(() => import('./AwardFileForm').then((file) => file.AwardFileCreate)),
  edit: page(() => import('./AwardFileForm').then((file) => file.AwardFileEdit)),
  recordRepresentation: 'file.name',
};

export const awardForms = {
  name: 'awardForms',
  icon: formIcon,
  list: page(() => import('./AwardFormList').then((file) => file.AwardFormList)),
  show: page(() => import('./AwardFormShow').then((file) => file.AwardFormShow)),
  create: page(() => import('./AwardFormForm').then((file) => file.AwardFormCreate)),
  edit: page(() => import('./AwardFormForm').then((file) => file.AwardFormEdit)),
  recordRepresentation: 'name',
};
