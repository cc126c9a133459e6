import type { CampaignAct } from '../campaign/lifecycle';
import { allows } from '../campaign/lifecycle';
import { monthOf } from '../campaign/period';
import type { WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { listed, listedRows } from '../database/listed-rows';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Pause } from '../result/assessment.service';
import { recordMany } from '../result/bulk.service';
import { both, noteColumn } from './column';
import type { Blocks, CellChange, KeptRow, PlannedRow, Planner, RowFault, Sheet } from './sheet';
import { refuseFaults } from './sheet';
import type { NamedTarget } from './target-lookup';
import { targetIds, targetNames } from './target-lookup';
import { campaignColumn, indicatorColumn, organizationColumn } from './year-columns';

/** Kết quả thực hiện: recorded as recordResults does. A result that is there with the same value and note stays as it is, verified or not. */
export const resultsSheet: Sheet = {
  kind: 'RESULTS',
  name: { vi: 'Kết quả thực hiện', en: 'Results' },
  columns: [
    campaignColumn,
    indicatorColumn,
    organizationColumn,
    {
      key: 'period',
      heading: { vi: 'Tháng', en: 'Month' },
      also: ['Kỳ', 'Kỳ báo cáo', 'Period'],
      type: 'month',
      required: true,
      help: { vi: 'tháng/năm (3/2021), hoặc một ngày trong tháng.', en: '2021-03, 3/2021, or any day in the month.' },
      example: { vi: '03/2021', en: '2021-03' },
    },
    {
      key: 'value',
      heading: { vi: 'Giá trị', en: 'Value' },
      also: ['Kết quả', 'Thực hiện'],
      type: 'decimal',
      required: true,
      help: { vi: 'Số thực hiện của tháng, tối đa bốn chữ số thập phân.', en: "The month's value, at most four decimal places." },
      example: { vi: '125,5', en: '125.5' },
    },
    { ...noteColumn, example: both('') },
  ],
  naturalKey: ['campaign', 'indicator', 'organization', 'period'],
  planner: resultPlanner,
  apply: applyResults,
};

/** Rows that a preview found sound are named once more; everything else about them is checked again where they are recorded. */
async function applyResults(ctx: WriteContext, blocks: Blocks, pause: Pause): Promise<void> {
  const named = targetNames(ctx);
  const idsOf = targetIds(ctx);
  async function* reports() {
    for await (const block of blocks()) {
      const ids = await idsOf(await named(block));
      const unnamed = block.filter((_, index) => (ids[index] ?? null) === null);
      if (unnamed.length > 0) refuseFaults(await resultPlanner(ctx)(unnamed));
      yield block.map(({ values }, index) => ({
        targetId: String(ids[index] ?? 0),
        period: values['period'] ?? '',
        value: BigInt(values['value'] ?? 0),
        note: values['note'],
      }));
    }
  }
  await recordMany(ctx, reports(), pause);
}

function resultPlanner(ctx: WriteContext): Planner {
  const named = targetNames(ctx);
  const idsOf = targetIds(ctx);
  return async (rows) => {
    const names = await named(rows);
    const ids = await idsOf(names);
    const results = await resultsOf(ctx, rows, ids);
    return rows.map((row, index) => {
      const name = names[index] ?? NOBODY;
      return planOne(ctx, row, name, ids[index] ?? null, results.get(`${ids[index]} ${row.values['period']}`));
    });
  };
}

const NONE: readonly never[] = [];
const NOBODY: NamedTarget = { criterion: null, organizationId: null, faults: NONE };

function planOne(ctx: WriteContext, row: KeptRow, name: NamedTarget, targetId: number | null, before: Row | undefined): PlannedRow {
  const { values } = row;
  const changes: CellChange[] = [];
  const compare = (column: string, now: string | null, after: string | null): void => {
    if (now !== after) changes.push({ column, before: now, after });
  };
  compare('value', before ? text(before, 'value') : null, values['value'] ?? null);
  // A file without the column leaves notes as they are.
  if (values['note'] !== undefined) compare('note', before ? textOrNull(before, 'note') : null, values['note']);
  const action = before === undefined ? 'CREATE' : changes.length === 0 ? 'UNCHANGED' : 'UPDATE';
  return { row, action, changes, awaited: NONE, faults: action === 'UNCHANGED' ? NONE : faultsOf(ctx, row, name, targetId, before) };
}

function faultsOf(
  { who }: WriteContext,
  { values }: KeptRow,
  name: NamedTarget,
  targetId: number | null,
  before: Row | undefined,
): readonly RowFault[] {
  if (name.faults.length > 0) return name.faults;
  const at = (column: string | null, { key, facts }: FieldFault): RowFault => ({ column, fault: { key, facts } });
  if (name.criterion === null || targetId === null) {
    const facts = { indicator: values['indicator'] ?? '', organization: values['organization'] ?? '' };
    return [at('organization', fault('', 'notAssigned', facts))];
  }
  const { campaignId, startsOn, endsOn, state } = name.criterion;
  const period = values['period'] ?? '';
  if (period < (monthOf(startsOn) ?? startsOn) || period > endsOn) {
    return [at('period', fault('', 'outsideCampaign', { start: startsOn, end: endsOn }))];
  }
  const act: CampaignAct = before ? 'CORRECT' : 'REPORT';
  const id = String(campaignId);
  if (state === 'CLOSED') return [at('campaign', fault('', 'campaignClosed', { id }))];
  if (!allows(state, act)) return [at('campaign', fault('', 'campaignStage', { id, state, act }))];
  if (who?.role === 'ORGANIZATION_OFFICER' && before?.['state'] === 'VERIFIED') {
    return [at('value', fault('', 'resultVerified', { period: period.slice(0, 7) }))];
  }
  return NONE;
}

/** The results that are there for these targets and the months of their rows, by both. */
async function resultsOf({ tx }: WriteContext, rows: readonly KeptRow[], targets: readonly (number | null)[]): Promise<Map<string, Row>> {
  const months = rows.flatMap(({ values }, index) => {
    const [targetId, period] = [targets[index] ?? null, values['period'] ?? null];
    return targetId === null || period === null ? [] : [[targetId, period] as const];
  });
  if (months.length === 0) return new Map();
  const found = await tx.rows(
    `SELECT r.\`targetId\`, r.\`period\`, ${bigintAsText(tx.dialect, 'r.`value`')} AS \`value\`, r.\`note\`, r.\`state\`
       FROM ${listedRows(tx.dialect, { targetId: 'integer', period: 'date' })} j JOIN \`result\` r ON r.\`targetId\` = j.\`targetId\` AND r.\`period\` = j.\`period\``,
    [listed(months)],
  );
  return new Map(found.map((row) => [`${integer(row, 'targetId')} ${text(row, 'period')}`, row]));
}
