import { randomBytes } from 'node:crypto';
import type { Client } from '../world/client';
import { authorization } from '../world/client';

export type Input = Readonly<Record<string, unknown>>;

/** A record as the service answered it when it was made. */
export interface Made {
  readonly id: string;
  readonly version: number;
}

let count = 0;

/** A code that no other record of this run has. */
export function newCode(prefix = 'T'): string {
  count += 1;
  return `${prefix}_${count}`;
}

/** Creates one record of a concept ("Organization") and answers its id and version. */
export async function create(client: Client, concept: string, input: Input): Promise<Made> {
  const document = `mutation ($input: ${concept}CreateInput!) { made: create${concept}(input: $input) { id version } }`;
  const { made } = await client.query<{ made: Made }>(document, { input });
  return made;
}

/** Uploads a small file and answers its id. */
export async function uploadFile(client: Client, name = 'van-ban.pdf'): Promise<Made> {
  const response = await fetch(`${client.url}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', ...authorization(client.credentials) },
    body: randomBytes(16),
  });
  if (!response.ok) throw new Error(`expected a file to be uploaded, found status ${response.status}: ${await response.text()}`);
  const { id } = (await response.json()) as { readonly id: string };
  return { id, version: 1 };
}

/** Makers of valid records; what is not given is made up, the records that they need included. */
export function makersFor(client: Client) {
  const make = (concept: string, input: Input) => create(client, concept, input);
  const idOf = async (given: unknown, made: () => Promise<Made>): Promise<unknown> => given ?? (await made()).id;
  const inputs = {
    Organization: async (given: Input = {}) => ({ code: newCode('ORG'), name: 'Phường Thử', kind: 'WARD', ...given }),
    Department: async (given: Input = {}) => ({
      code: newCode('DEP'),
      name: 'Phòng Tư pháp',
      ...given,
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    Cluster: async (given: Input = {}) => ({ code: newCode('CLU'), name: 'Cụm 14 phường', ...given }),
    ClusterMember: async (given: Input = {}) => ({
      joinedOn: '2020-01-01',
      ...given,
      clusterId: await idOf(given['clusterId'], makers.Cluster),
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    ClusterLeader: async (given: Input = {}) => ({
      year: 2020,
      ...given,
      clusterId: await idOf(given['clusterId'], makers.Cluster),
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    Indicator: async (given: Input = {}) => ({
      code: newCode('IND'),
      name: 'Thu ngân sách',
      unit: 'triệu đồng',
      direction: 'HIGHER_IS_BETTER',
      aggregation: 'SUM',
      assigningLevel: 'DISTRICT',
      ...given,
    }),
    Document: async (given: Input = {}) => ({
      number: '217-QĐ/TW',
      title: 'Quy chế giám sát và phản biện xã hội',
      kind: 'DECISION',
      issuerName: 'Ban Chấp hành Trung ương',
      ...given,
    }),
    DocumentFile: async (given: Input = {}) => ({
      ...given,
      documentId: await idOf(given['documentId'], makers.Document),
      fileId: await idOf(given['fileId'], () => uploadFile(client)),
    }),
    Plan: async (given: Input = {}) => ({
      code: newCode('PLA'),
      number: '18-KH/ĐU',
      title: 'Kế hoạch thực hiện Chương trình số 01',
      year: 2021,
      issuedOn: '2020-12-22',
      ...given,
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    PlanDocument: async (given: Input = {}) => ({
      ...given,
      planId: await idOf(given['planId'], makers.Plan),
      documentId: await idOf(given['documentId'], makers.Document),
    }),
    PlanIndicator: async (given: Input = {}) => ({
      ordinal: 1,
      name: 'Phát triển đảng viên mới',
      ...given,
      planId: await idOf(given['planId'], makers.Plan),
    }),
    Project: async (given: Input = {}) => ({
      code: newCode('PRO'),
      name: 'Cải tạo vườn hoa',
      investorKind: 'WARD',
      ...given,
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    Campaign: async (given: Input = {}) => ({
      code: newCode('CAM'),
      name: 'Phong trào thi đua 2020',
      year: 2020,
      startsOn: '2020-01-01',
      endsOn: '2020-12-31',
      state: 'OPEN',
      ...given,
    }),
    Evaluation: async (given: Input = {}) => ({
      name: 'Đảng viên Đảng bộ phường',
      year: 2020,
      kind: 'GROUP',
      subject: 'PARTY_MEMBER',
      measure: 'PERCENT',
      excellent: '14.5',
      good: '77.3',
      completed: '7.8',
      ...given,
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    EvaluationCeiling: async (given: Input = {}) => ({
      subject: 'PARTY_MEMBER',
      ...given,
      campaignId: await idOf(given['campaignId'], makers.Campaign),
    }),
    Phase: async (given: Input = {}) => ({
      ordinal: 1,
      name: 'Đợt 1',
      startsOn: '2020-01-01',
      endsOn: '2020-06-30',
      ...given,
      campaignId: await idOf(given['campaignId'], makers.Campaign),
    }),
    Criterion: async (given: Input = {}) => ({
      maxScore: '100',
      rule: 'PROPORTIONAL',
      ...given,
      campaignId: await idOf(given['campaignId'], makers.Campaign),
      indicatorId: await idOf(given['indicatorId'], makers.Indicator),
      departmentId: await idOf(given['departmentId'], makers.Department),
    }),
    Target: async (given: Input = {}) => ({
      value: '1000',
      ...given,
      criterionId: await idOf(given['criterionId'], makers.Criterion),
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    Result: async (given: Input = {}) => ({ period: '2020-03-01', value: '10.5', ...given, targetId: await idOf(given['targetId'], makers.Target) }),
    Ranking: async (given: Input = {}) => ({
      method: 'ENTERED',
      ...given,
      campaignId: await idOf(given['campaignId'], makers.Campaign),
      clusterId: await idOf(given['clusterId'], makers.Cluster),
    }),
    Standing: async (given: Input = {}) => ({
      ...given,
      rankingId: await idOf(given['rankingId'], makers.Ranking),
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    Task: async (given: Input = {}) => ({
      code: newCode('TASK'),
      name: 'Rà soát hộ nghèo',
      dueOn: '2021-06-30',
      ...given,
      departmentId: await idOf(given['departmentId'], makers.Department),
    }),
    TaskComment: async (given: Input = {}) => ({ text: 'Đã làm việc với tổ dân phố', ...given, taskId: await idOf(given['taskId'], makers.Task) }),
    Scorecard: async (given: Input = {}) => ({
      code: newCode('CARD'),
      name: 'Bảng chấm điểm thi đua',
      contentTotal: '950',
      bonusTotal: '50',
      ...given,
      campaignId: await idOf(given['campaignId'], makers.Campaign),
      clusterId: await idOf(given['clusterId'], makers.Cluster),
    }),
    ScorecardItem: async (given: Input = {}) => ({
      position: 1,
      ordinal: 'I.1',
      name: 'Thu ngân sách',
      kind: 'CONTENT',
      maxScore: '100',
      ...given,
      scorecardId: await idOf(given['scorecardId'], makers.Scorecard),
    }),
    ScoringWindow: async (given: Input = {}) => ({
      step: 'SELF_SCORING',
      startsOn: '2020-12-01',
      endsOn: '2020-12-15',
      ...given,
      scorecardId: await idOf(given['scorecardId'], makers.Scorecard),
    }),
    User: async (given: Input = {}) => ({
      email: `${newCode('can-bo').toLowerCase()}@thi-dua.test`,
      name: 'Nguyễn Văn Đức',
      role: 'ANALYST',
      password: 'mot-mat-khau-dai',
      ...given,
    }),
    ReportHeader: async (given: Input = {}) => ({
      year: 2020,
      signer: 'Nguyễn Thị Lan',
      ...given,
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    AwardForm: async (given: Input = {}) => ({
      code: newCode('FORM'),
      name: 'Cờ thi đua của Chính phủ',
      kind: 'EMULATION_TITLE',
      level: 'GOVERNMENT',
      forCollectives: true,
      forIndividuals: true,
      voteThreshold: '80',
      ...given,
    }),
    Award: async (given: Input = {}) => ({
      year: 2020,
      recipientKind: 'COLLECTIVE',
      ...given,
      formId: await idOf(given['formId'], makers.AwardForm),
      organizationId: await idOf(given['organizationId'], makers.Organization),
    }),
    AwardRecipient: async (given: Input = {}) => ({
      name: 'Nguyễn Thị Hòa',
      position: 'Bí thư chi bộ',
      ...given,
      awardId: await idOf(given['awardId'], () => makers.Award({ count: 3 })),
    }),
    AwardFile: async (given: Input = {}) => ({
      ...given,
      awardId: await idOf(given['awardId'], makers.Award),
      fileId: await idOf(given['fileId'], () => uploadFile(client)),
    }),
    AwardRule: async (given: Input = {}) => ({
      code: newCode('RULE'),
      name: 'Dẫn đầu cụm thi đua',
      rankMax: 1,
      ...given,
      formId: await idOf(given['formId'], makers.AwardForm),
    }),
  };
  const makers = {
    Organization: async (given?: Input) => make('Organization', await inputs.Organization(given)),
    Department: async (given?: Input) => make('Department', await inputs.Department(given)),
    Cluster: async (given?: Input) => make('Cluster', await inputs.Cluster(given)),
    ClusterMember: async (given?: Input) => make('ClusterMember', await inputs.ClusterMember(given)),
    ClusterLeader: async (given?: Input) => make('ClusterLeader', await inputs.ClusterLeader(given)),
    Indicator: async (given?: Input) => make('Indicator', await inputs.Indicator(given)),
    Document: async (given?: Input) => make('Document', await inputs.Document(given)),
    DocumentFile: async (given?: Input) => make('DocumentFile', await inputs.DocumentFile(given)),
    Plan: async (given?: Input) => make('Plan', await inputs.Plan(given)),
    PlanDocument: async (given?: Input) => make('PlanDocument', await inputs.PlanDocument(given)),
    PlanIndicator: async (given?: Input) => make('PlanIndicator', await inputs.PlanIndicator(given)),
    Project: async (given?: Input) => make('Project', await inputs.Project(given)),
    Campaign: async (given?: Input) => make('Campaign', await inputs.Campaign(given)),
    Evaluation: async (given?: Input) => make('Evaluation', await inputs.Evaluation(given)),
    EvaluationCeiling: async (given?: Input) => make('EvaluationCeiling', await inputs.EvaluationCeiling(given)),
    Phase: async (given?: Input) => make('Phase', await inputs.Phase(given)),
    Criterion: async (given?: Input) => make('Criterion', await inputs.Criterion(given)),
    Target: async (given?: Input) => make('Target', await inputs.Target(given)),
    Result: async (given?: Input) => make('Result', await inputs.Result(given)),
    Ranking: async (given?: Input) => make('Ranking', await inputs.Ranking(given)),
    Standing: async (given?: Input) => make('Standing', await inputs.Standing(given)),
    Task: async (given?: Input) => make('Task', await inputs.Task(given)),
    TaskComment: async (given?: Input) => make('TaskComment', await inputs.TaskComment(given)),
    Scorecard: async (given?: Input) => make('Scorecard', await inputs.Scorecard(given)),
    ScorecardItem: async (given?: Input) => make('ScorecardItem', await inputs.ScorecardItem(given)),
    ScoringWindow: async (given?: Input) => make('ScoringWindow', await inputs.ScoringWindow(given)),
    User: async (given?: Input) => make('User', await inputs.User(given)),
    ReportHeader: async (given?: Input) => make('ReportHeader', await inputs.ReportHeader(given)),
    AwardForm: async (given?: Input) => make('AwardForm', await inputs.AwardForm(given)),
    Award: async (given?: Input) => make('Award', await inputs.Award(given)),
    AwardRecipient: async (given?: Input) => make('AwardRecipient', await inputs.AwardRecipient(given)),
    AwardFile: async (given?: Input) => make('AwardFile', await inputs.AwardFile(given)),
    AwardRule: async (given?: Input) => make('AwardRule', await inputs.AwardRule(given)),
  };
  return { inputs, makers };
}

export type Concept = keyof ReturnType<typeof makersFor>['makers'];
