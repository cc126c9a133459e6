import { refuseInStage } from '../campaign/stage';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, integerOrNull, text } from '../database/rows';
import { badInput, fault, refusal } from '../errors';
import { instant } from '../instant';
import { refusePublished } from '../ranking/published';
import { Ranking } from '../ranking/ranking.entity';
import { modelOf } from '../record/model';
import { lockRecord, writeOver } from '../record/write';
import { logMoves } from '../standing/change-log';
import type { Line } from '../standing/league';
import { readLines } from '../standing/league';

/** Makes a ranking official, unless it is a scorecard's: that one is published with its sheets. */
export async function publish(ctx: WriteContext, id: string): Promise<Row> {
  const ranking = await lockRecord(ctx, modelOf(Ranking), id);
  if (ranking['method'] === 'SCORECARD') throw refusal('CONFLICT', 'rankingOfScorecard', {});
  return publishLeague(ctx, id);
}

/** Makes a ranking official. Every standing in it goes to the feed as official, next to its rank in the revision before. */
export async function publishLeague(ctx: WriteContext, id: string): Promise<Row> {
  const model = modelOf(Ranking);
  const ranking = await lockRecord(ctx, model, id);
  refusePublished(ranking);
  await refuseInStage(ctx, integer(ranking, 'campaignId'), 'PUBLISH');
  if (integer(ranking, 'rankedCount') === 0) throw refusal('CONFLICT', 'rankingEmpty', {});
  const previous = await publishedBefore(ctx, ranking);
  if (previous) await writeOver(ctx, model, previous, { state: 'SUPERSEDED' });
  const published = await writeOver(ctx, model, ranking, { state: 'PUBLISHED', publishedAt: instant(new Date()) });
  const rankingId = integer(ranking, 'id');
  logSuccession(ctx, rankingId, previous ? await readLines(ctx, integer(previous, 'id')) : [], await readLines(ctx, rankingId), 'PUBLISHED');
  return published;
}

/**
 * Begins a new revision of a published ranking: provisional, from what is known now. The published one stays readable, and official until the
 * new one is published. That the new one is a new record makes its standings follow (standing.consequence.ts).
 */
export async function revise(ctx: WriteContext, id: string, reason: string): Promise<Row> {
  if (reason.trim() === '') throw badInput(fault('reason', 'required', {}));
  if (reason.length > 2000) throw badInput(fault('reason', 'tooLong', { max: 2000 }));
  const model = modelOf(Ranking);
  const published = await lockRecord(ctx, model, id);
  if (published['state'] !== 'PUBLISHED') throw refusal('CONFLICT', 'rankingNotPublished', { id });
  await refuseInStage(ctx, integer(published, 'campaignId'), 'PUBLISH');
  await refuseLaterRevision(ctx, published);
  const now = instant(new Date());
  const copied = [
    'campaignId',
    'clusterId',
    'departmentId',
    'departmentKey',
    'method',
    'tieRule',
    'tieBreakersJson',
    'weight',
    'size',
    'rankedCount',
    'note',
  ];
  const columns = copied.map((column) => `\`${column}\``).join(', ');
  const { insertId } = await ctx.tx.run(
    `INSERT INTO \`ranking\` (${columns}, \`state\`, \`revision\`, \`revisionReason\`, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT ${columns}, 'PROVISIONAL', \`revision\` + 1, ?, 1, ?, ? FROM \`ranking\` WHERE \`id\` = ?`,
    [reason.normalize('NFC').trim(), now, now, integer(published, 'id')],
  );
  await ctx.tx.run(
    `INSERT INTO \`standing\` (\`rankingId\`, \`organizationId\`, \`score\`, \`rank\`, \`previousRank\`, \`exclusion\`, \`note\`, \`tieBreak\`, \`enteredScore\`, \`enteredRank\`, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT ?, \`organizationId\`, \`score\`, \`rank\`, \`rank\`, \`exclusion\`, \`note\`, \`tieBreak\`, \`enteredScore\`, \`enteredRank\`, 1, ?, ? FROM \`standing\` WHERE \`rankingId\` = ?`,
    [insertId, now, now, integer(published, 'id')],
  );
  const lines = await readLines(ctx, insertId);
  logSuccession(ctx, insertId, lines, lines, 'REVISED');
  const after = await lockRecord(ctx, model, String(insertId));
  ctx.changes.push({ concept: model.name, id: insertId, before: null, after });
  return after;
}

/** Names every standing of a ranking in the feed, best first, next to what it was in the revision before. */
function logSuccession(ctx: WriteContext, rankingId: number, before: readonly Line[], now: readonly Line[], cause: 'PUBLISHED' | 'REVISED'): void {
  const earlier = new Map(before.map((line) => [line.organizationId, line]));
  const inOrder = [...now].sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || a.id - b.id);
  const moves = inOrder.map(({ organizationId, rank, score }) => {
    const line = earlier.get(organizationId);
    return { rankingId, organizationId, rank, score, previousRank: line?.rank ?? null, previousScore: line?.score ?? null };
  });
  logMoves(ctx, moves, cause);
}

async function publishedBefore(ctx: WriteContext, ranking: Row): Promise<Row | null> {
  const rows = await ctx.tx.rows(`SELECT \`id\` FROM \`ranking\` WHERE ${SAME_LEAGUE} AND \`state\` = 'PUBLISHED'`, leagueKey(ranking));
  return rows[0] ? lockRecord(ctx, modelOf(Ranking), text(rows[0], 'id')) : null;
}

async function refuseLaterRevision(ctx: WriteContext, ranking: Row): Promise<void> {
  const rows = await ctx.tx.rows(`SELECT MAX(\`revision\`) AS latest FROM \`ranking\` WHERE ${SAME_LEAGUE}`, leagueKey(ranking));
  const latest = rows[0] ? integerOrNull(rows[0], 'latest') : null;
  if (latest !== null && latest > integer(ranking, 'revision'))
    throw refusal('CONFLICT', 'rankingHasRevision', { id: text(ranking, 'id'), revision: latest });
}

const SAME_LEAGUE = '`campaignId` = ? AND `clusterId` = ? AND `departmentKey` = ?';

function leagueKey(ranking: Row): number[] {
  return [integer(ranking, 'campaignId'), integer(ranking, 'clusterId'), integer(ranking, 'departmentKey')];
}
