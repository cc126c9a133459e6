import DoneAllIcon from '@mui/icons-material/DoneAllOutlined';
import Chip from '@mui/material/Chip';
import { Button, DataTable, FilterButton, List, SelectInput, TopToolbar, useGetIdentity, useRecordContext, useTranslate } from 'react-admin';
import type { ReminderRecord } from '../api/task-records';
import { DateColumn, EnumColumn } from '../ui/columns';
import { formatDate } from '../ui/date';
import { EnumInput } from '../ui/EnumInput';
import { ResourceTable } from '../ui/ResourceTable';
import { useAction } from '../ui/useAction';
import { MailPreference } from './MailPreference';

const UNREAD = [
  { id: true, name: 'app.reminder.unread' },
  { id: false, name: 'app.reminder.read' },
];

/** One's own reminders, newest first. */
export const ReminderList = () => {
  const { identity } = useGetIdentity();
  const { run } = useAction();
  if (!identity) return null;
  const filters = [
    <SelectInput key="readAt" source="readAt_isNull" label="app.reminder.state" choices={UNREAD} alwaysOn />,
    <EnumInput key="kind" source="kind" of="reminderKind" />,
  ];
  return (
    <List
      filters={filters}
      filter={{ recipientId: identity.id }}
      sort={{ field: 'id', order: 'DESC' }}
      perPage={25}
      exporter={false}
      actions={<Actions />}
      storeKey="reminders.own"
    >
      <ResourceTable
        primary={({ task }) => task.name}
        secondary={({ task }) => formatDate(task.dueOn)}
        tertiary={() => <NewMark />}
        hasBulk={false}
        rowClick={async (_id, _resource, record) => {
          // Whoever opens a task from its reminder has seen the reminder.
          if (record['readAt'] === null) await run((provider) => provider.markRemindersRead([String(record.id)]), 'app.reminder.marked');
          return `/tasks/${record['task'].id}/show`;
        }}
      >
        <DataTable.Col source="task.name" label="resources.reminders.fields.taskId" />
        <EnumColumn source="kind" of="reminderKind" />
        <DateColumn source="dueOn" />
        <DateColumn source="day" />
        <DataTable.Col source="readAt" label="app.reminder.state">
          <NewMark />
        </DataTable.Col>
      </ResourceTable>
    </List>
  );
};

const Actions = () => {
  const { isRunning, run } = useAction();
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', whiteSpace: 'normal', minWidth: 0 }}>
      <FilterButton />
      <MailPreference />
      <Button
        label="app.reminder.markAll"
        disabled={isRunning}
        onClick={() => run((provider) => provider.markRemindersRead(null), 'app.reminder.marked')}
      >
        <DoneAllIcon />
      </Button>
    </TopToolbar>
  );
};

const NewMark = () => {
  const translate = useTranslate();
  const reminder = useRecordContext<ReminderRecord>();
  if (!reminder) return null;
  return reminder.readAt === null ? (
    <Chip size="small" color="primary" label={translate('app.reminder.unread')} />
  ) : (
    <span>{translate('app.reminder.read')}</span>
  );
};
