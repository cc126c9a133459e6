import ResendIcon from '@mui/icons-material/ReplayOutlined';
import { Button, DataTable, useRecordContext } from 'react-admin';
import type { ReminderMailRecord } from '../api/task-records';
import { DateColumn, EnumColumn, InstantColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { useAction } from '../ui/useAction';

const filters = [<EnumInput key="state" source="state" of="mailState" alwaysOn />];
const exported = ['recipient.name', 'day', { path: 'state', enumName: 'mailState' }, 'attempts', 'sentAt', 'lastError'];
const RESENDABLE: ReadonlySet<string> = new Set(['FAILED', 'UNCERTAIN']);

/** How the sending of reminder mails went, for administrators. */
export const MailList = () => (
  <ResourceList filters={filters} sort={{ field: 'id', order: 'DESC' }} exported={exported} hasCreate={false}>
    <ResourceTable
      primary={({ recipient }) => recipient?.name}
      secondary={({ lastError }) => lastError ?? ''}
      tertiary={({ state }) => state}
      rowClick={false}
      hasBulk={false}
    >
      <DataTable.Col source="recipient.name" label="resources.reminderMails.fields.recipient" disableSort />
      <DateColumn source="day" />
      <EnumColumn source="state" of="mailState" />
      <DataTable.Col source="attempts" align="right" />
      <InstantColumn source="sentAt" />
      <InstantColumn source="nextAttemptAt" />
      <DataTable.Col source="lastError" />
      <DataTable.Col label="">
        <ResendButton />
      </DataTable.Col>
    </ResourceTable>
  </ResourceList>
);

const ResendButton = () => {
  const mail = useRecordContext<ReminderMailRecord>();
  const { isRunning, run } = useAction();
  if (!mail || !RESENDABLE.has(mail.state)) return null;
  return (
    <Button
      label="app.reminder.resend"
      disabled={isRunning}
      onClick={() => run((provider) => provider.resendReminderMail(mail.id, mail.version), 'app.reminder.resent')}
    >
      <ResendIcon />
    </Button>
  );
};
