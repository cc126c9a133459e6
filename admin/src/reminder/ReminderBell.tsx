import BellIcon from '@mui/icons-material/NotificationsOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { LinkBase, useGetIdentity, useGetList, useTranslate } from 'react-admin';
import { useOffice } from '../ui/useOffice';

const LOOK_EVERY_MS = 60_000;

/** How many reminders one has not seen, on a bell that leads to them. */
export const ReminderBell = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { isMissing } = useOffice();
  const { total = 0 } = useGetList(
    'reminders',
    { filter: { recipientId: identity?.id ?? '0', readAt_isNull: true }, pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'DESC' } },
    { enabled: Boolean(identity?.id) && !isMissing, refetchInterval: LOOK_EVERY_MS },
  );
  const label = translate('app.reminder.bell', { smart_count: total });
  return (
    <IconButton component={LinkBase} to="/reminders" color="inherit" aria-label={label} title={label}>
      <Badge badgeContent={total} color="error" max={99}>
        <BellIcon />
      </Badge>
    </IconButton>
  );
};
