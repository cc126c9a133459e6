import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useEffect, useState } from 'react';
import { useDataProvider, useLocale, useNotify, useTranslate } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { messageOf } from '../ui/message-of';
import { useAction } from '../ui/useAction';

/** Whether one's reminders come by mail as well, in the language in which one reads the panel. */
export const MailPreference = () => {
  const translate = useTranslate();
  const locale = useLocale() === 'en' ? 'en' : 'vi';
  const provider = useDataProvider<PanelDataProvider>();
  const notify = useNotify();
  const [isByMail, setByMail] = useState<boolean | null>(null);
  const { isRunning, run } = useAction();
  useEffect(() => {
    let isShown = true;
    provider.reminderPreferences().then(
      ({ byMail }) => isShown && setByMail(byMail),
      (error: unknown) => notify(messageOf(error), { type: 'error' }),
    );
    return () => {
      isShown = false;
    };
  }, [provider, notify]);
  if (isByMail === null) return null;
  const change = async (byMail: boolean) => {
    if (await run((actions) => actions.setReminderPreferences({ byMail, locale }), byMail ? 'app.reminder.mailOn' : 'app.reminder.mailOff'))
      setByMail(byMail);
  };
  return (
    <FormControlLabel
      control={<Switch checked={isByMail} disabled={isRunning} onChange={({ target }) => change(target.checked)} />}
      label={translate('app.reminder.byMail')}
    />
  );
};
