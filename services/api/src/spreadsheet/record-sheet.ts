import type { WriteContext } from '../context';
import type { EntityClass } from '../database/data-source';
import type { Dialect } from '../database/dialect';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { DomainError } from '../errors';
import type { Resource } from '../graphql/resource';
import { columnsForCreate, columnsForUpdate } from '../graphql/resource';
import { modelOf } from '../record/model';
import { remembering } from '../record/remembering';
import type { Values } from '../record/write';
import { insertRecords, writeOverMany } from '../record/write-many';
import type { Lookup } from './lookup';
import { createLookup } from './lookup';
import type { Blocks, CellChange, KeptRow, PlannedRow, RowFault, Sheet, SheetColumn } from './sheet';
import { refuseFaults } from './sheet';

/** What a row names, as columns of its record. */
export interface Identity {
  readonly values: Readonly<Record<string, string>>;
  /** By which columns of the file, where these are called otherwise. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly faults: readonly RowFault[];
}

interface Description extends Pick<Sheet, 'kind' | 'name' | 'columns' | 'naturalKey'> {
  readonly resource: Resource;
  /** Columns that hold the code of a record; the column's key is the foreign key's. */
  readonly references?: Readonly<Record<string, () => EntityClass>>;
  /** What rows name; default: a record by its code. */
  readonly identify?: (ctx: WriteContext) => (rows: readonly KeptRow[]) => Promise<ReadonlyMap<KeptRow, Identity>>;
  readonly current?: (
    dialect: Dialect,
    identities: readonly Identity['values'][],
  ) => { readonly sql: string; readonly parameters: readonly (string | number)[] };
  readonly keyOf?: (row: Row) => string;
}

interface PlannedRecord extends PlannedRow {
  readonly before: Row | null;
  readonly columns: Values;
}

/** A sheet of a plain concept: rows are written as `createX` and `updateX` would, by the same rules, many at a time. */
export function recordSheet(description: Description): Sheet {
  const { kind, name, columns, naturalKey } = description;
  return {
    kind,
    name,
    columns,
    naturalKey,
    planner: (ctx) => recordPlanner(ctx, description),
    apply: (ctx, blocks) => applyRecords(ctx, description, blocks),
  };
}

/** Rows that wait for others of the file are written in a later pass; each pass makes at least one. */
async function applyRecords(ctx: WriteContext, description: Description, blocks: Blocks): Promise<void> {
  const model = modelOf(description.resource.entity);
  const plan = recordPlanner(ctx, description);
  for (;;) {
    let [written, waiting]: [number, PlannedRecord[]] = [0, []];
    for await (const block of blocks()) {
      const planned = await plan(block);
      refuseFaults(planned);
      const ready = planned.filter(({ awaited }) => awaited.length === 0);
      waiting = [...waiting, ...planned.filter(({ awaited }) => awaited.length > 0)].slice(0, 1000);
      const creates = ready.filter(({ action }) => action === 'CREATE');
      const updates = ready.flatMap(({ before, action, columns }) => (before && action === 'UPDATE' ? [{ before, input: columns }] : []));
      await insertRecords(
        ctx,
        model,
        creates.map(({ columns }) => columns),
      );
      await writeOverMany(ctx, model, updates);
      await ctx.settle();
      ctx.forget();
      written += creates.length + updates.length;
    }
    if (waiting.length === 0) return;
    if (written === 0) refuseFaults(waiting.map((row) => ({ ...row, faults: row.awaited.map(({ fault: missing }) => missing) })));
  }
}

function recordPlanner(ctx: WriteContext, description: Description): (rows: readonly KeptRow[]) => Promise<readonly PlannedRecord[]> {
  const lookup = createLookup(ctx);
  const identify = description.identify?.(ctx) ?? byCode;
  return async (rows) => {
    const identities = await identify(rows);
    const known = await currentRecords(ctx, description, [...identities.values()]);
    const references = await referencedIds(lookup, description, rows);
    const codes = await codesNow(ctx, description, [...known.values()]);
    const inMemory = remembering(ctx);
    const planned: PlannedRecord[] = [];
    for (const row of rows) {
      const identity = identities.get(row) ?? { values: {}, faults: [] };
      const before = known.get(Object.values(identity.values).join(' ')) ?? null;
      planned.push(await planOne({ ctx: inMemory, lookup, description, references, codes }, row, identity, before));
    }
    return planned;
  };
}

function byCode(rows: readonly KeptRow[]): Promise<ReadonlyMap<KeptRow, Identity>> {
  return Promise.resolve(new Map(rows.map((row) => [row, { values: { code: row.values['code'] ?? '' }, faults: [] }])));
}

async function currentRecords(
  ctx: WriteContext,
  { resource, current, keyOf }: Description,
  identities: readonly Identity[],
): Promise<Map<string, Row>> {
  const model = modelOf(resource.entity);
  const named = identities.map(({ values }) => values);
  const { sql, parameters } = current?.(ctx.tx.dialect, named) ?? byCodes(named);
  const exact = [...model.columns.values()]
    .filter(({ kind, condition }) => kind === 'decimal' && condition === null)
    .map(({ property }) => `${bigintAsText(ctx.tx.dialect, `t.\`${property}\``)} AS \`${property}\``);
  const rows = await ctx.tx.rows(`SELECT ${['t.*', ...exact].join(', ')} FROM \`${model.table}\` t WHERE ${sql}`, parameters);
  return new Map(rows.map((row) => [keyOf?.(row) ?? text(row, 'code'), row]));
}

function byCodes(named: readonly Identity['values'][]): { sql: string; parameters: string[] } {
  const codes = named.map(({ code = '' }) => code);
  return { sql: `t.\`code\` IN (${places(codes)})`, parameters: codes };
}

async function referencedIds(
  lookup: Lookup,
  { references = {} }: Description,
  rows: readonly KeptRow[],
): Promise<Map<string, ReadonlyMap<string, number>>> {
  const found = new Map<string, ReadonlyMap<string, number>>();
  for (const [column, entity] of Object.entries(references)) {
    found.set(
      column,
      await lookup.codes(
        entity(),
        rows.map(({ values }) => values[column]),
      ),
    );
  }
  return found;
}

/** What the records refer to now, by its code: for the preview. */
async function codesNow(ctx: WriteContext, { references = {} }: Description, rows: readonly Row[]): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for (const [column, entity] of Object.entries(references)) {
    const ids = [...new Set(rows.flatMap((row) => (row[column] === null ? [] : [integer(row, column)])))];
    if (ids.length === 0) continue;
    const found = await ctx.tx.rows(`SELECT \`id\`, \`code\` FROM \`${modelOf(entity()).table}\` WHERE \`id\` IN (${places(ids)})`, ids);
    for (const row of found) codes.set(`${column} ${integer(row, 'id')}`, text(row, 'code'));
  }
  return codes;
}

interface Known {
  readonly ctx: WriteContext;
  readonly lookup: Lookup;
  readonly description: Description;
  readonly references: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly codes: ReadonlyMap<string, string>;
}

async function planOne(known: Known, row: KeptRow, identity: Identity, before: Row | null): Promise<PlannedRecord> {
  const { description } = known;
  const faults: RowFault[] = [...identity.faults];
  const awaited: PlannedRow['awaited'][number][] = [];
  const input: Record<string, unknown> = {};
  const changes: CellChange[] = [];
  for (const column of description.columns) {
    const value = row.values[column.key];
    if (value === undefined || description.naturalKey.includes(column.key)) continue;
    const entity = description.references?.[column.key]?.();
    const id = entity && value !== null ? known.references.get(column.key)?.get(value) : undefined;
    if (entity && value !== null && id === undefined) {
      const missing = await known.lookup.unknown(column.key, entity, value);
      if (entity === description.resource.entity) awaited.push({ code: value, fault: missing });
      else faults.push(missing);
    }
    const now = before === null ? null : nowOf(known, column, before);
    if (value === now) continue;
    changes.push({ column: column.key, before: now, after: value });
    input[column.key] = entity && value !== null ? String(id ?? 0) : inputOf(column, value);
  }
  const action = before === null ? 'CREATE' : changes.length === 0 ? 'UNCHANGED' : 'UPDATE';
  const base = { row, action, changes, awaited, before } as const;
  if (action === 'UNCHANGED' || faults.length > 0 || awaited.length > 0) return { ...base, faults, columns: {} };
  const checked = await checkedColumns(known, identity, before, input);
  return { ...base, faults: checked.faults, columns: checked.columns };
}

/** A column's value as a row would say it. */
function nowOf({ description, codes }: Known, { key, type }: SheetColumn, before: Row): string | null {
  const value = before[key];
  if (value === null || value === undefined) return null;
  if (description.references?.[key]) return codes.get(`${key} ${String(value)}`) ?? null;
  return type === 'day' ? String(value).slice(0, 10) : String(value);
}

function inputOf({ type }: SheetColumn, value: string | null): unknown {
  return type === 'decimal' && value !== null ? BigInt(value) : value;
}

/** The columns to write, or what the concept's own rules say against them. */
async function checkedColumns(
  { ctx, description }: Known,
  identity: Identity,
  before: Row | null,
  input: Values,
): Promise<{ columns: Values; faults: readonly RowFault[] }> {
  try {
    const { resource } = description;
    const columns = before
      ? await columnsForUpdate(ctx, resource, before, input)
      : await columnsForCreate(ctx, resource, { ...identity.values, ...input });
    return { columns, faults: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { columns: {}, faults: faultsOf(error, description, identity) };
  }
}

function faultsOf({ key, facts, fields }: DomainError, { columns }: Description, identity: Identity): RowFault[] {
  if (fields.length === 0) return [{ column: null, fault: { key, facts } }];
  return fields.map((field) => {
    const property = field.path.replace(/^input\./, '').split('.')[0] ?? '';
    const column = identity.columns?.[property] ?? property;
    return { column: columns.some((each) => each.key === column) ? column : null, fault: { key: field.key, facts: field.facts } };
  });
}
