import type { RaRecord } from 'react-admin';
import { BooleanInput, DataTable, SelectInput, useGetIdentity, useTranslate } from 'react-admin';
import { EnumColumn, RelationColumn } from '../ui/columns';
import { DayInput } from '../ui/DayInput';
import { formatDate } from '../ui/date';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { DueText } from './DueText';
import { MoveChosen } from './MoveChosen';
import { ProgressBar } from './ProgressBar';

const exported = [
  'code',
  'name',
  'plan.number',
  'department.name',
  'organization.name',
  'responsible.name',
  'dueOn',
  'progress',
  { path: 'state', enumName: 'taskState' },
  'overdue',
  'completedOn',
  'note',
];

export const TaskList = () => {
  const { identity } = useGetIdentity();
  const filters = [
    search,
    <SelectInput key="mine" source="responsibleId" label="app.task.whose" choices={[{ id: identity?.id ?? '0', name: 'app.task.mine' }]} alwaysOn />,
    <BooleanInput
      key="overdue"
      source="overdue"
      label="app.task.overdue"
      alwaysOn
      sx={{ ml: 1 }}
      parse={(isOn: boolean) => (isOn ? true : undefined)}
    />,
    <EnumInput key="state" source="state" of="taskState" />,
    <ReferenceSelect key="departmentId" source="departmentId" reference="departments" />,
    <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
    <ReferenceSelect key="planId" source="planId" reference="plans" sortBy="code" />,
    <DayInput key="dueOn_gte" source="dueOn_gte" label="app.task.dueFrom" />,
    <DayInput key="dueOn_lte" source="dueOn_lte" label="app.task.dueTo" />,
  ];
  return (
    <ResourceList filters={filters} sort={{ field: 'dueOn', order: 'ASC' }} exported={exported}>
      <ResourceTable
        primary={({ name }) => name}
        secondary={(task) => <PhoneLines task={task} />}
        hiddenColumns={['code', 'responsible.name']}
        bulkActions={<MoveChosen />}
      >
        <DataTable.Col source="name" sx={{ minWidth: { sm: 220 } }} />
        <DataTable.Col source="code" />
        <RelationColumn source="organization" reference="organizations" />
        <RelationColumn source="department" reference="departments" />
        <DataTable.Col source="responsible.name" label="resources.tasks.fields.responsibleId" disableSort />
        <DataTable.Col source="dueOn">
          <DueText />
        </DataTable.Col>
        <DataTable.Col source="progress">
          <ProgressBar />
        </DataTable.Col>
        <EnumColumn source="state" of="taskState" />
      </ResourceTable>
    </ResourceList>
  );
};

const PhoneLines = ({ task }: { task: RaRecord }) => {
  const translate = useTranslate();
  const who = [task['organization']?.name, task['department']?.name].filter(Boolean).join(' · ');
  return (
    <>
      {`${formatDate(task['dueOn'])} · ${task['progress']} % · ${translate(`enums.taskState.${task['state']}`)}`}
      {task['overdue'] && <strong>{` · ${translate('app.task.overdue')}`}</strong>}
      <br />
      {who}
    </>
  );
};
