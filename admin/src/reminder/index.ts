import mailIcon from '@mui/icons-material/MailOutlined';
import icon from '@mui/icons-material/NotificationsOutlined';
import { page } from '../ui/page';

export default {
  name: 'reminders',
  icon,
  list: page(() => import('./ReminderList').then((file) => file.ReminderList)),
};

export const reminderMails = {
  name: 'reminderMails',
  icon: mailIcon,
  list: page(() => import('./MailList').then((file) => file.MailList)),
};
