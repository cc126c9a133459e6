import type { WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import type { Row } from '../database/rows';
import { bigintOrNull, integer, text } from '../database/rows';
import type { Decimal } from '../decimal';
import { formatDecimal } from '../decimal';
import { badInput, fault, refusal } from '../errors';
import { say } from '../messages/messages';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import { lockRecord, lockVersion, referenceFaults, writeOver } from '../record/write';
import { Award } from './award.entity';
import type { Step } from './lifecycle';
import { movesFrom, passes, stepOf, voteFaults } from './lifecycle';
import type { AwardDecisionInput, AwardDossierInput, AwardVoteInput } from './move.input';

const DECISIONS_MAX = 500;
const TEXT_MAX = 2000;

/** The dossier is complete: the award is ready for the council. */
export async function submitDossier(ctx: WriteContext, id: string, version: number, { dossierOn, dossierNote }: AwardDossierInput): Promise<Row> {
  refuseLong('input.dossierNote', dossierNote, TEXT_MAX);
  return move(ctx, await lockVersion(ctx, modelOf(Award), id, version), 'DOSSIER', { dossierOn, dossierNote: dossierNote ?? null });
}

/** Keeps how the council voted. Without the votes that its form asks for, an award is rejected, and says why. */
export async function vote(ctx: WriteContext, id: string, version: number, input: AwardVoteInput): Promise<Row> {
  const faults = voteFaults(input).map((field) => fault(`input.${field}`, 'awardVotes', {}));
  if (faults.length > 0) throw badInput(...faults);
  refuseLong('input.council', input.council, 300);
  const award = await lockVersion(ctx, modelOf(Award), id, version);
  const threshold = await thresholdOf(ctx, award);
  const { votedOn, votesFor, votesAgainst, votesTotal, council } = input;
  const votes = { votedOn, votesFor, votesAgainst, votesTotal, council: council ?? null };
  refuseMove(award, 'VOTED', threshold);
  if (threshold === null || passes(input, threshold)) return move(ctx, award, 'VOTED', votes);
  const endReason = say('vi', 'awardVoteFailed', { votesFor, votesTotal, threshold: formatDecimal(threshold) });
  return move(ctx, award, 'REJECTED', { ...votes, endedOn: votedOn, endReason });
}

/** One decision for any number of awards: all of them, or none. */
export async function decide(ctx: WriteContext, ids: readonly string[], input: AwardDecisionInput): Promise<number[]> {
  if (ids.length === 0) throw badInput(fault('ids', 'noItems', {}));
  if (ids.length > DECISIONS_MAX) throw badInput(fault('ids', 'tooManyItems', { max: DECISIONS_MAX }));
  if (input.decisionNumber.trim() === '') throw badInput(fault('input.decisionNumber', 'required', {}));
  refuseLong('input.decisionNumber', input.decisionNumber, 100);
  refuseLong('input.signer', input.signer, 200);
  const { decisionNumber, decisionOn, signer } = input;
  const document = await documentOf(ctx, input.documentId);
  const numbers = [...new Set(ids.map(recordId))].sort((a, b) => a - b);
  for (const id of numbers) {
    await move(ctx, await lockRecord(ctx, modelOf(Award), String(id)), 'DECIDED', {
      decisionNumber,
      decisionOn,
      signer: signer ?? null,
      ...document,
    });
  }
  return numbers;
}

async function documentOf(ctx: WriteContext, id: string | null | undefined): Promise<Values> {
  if (id === null || id === undefined) return {};
  const faults = await referenceFaults(ctx, modelOf(Award), { documentId: id });
  if (faults.length > 0) throw badInput(...faults);
  return { documentId: recordId(id) };
}

/** Ends an award with a reason: one that is not decided is rejected, one that is decided is revoked. */
export async function end(ctx: WriteContext, id: string, version: number, endedOn: string, reason: string): Promise<Row> {
  if (reason.trim() === '') throw badInput(fault('reason', 'required', {}));
  refuseLong('reason', reason, TEXT_MAX);
  const award = await lockVersion(ctx, modelOf(Award), id, version);
  return move(ctx, award, award['state'] === 'DECIDED' ? 'REVOKED' : 'REJECTED', { endedOn, endReason: reason });
}

/** Takes an award back to its proposal: from a dossier that is not complete after all, or from a rejection. */
export async function propose(ctx: WriteContext, id: string, version: number): Promise<Row> {
  const award = await lockVersion(ctx, modelOf(Award), id, version);
  const taken = ['dossierOn', 'dossierNote', 'council', 'votedOn', 'votesFor', 'votesAgainst', 'votesTotal', 'endedOn', 'endReason'];
  return move(ctx, award, 'PROPOSED', Object.fromEntries(taken.map((column) => [column, null])));
}

async function move(ctx: WriteContext, award: Row, to: Step, values: Values): Promise<Row> {
  refuseMove(award, to, await thresholdOf(ctx, award));
  return writeOver(ctx, modelOf(Award), award, { ...values, state: to });
}

function refuseMove(award: Row, to: Step, threshold: Decimal | null): void {
  const from = stepOf(award['state']);
  const allowed = movesFrom(from, threshold);
  if (!allowed.includes(to)) throw refusal('CONFLICT', 'awardMove', { id: text(award, 'id'), from, to, allowed: allowed.join(', ') });
}

async function thresholdOf(ctx: WriteContext, award: Row): Promise<Decimal | null> {
  const [form] = await ctx.tx.rows(
    `SELECT ${bigintAsText(ctx.tx.dialect, '`voteThreshold`')} AS \`voteThreshold\` FROM \`award_form\` WHERE \`id\` = ?`,
    [integer(award, 'formId')],
  );
  return form ? bigintOrNull(form, 'voteThreshold') : null;
}

function refuseLong(path: string, value: string | null | undefined, max: number): void {
  if (value && [...value.normalize('NFC').trim()].length > max) throw badInput(fault(path, 'tooLong', { max }));
}
