import icon from '@mui/icons-material/FactCheckOutlined';
import { page } from '../ui/page';

export default {
  name: 'scorecards',
  icon,
  list: page(() => import('./ScorecardList').then((file) => file.ScorecardList)),
  show: page(() => import('./ScorecardShow').then((file) => file.ScorecardShow)),
  create: page(() => import('./ScorecardForm').then((file) => file.ScorecardCreate)),
  edit: page(() => import('./ScorecardForm').then((file) => file.ScorecardEdit)),
  recordRepresentation: 'name',
};

export const scorecardItems = {
  name: 'scorecardItems',
  create: page(() => import('./ItemForm').then((file) => file.ItemCreate)),
  edit: page(() => import('./ItemForm').then((file) => file.ItemEdit)),
  recordRepresentation: 'name',
};

export const scoringWindows = {
  name: 'scoringWindows',
  create: page(() => import('./WindowForm').then((file) => file.WindowCreate)),
  edit: page(() => import('./WindowForm').then((file) => file.WindowEdit)),
  recordRepresentation: 'step',
};

export const scorecardPublications = {
  name: 'scorecardPublications',
  show: page(() => import('./PublicationShow').then((file) => file.PublicationShow)),
  recordRepresentation: 'scorecardName',
};
