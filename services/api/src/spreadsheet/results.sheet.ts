import type { CampaignAct } from '../campaign/lifecycle';
import { allows, stageOf } from '../campaign/lifecycle';
import { monthOf } from '../campaign/period';
import type { WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import { recordMany } from '../result/bulk.service';
import { both, noteColumn } from './column';
import { createLookup } from './lookup';
import type { Blocks, CellChange, KeptRow, PlannedRow, RowFault, Sheet } from './sheet';
import { refuseFaults } from './sheet';
import type { NamedTarget } from './target-lookup';
import { pairsSql, targetNames } from './target-lookup';
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
async function applyResults(ctx: WriteContext, blocks: Blocks): Promise<void> {
  const named = targetNames(ctx, createLookup(ctx));
  const targetOf = createTargetIds(ctx);
  async function* reports() {
    for await (const block of blocks()) {
      const names = await named(block);
      const ids = await targetOf([...names.values()]);
      const unnamed = block.filter((row) => (ids.get(names.get(row) ?? NOBODY) ?? 0) === 0);
      if (unnamed.length > 0) refuseFaults(await resultPlanner(ctx)(unnamed));
      yield block.map((row) => ({
        targetId: String(ids.get(names.get(row) ?? NOBODY) ?? 0),
        period: row.values['period'] ?? '',
        value: BigInt(row.values['value'] ?? 0),
        note: row.values['note'],
      }));
    }
  }
  await recordMany(ctx, reports());
}

const NOBODY: NamedTarget = { criterionId: 0, organizationId: 0, faults: [] };

/** Ids of targets by what names them, each read once for a whole file: a file of months names each of them often. */
function createTargetIds(ctx: WriteContext): (names: readonly NamedTarget[]) => Promise<ReadonlyMap<NamedTarget, number>> {
  const known = new Map<string, number>();
  const keyOf = ({ criterionId, organizationId }: NamedTarget): string => `${criterionId} ${organizationId}`;
  return async (names) => {
    const fresh = names.filter((name) => !known.has(keyOf(name)));
    if (fresh.length > 0) for (const [key, target] of await targetsOf(ctx, fresh)) known.set(key, integer(target, 'id'));
    return new Map(names.map((name) => [name, known.get(keyOf(name)) ?? 0]));
  };
}

interface PlannedResult extends PlannedRow {
  readonly targetId: number;
  /** A file without the column leaves notes as they are. */
  readonly note: string | null;
}

function resultPlanner(ctx: WriteContext): (rows: readonly KeptRow[]) => Promise<readonly PlannedResult[]> {
  const named = targetNames(ctx, createLookup(ctx));
  return async (rows) => {
    const names = await named(rows);
    const targets = await targetsOf(ctx, [...names.values()]);
    const targetIds = [...new Set([...targets.values()].map((target) => integer(target, 'id')))];
    const results = await resultsOf(ctx, targetIds, rows);
    return rows.map((row) => {
      const name = names.get(row) ?? { criterionId: 0, organizationId: 0, faults: [] };
      const target = targets.get(`${name.criterionId} ${name.organizationId}`);
      const before = target ? results.get(`${integer(target, 'id')} ${row.values['period']}`) : undefined;
      return planOne(ctx, row, name, target, before);
    });
  };
}

function planOne(ctx: WriteContext, row: KeptRow, name: NamedTarget, target: Row | undefined, before: Row | undefined): PlannedResult {
  const { values } = row;
  const note = values['note'] === undefined ? (before ? textOrNull(before, 'note') : null) : values['note'];
  const changes: CellChange[] = [];
  const compare = (column: string, now: string | null, after: string | null): void => {
    if (now !== after) changes.push({ column, before: now, after });
  };
  compare('value', before ? text(before, 'value') : null, values['value'] ?? null);
  compare('note', before ? textOrNull(before, 'note') : null, note);
  const action = before === undefined ? 'CREATE' : changes.length === 0 ? 'UNCHANGED' : 'UPDATE';
  return {
    row,
    action,
    changes,
    awaited: [],
    targetId: target ? integer(target, 'id') : 0,
    note,
    faults: action === 'UNCHANGED' ? [] : faultsOf(ctx, row, name, target, before),
  };
}

function faultsOf({ who }: WriteContext, { values }: KeptRow, name: NamedTarget, target: Row | undefined, before: Row | undefined): RowFault[] {
  if (name.faults.length > 0) return [...name.faults];
  const at = (column: string | null, { key, facts }: FieldFault): RowFault => ({ column, fault: { key, facts } });
  if (!target) {
    const facts = { indicator: values['indicator'] ?? '', organization: values['organization'] ?? '' };
    return [at('organization', fault('', 'notAssigned', facts))];
  }
  const period = values['period'] ?? '';
  const [start, end] = [text(target, 'startsOn'), text(target, 'endsOn')];
  if (period < (monthOf(start) ?? start) || period > end) return [at('period', fault('', 'outsideCampaign', { start, end }))];
  const act: CampaignAct = before ? 'CORRECT' : 'REPORT';
  const state = stageOf(text(target, 'state'));
  const id = text(target, 'campaignId');
  if (state === 'CLOSED') return [at('campaign', fault('', 'campaignClosed', { id }))];
  if (!allows(state, act)) return [at('campaign', fault('', 'campaignStage', { id, state, act }))];
  if (who?.role === 'ORGANIZATION_OFFICER' && before?.['state'] === 'VERIFIED') {
    return [at('value', fault('', 'resultVerified', { period: period.slice(0, 7) }))];
  }
  return [];
}

async function targetsOf(ctx: WriteContext, names: readonly NamedTarget[]): Promise<Map<string, Row>> {
  const { sql, parameters } = pairsSql(ctx.tx.dialect, names, 't');
  const rows = await ctx.tx.rows(
    `SELECT t.\`id\`, t.\`criterionId\`, t.\`organizationId\`, a.\`id\` AS \`campaignId\`, a.\`startsOn\`, a.\`endsOn\`, a.\`state\`
       FROM \`target\` t JOIN \`criterion\` c ON c.\`id\` = t.\`criterionId\` JOIN \`campaign\` a ON a.\`id\` = c.\`campaignId\` WHERE ${sql}`,
    parameters,
  );
  return new Map(rows.map((row) => [`${integer(row, 'criterionId')} ${integer(row, 'organizationId')}`, row]));
}

async function resultsOf(ctx: WriteContext, targetIds: readonly number[], rows: readonly KeptRow[]): Promise<Map<string, Row>> {
  if (targetIds.length === 0) return new Map();
  const periods = [...new Set(rows.flatMap(({ values }) => values['period'] ?? []))];
  const found = await ctx.tx.rows(
    `SELECT \`targetId\`, \`period\`, ${bigintAsText(ctx.tx.dialect, '`value`')} AS \`value\`, \`note\`, \`state\` FROM \`result\`
       WHERE \`targetId\` IN (${places(targetIds)}) AND \`period\` IN (${places(periods)})`,
    [...targetIds, ...periods],
  );
  return new Map(found.map((row) => [`${integer(row, 'targetId')} ${text(row, 'period')}`, row]));
}
