import missingIcon from '@mui/icons-material/EventBusyOutlined';
import monitoringIcon from '@mui/icons-material/SpeedOutlined';
import verificationIcon from '@mui/icons-material/VerifiedOutlined';
import { page } from '../ui/page';

export default {
  name: 'monitoring',
  icon: monitoringIcon,
  list: page(() => import('./MonitoringList').then((file) => file.MonitoringList)),
};

export const missingResults = {
  name: 'missingResults',
  icon: missingIcon,
  list: page(() => import('./MissingList').then((file) => file.MissingList)),
};

export const verification = {
  name: 'verification',
  icon: verificationIcon,
  list: page(() => import('./VerificationList').then((file) => file.VerificationList)),
};
