import type { RequestContext, Role, WriteContext } from '../context';
import { personOf } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { DomainError, notFound, refusal } from '../errors';
import { requireFile } from '../file/open.service';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import { requireChange } from '../record/row-rule';
import { recordId } from '../record/values';
import { insertRecord, lockRecord, writeOver } from '../record/write';
import { sheets } from '../spreadsheet/kinds';
import type { ImportKind, Sheet } from '../spreadsheet/sheet';
import { RowsRefused } from '../spreadsheet/sheet';
import { applyFile } from './apply.service';
import type { DecimalMark } from './import-job.entity';
import { ImportJob } from './import-job.entity';
import { changeRunning, FAULTS_MAX, NoLongerRunning, readFile } from './read.service';
import type { Running } from './running';
import { reportImportError, runningOn } from './running';
import { dropStaged, stageFaults } from './staged.query';

/** Which kinds of file someone brings: officers what they write by hand as well. */
const KINDS: Readonly<Partial<Record<Role, readonly ImportKind[]>>> = {
  ADMINISTRATOR: ['ORGANIZATIONS', 'INDICATORS', 'TARGETS', 'RESULTS', 'SCORES'],
  ORGANIZATION_OFFICER: ['RESULTS'],
  DEPARTMENT_OFFICER: ['SCORES'],
};

export function kindsOf(role: Role | undefined): readonly ImportKind[] {
  return (role && KINDS[role]) ?? [];
}

const RUNNING_MAX = 3;

/** Begins to read an uploaded file. Answers the job at once; how far it is can be asked of any instance. */
export async function previewImport(ctx: RequestContext, kind: ImportKind, fileId: string, decimalMark: DecimalMark | null): Promise<Row> {
  requireKind(ctx, kind);
  const file = await requireFile(ctx, fileId);
  refuseWhenBusy(ctx);
  const job = await ctx.transaction(async (write) => {
    const row = await insertRecord(write, modelOf(ImportJob), {
      kind,
      state: 'READING',
      fileId: String(file.id),
      fileName: file.name,
      decimalMark,
      rowsRead: 0,
      rowsCreated: 0,
      rowsUpdated: 0,
      rowsUnchanged: 0,
      faultCount: 0,
      progress: 0,
      heartbeatAt: instant(new Date()),
      createdById: ctx.who ? String(ctx.who.userId) : null,
    });
    return row;
  });
  run(ctx, job, (running) => readFile(ctx, job, sheetOf(job), running));
  return job;
}

/** Begins to apply what was read, all of it or nothing. Answers the job at once. */
export async function applyImport(ctx: RequestContext, id: string): Promise<Row> {
  refuseWhenBusy(ctx);
  const job = await ctx.transaction(async (write) => {
    const before = await lockJob(write, id);
    if (before['state'] !== 'READY') throw refusal('CONFLICT', 'importNotReady', { state: text(before, 'state') });
    return writeOver(write, modelOf(ImportJob), before, { state: 'APPLYING', progress: 0, heartbeatAt: instant(new Date()) });
  });
  run(ctx, job, (running) => applyFile(ctx, job, sheetOf(job), running));
  return job;
}

const ENDED = ['APPLIED', 'UNDONE', 'CANCELLED', 'FAILED', 'INTERRUPTED'];

/** Gives an import up. What is being applied is rolled back; what was applied stays. */
export async function cancelImport(ctx: RequestContext, id: string): Promise<Row> {
  await requireChange(ctx, modelOf(ImportJob), [recordId(id)]);
  // On SQLite the transaction below waits for the one that is to end.
  runningOn(ctx.database)
    .get(recordId(id))
    ?.abort.abort(new NoLongerRunning(`import ${id} was cancelled`));
  const job = await ctx.transaction(async (write) => {
    const before = await lockJob(write, id);
    if (ENDED.includes(text(before, 'state'))) throw refusal('CONFLICT', 'importEnded', { state: text(before, 'state') });
    return writeOver(write, modelOf(ImportJob), before, { state: 'CANCELLED', finishedAt: instant(new Date()) });
  });
  await dropStaged(ctx, integer(job, 'id'));
  return job;
}

async function lockJob(ctx: WriteContext, id: string): Promise<Row> {
  const job = await lockRecord(ctx, modelOf(ImportJob), id);
  await requireChange(ctx, modelOf(ImportJob), [integer(job, 'id')]);
  requireKind(ctx, sheetOf(job).kind);
  return job;
}

function requireKind({ who }: RequestContext, kind: ImportKind): void {
  if (who && personOf(who) === null) throw refusal('FORBIDDEN', 'notForPrograms', { role: who.role });
  if (!who || !kindsOf(who.role).includes(kind)) throw refusal('FORBIDDEN', 'importForbidden', { role: who?.role ?? '', kind });
}

function sheetOf(job: Row): Sheet {
  const sheet = Object.values(sheets).find(({ kind }) => kind === job['kind']);
  if (!sheet) throw notFound('ImportKind', text(job, 'kind'));
  return sheet;
}

function refuseWhenBusy(ctx: RequestContext): void {
  if (runningOn(ctx.database).size >= RUNNING_MAX) throw refusal('CONFLICT', 'tooManyImports', { max: RUNNING_MAX });
}

const HEARTBEAT_MS = 2000;

/** Works on a job after the request that asked for it. However it ends, the job says so. */
function run(ctx: RequestContext, job: Row, work: (running: Running) => Promise<void>): void {
  const jobId = integer(job, 'id');
  const abort = new AbortController();
  const all = runningOn(ctx.database);
  let end: () => void = () => undefined;
  const running: Running = { abort, progress: 0, ended: new Promise((resolve) => (end = resolve)) };
  all.set(jobId, running);
  const heart = ctx.database.dialect === 'sqlite' ? null : setInterval(() => beat(ctx, jobId, running), HEARTBEAT_MS);
  work(running)
    .catch((error: unknown) => noteEnd(ctx, jobId, error))
    .catch((error: unknown) => reportImportError(error, jobId))
    .finally(() => {
      if (heart) clearInterval(heart);
      all.delete(jobId);
      end();
    });
}

/** On a server others see how far it is, and may end it: then there is nothing to beat for. */
function beat(ctx: RequestContext, jobId: number, running: Running): void {
  ctx.database
    .transaction((tx) => changeRunning({ tx }, jobId, '`heartbeatAt` = ?, `progress` = ?', [instant(new Date()), running.progress]))
    .catch((error: unknown) => {
      if (error instanceof NoLongerRunning) running.abort.abort(error);
      else reportImportError(error, jobId);
    });
}

/** Rows that cannot be written are the file's faults; a refusal says what is wrong with the file; anything else is the service's own fault. */
async function noteEnd(ctx: RequestContext, jobId: number, error: unknown): Promise<void> {
  if (error instanceof NoLongerRunning) return;
  const stopped = error instanceof Stopping;
  if (!stopped && !(error instanceof RowsRefused) && !(error instanceof DomainError)) reportImportError(error, jobId);
  const at = instant(new Date());
  try {
    await ctx.database.transaction(async (tx) => {
      if (error instanceof RowsRefused) {
        const faults = error.faults.slice(0, FAULTS_MAX);
        await changeRunning({ tx }, jobId, "`state` = 'FAULTY', `faultCount` = ?", [faults.length]);
        await stageFaults(tx, jobId, 0, faults);
        return;
      }
      const { key, facts } = error instanceof DomainError ? sentenceOf(error) : { key: 'internal', facts: {} };
      const failure = stopped ? null : JSON.stringify({ key, facts }).slice(0, 2000);
      await changeRunning({ tx }, jobId, '`state` = ?, `failureJson` = ?, `finishedAt` = ?', [stopped ? 'INTERRUPTED' : 'FAILED', failure, at]);
    });
  } catch (second) {
    if (!(second instanceof NoLongerRunning)) throw second;
  }
  if (!(error instanceof RowsRefused)) await dropStaged(ctx, jobId);
}

function sentenceOf({ key, facts, fields }: DomainError): Pick<DomainError, 'key' | 'facts'> {
  const [first] = fields;
  return first ? { key: first.key, facts: first.facts } : { key, facts };
}

/** The instance stops: its imports are rolled back. */
class Stopping extends Error {
  override readonly name = 'Stopping';
}

/** Ends what this instance works on, and waits until it is rolled back. */
export async function stopImports(ctx: RequestContext): Promise<void> {
  const all = [...runningOn(ctx.database).values()];
  for (const { abort } of all) abort.abort(new Stopping('the service stops'));
  await Promise.all(all.map(({ ended }) => ended));
}
