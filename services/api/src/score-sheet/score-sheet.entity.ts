import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import type { Decimal } from '../decimal';
import { StoredFile } from '../file/stored-file.entity';
import { BaseRecord } from '../graphql/base-record';
import { CalendarDate, Choice, Computed, DecimalNumber, ForeignKey, Instant, Text, Unique } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';
import { Scorecard, ScorecardItem } from '../scorecard/scorecard.entity';
import type { SheetAction as Action, SheetState as State } from './step';

export const SheetState: Readonly<Record<State, State>> = {
  NOT_STARTED: 'NOT_STARTED',
  SELF_SCORING: 'SELF_SCORING',
  SUBMITTED: 'SUBMITTED',
  APPRAISING: 'APPRAISING',
  APPRAISED: 'APPRAISED',
  EXPLAINING: 'EXPLAINING',
  SECOND_APPRAISAL: 'SECOND_APPRAISAL',
  COUNCIL: 'COUNCIL',
  FINAL: 'FINAL',
  RETURNED: 'RETURNED',
};
registerChoices(
  SheetState,
  'SheetState',
  "Where a unit's sheet stands: SELF_SCORING and RETURNED at the unit, SUBMITTED, APPRAISING and SECOND_APPRAISAL at the departments, APPRAISED and EXPLAINING at the unit again, COUNCIL at the council, FINAL concluded.",
);

export const SheetAction: Readonly<Record<Action, Action>> = {
  SUBMIT: 'SUBMIT',
  RETURN: 'RETURN',
  FINISH_APPRAISAL: 'FINISH_APPRAISAL',
  EXPLAIN: 'EXPLAIN',
  ACCEPT: 'ACCEPT',
  FINISH_SECOND_APPRAISAL: 'FINISH_SECOND_APPRAISAL',
  CONCLUDE: 'CONCLUDE',
  REOPEN: 'REOPEN',
};
registerChoices(
  SheetAction,
  'SheetAction',
  'SUBMIT: the unit sends its sheet. RETURN: back to the unit, with a reason. FINISH_APPRAISAL: to the unit for its explanation. EXPLAIN: the explanations go to the second appraisal. ACCEPT: without (further) explanation to the council. FINISH_SECOND_APPRAISAL: to the council. CONCLUDE: final. REOPEN: back to the council, with a reason.',
);

@Entity()
@ObjectType({
  description:
    "A unit's sheet for a scorecard. One that was not handed in is missing, not zero: it keeps the scorecard from being published unless it is waived with a reason.",
})
@Unique('scorecardId', 'organizationId')
@Computed('paper', { columns: ['scorecardId', 'organizationId'] })
@Computed('missing', { columns: ['scorecardId', 'organizationId', 'state', 'waiverReason'] })
@Computed('rights', { columns: ['scorecardId', 'state', 'returnedUntil', 'waiverReason'] })
export class ScoreSheet extends BaseRecord {
  @ForeignKey(() => Scorecard, { inverse: 'sheets', indexed: false }) scorecardId!: number;
  scorecard?: Scorecard;
  @ForeignKey(() => Organization, { inverse: 'scoreSheets' }) organizationId!: number;
  organization?: Organization;
  @Choice(SheetState) state!: State;
  @DecimalNumber({ nullable: true, description: 'Tự chấm.' }) selfTotal!: Decimal | null;
  @DecimalNumber({ nullable: true, description: 'Thẩm định.' }) appraisedTotal!: Decimal | null;
  @DecimalNumber({ nullable: true, description: 'After the second appraisal; null where it gave no score.' }) secondTotal!: Decimal | null;
  @DecimalNumber({
    nullable: true,
    description: 'What stands in the ranking: from the council step on, its scores and deductions included.',
  })
  total!: Decimal | null;
  @Instant({ nullable: true }) submittedAt!: string | null;
  @Text({ max: 2000, nullable: true, description: 'Why it was returned, or opened again, last.' }) returnReason!: string | null;
  @CalendarDate({ nullable: true, description: 'Until when a returned sheet may be sent again, where the window of self-scoring ends before.' })
  returnedUntil!: string | null;
  @Text({ max: 2000, nullable: true, description: 'Why the scorecard is published without it; the unit is then listed without a rank.' })
  waiverReason!: string | null;
  @Instant({ nullable: true }) waivedAt!: string | null;
}

@Entity()
@ObjectType({ description: "One item on a unit's sheet, with the values of every step." })
@Unique('sheetId', 'itemId')
export class SheetLine extends BaseRecord {
  @ForeignKey(() => ScoreSheet, { inverse: 'lines', owned: true, indexed: false }) sheetId!: number;
  sheet?: ScoreSheet;
  @ForeignKey(() => ScorecardItem, { inverse: 'lines' }) itemId!: number;
  item?: ScorecardItem;
  @DecimalNumber({ nullable: true, description: 'Tự chấm.' }) selfScore!: Decimal | null;
  @Text({ max: 2000, nullable: true }) selfNote!: string | null;
  @DecimalNumber({ nullable: true, description: 'Thẩm định.' }) appraisedScore!: Decimal | null;
  @Text({ max: 2000, nullable: true, description: 'Why it was cut.' }) appraisalNote!: string | null;
  @Text({ max: 2000, nullable: true, description: 'Giải trình: what the unit says to the cut.' }) explanation!: string | null;
  @DecimalNumber({ nullable: true, description: 'Thẩm định lần 2.' }) secondScore!: Decimal | null;
  @Text({ max: 2000, nullable: true }) secondNote!: string | null;
  @DecimalNumber({ nullable: true, description: "The council's score; null: it leaves the line as the departments did." })
  councilScore!: Decimal | null;
  @Text({ max: 2000, nullable: true }) councilNote!: string | null;
  @DecimalNumber({ nullable: true, description: 'Kết luận; null until the sheet is final.' }) finalScore!: Decimal | null;
}

@Entity()
@ObjectType({ description: 'A file that bears a line of a sheet out.' })
@Unique('lineId', 'fileId')
export class SheetEvidence extends BaseRecord {
  @ForeignKey(() => SheetLine, { inverse: 'evidence', owned: true, indexed: false }) lineId!: number;
  line?: SheetLine;
  @ForeignKey(() => StoredFile) fileId!: number;
  file?: StoredFile;
  @Text({ max: 500, nullable: true }) description!: string | null;
}
