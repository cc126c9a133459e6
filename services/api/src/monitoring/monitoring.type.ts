import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Target } from '../campaign/target.entity';
import type { Row } from '../database/rows';
import type { Decimal } from '../decimal';
import { Department } from '../department/department.entity';
import { registerChoices } from '../graphql/filters';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { whereType } from '../graphql/where.type';
import { Organization } from '../organization/organization.entity';
import { PAGE_SIZE, PAGE_SIZE_MAX } from '../record/page';
import type { Where } from '../record/where';
import type { ProgressCounts } from './counts';
import { monthsOn, quarterOf } from './due';
import type { MonitoringQuestion } from './monitoring.service';
import type { ProgressState } from './pace';
import type { PeriodUnit } from './period-values';

export const ProgressStates: Readonly<Record<ProgressState, ProgressState>> = {
  ON_TRACK: 'ON_TRACK',
  BEHIND: 'BEHIND',
  AT_RISK: 'AT_RISK',
  NO_DATA: 'NO_DATA',
  NOT_DUE: 'NOT_DUE',
};
registerChoices(
  ProgressStates,
  'ProgressState',
  'Đúng tiến độ, chậm tiến độ, có nguy cơ không đạt, chưa có số liệu, chưa đến kỳ. By what is expected by now; NO_DATA: something is due and nothing was reported, NOT_DUE: nothing is due yet.',
);

export const PeriodUnits: Readonly<Record<PeriodUnit, PeriodUnit>> = { MONTH: 'MONTH', QUARTER: 'QUARTER' };
registerChoices(PeriodUnits, 'PeriodUnit', 'By the month or by the quarter.');

@ArgsType()
class QuestionArguments {
  @Field(() => ID) campaignId!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day to look from. Unless given: today in Vietnam, but not after the campaign's end; for a campaign still open after its end, the end of its latest reported month.",
  })
  asOf?: string | null;
  @Field(() => ID, { nullable: true }) organizationId?: string | null;
  @Field(() => ID, { nullable: true }) departmentId?: string | null;
  @Field(() => whereType(Target), { nullable: true }) where?: Where | null;
  @Field(() => Int, { nullable: true, defaultValue: PAGE_SIZE, description: `At most ${PAGE_SIZE_MAX}.` }) first?: number | null;
  @Field(() => Int, { nullable: true }) offset?: number | null;

  question(): MonitoringQuestion {
    return {
      campaignId: this.campaignId,
      asOf: this.asOf ?? null,
      organizationId: this.organizationId ?? null,
      departmentId: this.departmentId ?? null,
      where: this.where ?? null,
    };
  }
}

@ArgsType()
export class MonitoringArguments extends QuestionArguments {
  @Field(() => [ProgressStates], { nullable: true, description: 'Only targets in these states; the summaries count all.' }) states?:
    | ProgressState[]
    | null;
  @Field(() => PeriodUnits, { nullable: true, defaultValue: 'MONTH', description: 'What `periods` go by.' }) unit?: PeriodUnit | null;

  shown(): { states: ReadonlySet<ProgressState> | null; unit: PeriodUnit } {
    return { states: this.states ? new Set(this.states) : null, unit: this.unit ?? 'MONTH' };
  }
}

@ArgsType()
export class MissingArguments extends QuestionArguments {
  @Field(() => DateScalar, { nullable: true, description: 'Any date in the month or quarter; unless given, everything that is due.' }) period?:
    | string
    | null;
  @Field(() => PeriodUnits, { nullable: true, defaultValue: 'MONTH', description: 'What `period` names.' }) unit?: PeriodUnit | null;

  /** The months that a missing report must end in. */
  within(): { from: string; to: string } {
    if (!this.period) return { from: '0001-01-01', to: '9999-12-01' };
    const month = `${this.period.slice(0, 8)}01`;
    if (this.unit !== 'QUARTER') return { from: month, to: month };
    return { from: quarterOf(month), to: monthsOn(quarterOf(month), 2) };
  }
}

@ObjectType({ description: 'A month, a quarter, or all the time of a campaign, by the first days of its first and its last month.' })
export class ReportingPeriodType {
  @Field(() => DateScalar) from!: string;
  @Field(() => DateScalar) to!: string;
}

@ObjectType({ description: 'What a target came to in a month or quarter.' })
export class PeriodResultType extends ReportingPeriodType {
  @Field(() => DecimalScalar, { nullable: true }) value!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'From the beginning until its end.' }) cumulative!: Decimal | null;
}

@ObjectType({ description: 'A target against the time gone.' })
export class TargetProgress {
  @Field(() => Target) target!: Row;
  @Field(() => ProgressStates) state!: ProgressState;
  @Field(() => DecimalScalar, { nullable: true, description: 'What its results add up to by that day.' }) actual!: Decimal | null;
  @Field(() => DecimalScalar, { description: 'What should be reached by that day.' }) expected!: Decimal;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What is reached, in percent of what is expected (the other way round where lower is better).',
  })
  percent!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Tỷ lệ hoàn thành by that day, in percent.' }) achievement!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Actual in percent of the target, whatever its direction.' })
  targetPercent!: Decimal | null;
  @Field(() => DecimalScalar, { description: 'The time gone for it, in percent.' }) timePercent!: Decimal;
  @Field(() => DateScalar, { nullable: true, description: 'The latest month reported.' }) lastPeriod!: string | null;
  @Field(() => [ReportingPeriodType], { description: 'Reports that are due and not there.' }) missing!: readonly ReportingPeriodType[];
  @Field(() => [PeriodResultType], { description: 'Its results by `unit`, up to that day.' }) periods!: readonly PeriodResultType[];
}

@ObjectType({ description: 'How many targets are in which state.' })
export class ProgressCountsType implements ProgressCounts {
  @Field(() => Int) onTrack!: number;
  @Field(() => Int) behind!: number;
  @Field(() => Int) atRisk!: number;
  @Field(() => Int) noData!: number;
  @Field(() => Int) notDue!: number;
  @Field(() => Int) total!: number;
  @Field(() => Int, { description: 'Reports that are due and not there.' }) missing!: number;
}

@ObjectType()
export class DepartmentProgress {
  @Field(() => Department) department!: Row;
  @Field(() => ProgressCountsType) counts!: ProgressCounts;
}

@ObjectType()
export class OrganizationProgress {
  @Field(() => Organization) organization!: Row;
  @Field(() => ProgressCountsType) counts!: ProgressCounts;
}

@ObjectType('Monitoring', { description: 'A campaign against the time gone.' })
export class MonitoringType {
  @Field(() => DateScalar, { description: 'The day looked from.' }) asOf!: string;
  @Field(() => Int, { description: "The campaign's months that are over." }) monthsGone!: number;
  @Field(() => Int) monthsTotal!: number;
  @Field(() => DecimalScalar) timePercent!: Decimal;
  @Field(() => DecimalScalar, { description: 'On track from this percent of what is expected.' }) onTrackPercent!: Decimal;
  @Field(() => DecimalScalar, { description: 'Behind from this percent, at risk below.' }) behindPercent!: Decimal;
  @Field(() => [TargetProgress]) nodes!: readonly TargetProgress[];
  @Field(() => Int, { description: 'How many targets there are in the states asked for.' }) totalCount!: number;
  @Field(() => ProgressCountsType) summary!: ProgressCounts;
  @Field(() => [DepartmentProgress], { description: 'The most urgent first, at most 500.' }) departments!: readonly DepartmentProgress[];
  @Field(() => [OrganizationProgress], { description: 'The most urgent first, at most 500.' }) organizations!: readonly OrganizationProgress[];
}

@ObjectType({ description: 'A report that is due and not there.' })
export class MissingResult extends ReportingPeriodType {
  @Field(() => Target) target!: Row;
  @Field(() => Boolean, { description: 'It was reported and rejected.' }) rejected!: boolean;
}

@ObjectType()
export class OrganizationMissing {
  @Field(() => Organization) organization!: Row;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class DepartmentMissing {
  @Field(() => Department) department!: Row;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class PeriodMissing extends ReportingPeriodType {
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'Reports that are due and not there.' })
export class MissingResults {
  @Field(() => DateScalar, { description: 'The day looked from.' }) asOf!: string;
  @Field(() => [MissingResult], { description: 'By organization, then by the scoring sheet, then by time.' }) nodes!: readonly MissingResult[];
  @Field(() => Int) totalCount!: number;
  @Field(() => [OrganizationMissing], { description: 'Most missing first, at most 500.' }) organizations!: readonly OrganizationMissing[];
  @Field(() => [DepartmentMissing], { description: 'Most missing first, at most 500.' }) departments!: readonly DepartmentMissing[];
  @Field(() => [PeriodMissing], { description: 'The latest first.' }) periods!: readonly PeriodMissing[];
}
