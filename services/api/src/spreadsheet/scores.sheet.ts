import { Campaign } from '../campaign/campaign.entity';
import { allows, stageOf } from '../campaign/lifecycle';
import { Cluster } from '../cluster/cluster.entity';
import type { WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import type { Decimal } from '../decimal';
import { Department } from '../department/department.entity';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import { Organization } from '../organization/organization.entity';
import { enterScores } from '../publication/enter-scores.service';
import { Ranking } from '../ranking/ranking.entity';
import { modelOf } from '../record/model';
import { idsMeeting } from '../record/row-rule';
import { both, codeColumn } from './column';
import { createLookup } from './lookup';
import type { Blocks, KeptRow, PlannedRow, RowFault, Sheet } from './sheet';
import { refuseFaults } from './sheet';
import { campaignColumn, organizationColumn } from './year-columns';

/** Điểm nhập tay: what departments type into their own rankings, as enterScores does. */
export const scoresSheet: Sheet = {
  kind: 'SCORES',
  name: { vi: 'Điểm xếp hạng', en: 'Scores' },
  columns: [
    campaignColumn,
    codeColumn('cluster', true, {
      heading: { vi: 'Mã cụm', en: 'Cluster code' },
      also: ['clusterCode', 'Cụm thi đua'],
      help: { vi: 'Mã của cụm thi đua.', en: 'The code of the cluster.' },
      example: both('LONG_BIEN_WARDS'),
    }),
    codeColumn('department', false, {
      heading: { vi: 'Mã phòng, ban', en: 'Department code' },
      also: ['departmentCode', 'Phòng, ban'],
      help: { vi: 'Để trống: bảng xếp hạng chung.', en: 'Empty: the overall ranking.' },
      example: both('JUSTICE'),
    }),
    organizationColumn,
    {
      key: 'score',
      heading: { vi: 'Điểm', en: 'Score' },
      type: 'decimal',
      required: false,
      help: { vi: 'Để trống: bỏ điểm đã nhập.', en: 'Empty: takes the score away.' },
      example: { vi: '96,25', en: '96.25' },
    },
  ],
  naturalKey: ['campaign', 'cluster', 'department', 'organization'],
  planner: scorePlanner,
  apply: applyScores,
};

interface Entered {
  readonly organizationId: string;
  readonly score: Decimal | null;
}

/** Each ranking at once, in the order of their ids: what is kept of the file is two numbers a row. */
async function applyScores(ctx: WriteContext, blocks: Blocks): Promise<void> {
  const plan = scorePlanner(ctx);
  const byRanking = new Map<number, Entered[]>();
  for await (const block of blocks()) {
    const planned = await plan(block);
    refuseFaults(planned);
    for (const { row, action, rankingId, organizationId } of planned) {
      if (action === 'UNCHANGED' || rankingId === null) continue;
      const entered = byRanking.get(rankingId) ?? [];
      byRanking.set(rankingId, entered);
      const { score } = row.values;
      entered.push({ organizationId: String(organizationId), score: score === null || score === undefined ? null : BigInt(score) });
    }
  }
  for (const [rankingId, entered] of [...byRanking].sort(([a], [b]) => a - b)) await enterScores(ctx, String(rankingId), entered);
}

interface PlannedScore extends PlannedRow {
  readonly rankingId: number | null;
  readonly organizationId: number;
}

function scorePlanner(ctx: WriteContext): (rows: readonly KeptRow[]) => Promise<readonly PlannedScore[]> {
  const lookup = createLookup(ctx);
  return async (rows) => {
    const of = (key: string): (string | null | undefined)[] => rows.map(({ values }) => values[key]);
    const known = {
      campaign: await lookup.codes(Campaign, of('campaign')),
      cluster: await lookup.codes(Cluster, of('cluster')),
      department: await lookup.codes(Department, of('department')),
      organization: await lookup.codes(Organization, of('organization')),
    };
    const entities = { campaign: Campaign, cluster: Cluster, department: Department, organization: Organization };
    const rankings = await rankingsOf(
      ctx,
      of('campaign').flatMap((code) => known.campaign.get(code ?? '') ?? []),
    );
    const lines = await linesOf(
      ctx,
      [...rankings.values()].map((ranking) => integer(ranking, 'id')),
      of('organization').flatMap((code) => known.organization.get(code ?? '') ?? []),
    );
    const planned: PlannedScore[] = [];
    for (const row of rows) {
      const faults: RowFault[] = [];
      for (const column of ['campaign', 'cluster', 'department', 'organization'] as const) {
        const code = row.values[column];
        if (code && !known[column].has(code)) faults.push(await lookup.unknown(column, entities[column], code));
      }
      const id = (column: keyof typeof known): number => known[column].get(row.values[column] ?? '') ?? 0;
      const ranking = rankings.get(`${id('campaign')} ${id('cluster')} ${id('department')}`);
      const line = ranking && lines.get(`${integer(ranking, 'id')} ${id('organization')}`);
      planned.push(planOne(row, faults, ranking, line, id('organization')));
    }
    return planned;
  };
}

function planOne(row: KeptRow, faults: readonly RowFault[], ranking: Row | undefined, line: Row | undefined, organizationId: number): PlannedScore {
  const before = line ? textOrNull(line, 'enteredScore') : null;
  // A file without the column changes nothing.
  const after = row.values['score'] === undefined ? before : row.values['score'];
  const changes = before === after ? [] : [{ column: 'score', before, after }];
  const action = changes.length === 0 ? 'UNCHANGED' : before === null ? 'CREATE' : 'UPDATE';
  const own = faults.length > 0 ? faults : rankingFaults(row, ranking, line, action === 'UNCHANGED');
  return { row, action, changes, awaited: [], faults: own, rankingId: ranking ? integer(ranking, 'id') : null, organizationId };
}

function rankingFaults({ values }: KeptRow, ranking: Row | undefined, line: Row | undefined, isUnchanged: boolean): RowFault[] {
  const at = (column: string | null, { key, facts }: FieldFault): RowFault => ({ column, fault: { key, facts } });
  if (!ranking) {
    const facts = { campaign: values['campaign'] ?? '', cluster: values['cluster'] ?? '', department: values['department'] ?? '' };
    return [at('cluster', fault('', 'noSuchRanking', facts))];
  }
  if (!line) return [at('organization', fault('', 'notInRanking', { organization: values['organization'] ?? '' }))];
  if (isUnchanged) return [];
  if (ranking['method'] !== 'ENTERED') return [at(null, fault('', 'rankingNotEntered', { method: text(ranking, 'method') }))];
  if (ranking['state'] !== 'PROVISIONAL') return [at(null, fault('', 'rankingPublished', { id: integer(ranking, 'id') }))];
  const state = stageOf(text(ranking, 'campaignState'));
  const id = text(ranking, 'campaignId');
  if (state === 'CLOSED') return [at('campaign', fault('', 'campaignClosed', { id }))];
  if (!allows(state, 'SCORE')) return [at('campaign', fault('', 'campaignStage', { id, state, act: 'SCORE' }))];
  return [];
}

/** The latest revision of each ranking of these campaigns that the caller may write. */
async function rankingsOf(ctx: WriteContext, campaignIds: readonly number[]): Promise<Map<string, Row>> {
  const ids = [...new Set(campaignIds)];
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx.rows(
    `SELECT r.\`id\`, r.\`campaignId\`, r.\`clusterId\`, r.\`departmentKey\`, r.\`method\`, r.\`state\`, a.\`state\` AS \`campaignState\`
       FROM \`ranking\` r JOIN \`campaign\` a ON a.\`id\` = r.\`campaignId\` WHERE r.\`campaignId\` IN (${places(ids)}) ORDER BY r.\`revision\``,
    ids,
  );
  const model = modelOf(Ranking);
  const rule = ctx.who ? model.changes(ctx.who) : null;
  const own =
    rule &&
    (await idsMeeting(
      ctx,
      model,
      rows.map((row) => integer(row, 'id')),
      rule,
    ));
  return new Map(
    rows
      .filter((row) => !own || own.has(integer(row, 'id')))
      .map((row) => [`${integer(row, 'campaignId')} ${integer(row, 'clusterId')} ${integer(row, 'departmentKey')}`, row]),
  );
}

async function linesOf(ctx: WriteContext, rankingIds: readonly number[], organizationIds: readonly number[]): Promise<Map<string, Row>> {
  if (rankingIds.length === 0 || organizationIds.length === 0) return new Map();
  const own = [...new Set(organizationIds)];
  const rows = await ctx.tx.rows(
    `SELECT \`id\`, \`rankingId\`, \`organizationId\`, ${bigintAsText(ctx.tx.dialect, '`enteredScore`')} AS \`enteredScore\` FROM \`standing\`
       WHERE \`rankingId\` IN (${places(rankingIds)}) AND \`organizationId\` IN (${places(own)})`,
    [...rankingIds, ...own],
  );
  return new Map(rows.map((row) => [`${integer(row, 'rankingId')} ${integer(row, 'organizationId')}`, row]));
}
