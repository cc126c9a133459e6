import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { NamedRecord } from '../graphql/base-record';
import { CalendarDate, Choice, Computed, DecimalNumber, ForeignKey, Text, Unique } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';
import { Plan } from '../plan/plan.entity';
import type { ProjectState as State } from './project-state';

export const ProjectState = {
  PLANNED: 'PLANNED',
  PREPARING: 'PREPARING',
  UNDER_WAY: 'UNDER_WAY',
  FINISHED: 'FINISHED',
  SUSPENDED: 'SUSPENDED',
} as const satisfies Readonly<Record<State, State>>;
registerChoices(ProjectState, 'ProjectState', 'Where a project stands: dự kiến, chuẩn bị đầu tư, đang thực hiện, hoàn thành, tạm dừng.');

export const InvestorKind = { WARD: 'WARD', DISTRICT: 'DISTRICT', CITY: 'CITY', OTHER: 'OTHER' } as const;
export type InvestorKind = keyof typeof InvestorKind;
registerChoices(InvestorKind, 'InvestorKind', 'Who invests: phường, quận, thành phố, chủ đầu tư khác.');

@Entity()
@ObjectType({ description: 'Dự án đầu tư: an investment project.' })
@Unique('code')
@Index(['organizationId', 'state'])
@Index(['planId', 'investorKind'])
@Computed('nextStates', { columns: ['state'] })
export class Project extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 300, search: true, sorted: true }) name!: string;
  @ForeignKey(() => Organization, { inverse: 'projects', indexed: false, description: 'The organization on whose ground it is.' })
  organizationId!: number;
  organization?: Organization;
  @Choice(InvestorKind, { description: 'Cấp của chủ đầu tư.' }) investorKind!: InvestorKind;
  @ForeignKey(() => Organization, { nullable: true, inverse: 'investedProjects', description: 'Chủ đầu tư.' }) investorId!: number | null;
  investor?: Organization | null;
  @Choice(ProjectState) state!: State;
  @DecimalNumber({ nullable: true, description: 'Tổng mức đầu tư, in million đồng.' }) budget!: bigint | null;
  @DecimalNumber({ nullable: true, description: 'Đã giải ngân, in million đồng.' }) disbursed!: bigint | null;
  @CalendarDate({ nullable: true }) startsOn!: string | null;
  @CalendarDate({ nullable: true }) endsOn!: string | null;
  @ForeignKey(() => Plan, { nullable: true, inverse: 'projects', indexed: false, description: 'The plan that names it.' }) planId!: number | null;
  plan?: Plan | null;
  @Text({ max: 300, nullable: true }) location!: string | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
