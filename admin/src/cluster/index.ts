import icon from '@mui/icons-material/HubOutlined';
import { page } from '../ui/page';

export default {
  name: 'clusters',
  icon,
  list: page(() => import('./ClusterList').then((file) => file.ClusterList)),
  show: page(() => import('./ClusterShow').then((file) => file.ClusterShow)),
  create: page(() => import('./ClusterCreate').then((file) => file.ClusterCreate)),
  edit: page(() => import('./ClusterEdit').then((file) => file.ClusterEdit)),
  recordRepresentation: 'name',
};

export const clusterMembers = {
  name: 'clusterMembers',
  create: page(() => import('./MemberForm').then((file) => file.MemberCreate)),
  edit: page(() => import('./MemberForm').then((file) => file.MemberEdit)),
  recordRepresentation: 'organization.name',
};

export const clusterLeaders = {
  name: 'clusterLeaders',
  create: page(() => import('./LeaderForm').then((file) => file.LeaderCreate)),
  edit: page(() => import('./LeaderForm').then((file) => file.LeaderEdit)),
  recordRepresentation: 'organization.name',
};
