import type {
  Aggregation,
  AssigningLevel,
  AwardKind,
  AwardLevel,
  AwardState,
  CampaignState,
  CeilingBase,
  ChangeCause,
  Direction,
  DistributionMeasure,
  DocumentKind,
  EvaluationKind,
  EvaluationSubject,
  Exclusion,
  Expectation,
  Grade,
  HistoryAction,
  ImportKind,
  ImportState,
  InvestorKind,
  ItemKind,
  MailState,
  OrganizationKind,
  Outcome,
  PeriodUnit,
  ProgressState,
  ProjectState,
  RankingMethod,
  RankingState,
  RecipientKind,
  ReminderKind,
  ReportingFrequency,
  ResultState,
  Role,
  ScorecardState,
  ScoringRule,
  ScoringStep,
  SheetState,
  TaskState,
  TieRule,
} from '@thi-dua/schema';

type EnumTypes = {
  readonly documentKind: DocumentKind;
  readonly investorKind: InvestorKind;
  readonly projectState: ProjectState;
  readonly evaluationKind: EvaluationKind;
  readonly evaluationSubject: EvaluationSubject;
  readonly grade: Grade;
  readonly distributionMeasure: DistributionMeasure;
  readonly ceilingBase: CeilingBase;
  readonly organizationKind: OrganizationKind;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly assigningLevel: AssigningLevel;
  readonly campaignState: CampaignState;
  readonly frequency: ReportingFrequency;
  readonly expectation: Expectation;
  readonly progressState: ProgressState;
  readonly periodUnit: PeriodUnit;
  readonly rule: ScoringRule;
  readonly outcome: Outcome;
  readonly resultState: ResultState;
  readonly rankingMethod: RankingMethod;
  readonly tieRule: TieRule;
  readonly rankingState: RankingState;
  readonly exclusion: Exclusion;
  readonly importKind: ImportKind;
  readonly importState: ImportState;
  readonly scorecardState: ScorecardState;
  readonly itemKind: ItemKind;
  readonly scoringStep: ScoringStep;
  readonly sheetState: SheetState;
  readonly role: Role;
  readonly taskState: TaskState;
  readonly reminderKind: ReminderKind;
  readonly mailState: MailState;
  readonly cause: ChangeCause;
  readonly awardKind: AwardKind;
  readonly awardLevel: AwardLevel;
  readonly awardState: AwardState;
  readonly recipientKind: RecipientKind;
  readonly historyAction: HistoryAction;
};

/** The contract's enumerations, in the order in which people should meet them. Their names on screen: `enums.<name>.<VALUE>`. */
export const enums: { readonly [Name in keyof EnumTypes]: readonly EnumTypes[Name][] } = {
  documentKind: [
    'LAW',
    'DECREE',
    'RESOLUTION',
    'DECISION',
    'DIRECTIVE',
    'REGULATION',
    'CONCLUSION',
    'PROGRAMME',
    'SCHEME',
    'PLAN',
    'GUIDELINE',
    'NOTICE',
    'REPORT',
    'OTHER',
  ],
  investorKind: ['WARD', 'DISTRICT', 'CITY', 'OTHER'],
  projectState: ['PLANNED', 'PREPARING', 'UNDER_WAY', 'FINISHED', 'SUSPENDED'],
  evaluationKind: ['GROUP', 'BODY'],
  evaluationSubject: ['PARTY_ORGANIZATION', 'PARTY_MEMBER', 'LEADERSHIP', 'AGENCY', 'OFFICIAL', 'MASS_ORGANIZATION', 'OTHER'],
  grade: ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'],
  distributionMeasure: ['COUNT', 'PERCENT'],
  ceilingBase: ['GOOD_OR_ABOVE', 'GOOD', 'ALL'],
  organizationKind: ['CITY', 'DISTRICT', 'WARD', 'PARTY_COMMITTEE', 'PARTY_CELL', 'RESIDENTIAL_GROUP', 'MASS_ORGANIZATION', 'PUBLIC_UNIT'],
  direction: ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'],
  aggregation: ['SUM', 'LAST', 'AVERAGE', 'MAX'],
  assigningLevel: ['CENTRAL', 'CITY', 'DISTRICT', 'WARD'],
  campaignState: ['PLANNED', 'OPEN', 'SCORING', 'CLOSED'],
  frequency: ['MONTHLY', 'QUARTERLY', 'YEARLY'],
  expectation: ['EVEN', 'FROM_BASELINE', 'LEVEL'],
  progressState: ['AT_RISK', 'BEHIND', 'NO_DATA', 'ON_TRACK', 'NOT_DUE'],
  periodUnit: ['MONTH', 'QUARTER'],
  rule: ['PROPORTIONAL', 'PASS_FAIL', 'BANDS', 'MANUAL'],
  outcome: ['MET', 'EXCEEDED', 'MISSED'],
  resultState: ['SUBMITTED', 'VERIFIED', 'REJECTED'],
  rankingMethod: ['CRITERIA', 'DEPARTMENT_SCORES', 'DEPARTMENT_RANKS', 'ENTERED', 'SCORECARD'],
  tieRule: ['STANDARD', 'DENSE'],
  rankingState: ['PROVISIONAL', 'PUBLISHED', 'SUPERSEDED'],
  exclusion: ['MERGED', 'DISSOLVED', 'DISQUALIFIED'],
  importKind: ['ORGANIZATIONS', 'INDICATORS', 'TARGETS', 'RESULTS', 'SCORES'],
  importState: ['READING', 'READY', 'FAULTY', 'APPLYING', 'APPLIED', 'UNDONE', 'CANCELLED', 'INTERRUPTED', 'FAILED'],
  scorecardState: ['DRAFT', 'FROZEN'],
  itemKind: ['SECTION', 'CONTENT', 'BONUS', 'DEDUCTION'],
  scoringStep: ['SELF_SCORING', 'APPRAISAL', 'EXPLANATION', 'SECOND_APPRAISAL', 'COUNCIL'],
  sheetState: [
    'NOT_STARTED',
    'SELF_SCORING',
    'RETURNED',
    'SUBMITTED',
    'APPRAISING',
    'APPRAISED',
    'EXPLAINING',
    'SECOND_APPRAISAL',
    'COUNCIL',
    'FINAL',
  ],
  taskState: ['ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'DONE', 'CANCELLED'],
  reminderKind: ['DUE_SOON', 'DUE_TODAY', 'OVERDUE'],
  mailState: ['WAITING', 'CLAIMED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'SKIPPED'],
  role: ['ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'ORGANIZATION_OFFICER', 'ANALYST', 'INTEGRATOR'],
  cause: [
    'RESULT_RECORDED',
    'RESULT_VERIFIED',
    'RESULT_REJECTED',
    'SCORES_ENTERED',
    'TARGET_CHANGED',
    'CRITERION_CHANGED',
    'MEMBERSHIP_CHANGED',
    'RANKING_CHANGED',
    'PUBLISHED',
    'REVISED',
    'REBUILT',
  ],
  awardKind: [
    'EMULATION_TITLE',
    'ORDER',
    'MEDAL',
    'STATE_HONOR',
    'PRIZE',
    'COMMEMORATIVE_MEDAL',
    'CERTIFICATE_OF_MERIT',
    'COMMENDATION',
    'PARTY_BADGE',
    'OTHER',
  ],
  awardLevel: ['STATE', 'GOVERNMENT', 'MINISTRY_PROVINCE', 'DISTRICT', 'COMMUNE', 'GRASSROOTS', 'PARTY'],
  awardState: ['PROPOSED', 'DOSSIER', 'VOTED', 'DECIDED', 'REJECTED', 'REVOKED'],
  recipientKind: ['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD'],
  historyAction: ['CREATED', 'UPDATED', 'DELETED'],
};

export type EnumName = keyof EnumTypes;
