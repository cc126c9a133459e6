import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { User } from '../account/user.entity';
import { Department } from '../department/department.entity';
import { NamedRecord } from '../graphql/base-record';
import { CalendarDate, Choice, Computed, Derived, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Person } from '../history/history.type';
import { Organization } from '../organization/organization.entity';
import { Plan } from '../plan/plan.entity';
import { OPEN_STATES } from './lifecycle';

export const TaskState = {
  ASSIGNED: 'ASSIGNED',
  IN_PROGRESS: 'IN_PROGRESS',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
} as const;
registerChoices(
  TaskState,
  'TaskState',
  'Đã giao, đang thực hiện, chờ duyệt, trả lại (có lý do), hoàn thành, đã hủy (có lý do). DONE and CANCELLED are finished.',
);

const OPEN = OPEN_STATES.map((state) => `'${state}'`).join(', ');

@Entity()
@ObjectType({ description: 'Nhiệm vụ, nội dung công việc: assigned work, with who does it, by when, and how far it is.' })
@Unique('code')
@Unique('planId', 'number')
@Index(['state', 'dueOn'])
@Index(['departmentId', 'dueOn'])
@Index(['organizationId', 'dueOn'])
@Index(['responsibleId', 'dueOn'])
@Index(['dueOn'])
@Computed('allowedMoves', { columns: ['state', 'departmentId', 'organizationId'] })
export class Task extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 300, search: true, sorted: true }) name!: string;
  @Text({ max: 4000, nullable: true }) description!: string | null;

  @ForeignKey(() => Plan, { nullable: true, inverse: 'tasks', indexed: false, description: 'Kế hoạch: the plan that it is a part of.' }) planId!:
    | number
    | null;
  plan?: Plan | null;
  @WholeNumber({ nullable: true, description: 'Its place in the plan.' }) number!: number | null;
  @ForeignKey(() => Department, { nullable: true, inverse: 'tasks', indexed: false, description: 'The department that it is assigned to.' })
  departmentId!: number | null;
  department?: Department | null;
  @ForeignKey(() => Organization, { nullable: true, inverse: 'tasks', indexed: false, description: 'The organization that it is assigned to.' })
  organizationId!: number | null;
  organization?: Organization | null;
  @ForeignKey(() => User, { nullable: true, indexed: false, shownAs: () => Person, description: 'Người phụ trách: who answers for it.' })
  responsibleId!: number | null;
  responsible?: Person | null;
  @ForeignKey(() => Task, { nullable: true, inverse: 'parts', description: 'The task that it is a part of.' }) parentId!: number | null;
  parent?: Task | null;

  @CalendarDate({ description: 'Hạn hoàn thành: its last day.' }) dueOn!: string;
  @WholeNumber({ description: 'In percent, 0 to 100. Of a task with parts: the mean of those that were not cancelled, rounded down.' })
  progress!: number;
  @Choice(TaskState) state!: keyof typeof TaskState;
  @Text({ max: 2000, nullable: true, description: 'Why it was returned or cancelled.' }) stateReason!: string | null;
  @CalendarDate({ nullable: true, description: 'The day on which it was accepted as done.' }) completedOn!: string | null;
  @Derived((column, today) => `(${column('state')} IN (${OPEN}) AND ${column('dueOn')} < '${today}')`, {
    description: 'Quá hạn: neither done nor cancelled, and its last day is over in Vietnam. Worked out whenever it is read.',
  })
  overdue!: boolean;
  @Derived((column) => `(${column('state')} = 'DONE' AND ${column('completedOn')} > ${column('dueOn')})`, {
    description: 'Hoàn thành quá hạn: done, but after its last day.',
  })
  late!: boolean;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
