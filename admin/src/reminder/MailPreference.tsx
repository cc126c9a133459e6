import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useLocale, useTranslate } from 'react-admin';
import { useAction } from '../ui/useAction';
import { useLoaded } from '../ui/useLoaded';

/** Whether one's reminders come by mail as well, in the language in which one reads the panel. */
export const MailPreference = () => {
  const translate = useTranslate();
  const locale = useLocale() === 'en' ? 'en' : 'vi';
  const preferences = useLoaded('', (provider) => provider.reminderPreferences());
  const { isRunning, run } = useAction();
  if (!preferences) return null;
  const change = (byMail: boolean) =>
    run((provider) => provider.setReminderPreferences({ byMail, locale }), byMail ? 'app.reminder.mailOn' : 'app.reminder.mailOff');
  return (
    <FormControlLabel
      control={<Switch checked={preferences.byMail} disabled={isRunning} onChange={({ target }) => change(target.checked)} />}
      label={translate('app.reminder.byMail')}
    />
  );
};
