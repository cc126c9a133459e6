import type { WriteContext } from '../context';
import { integer, integerOrNull, type Row, text } from '../database/rows';
import { badInput, fault, notFound, refusal } from '../errors';
import { modelOf } from '../graphql/model';
import { instant } from '../graphql/scalars/date-time.scalar';
import { recordId } from '../graphql/values';
import { lockRecord, writeOver } from '../graphql/write';
import { checkEnteredRanks } from '../ranking/rank';
import { Ranking } from '../ranking/ranking.entity';
import { refusePublished } from '../ranking/ranking.resource';
import { logMoves } from '../standing/change-log';
import { type League, type Line, lockLeagues, readLines } from '../standing/league';
import { type EnteredPlace, placeEntered, rebuildLeagues } from '../standing/move.service';
import type { ScoreInput } from './publication.input';

/** Makes a ranking official. Every standing in it goes to the feed as official, next to its rank in the revision before. */
export async function publish(ctx: WriteContext, id: string): Promise<Row> {
  const model = modelOf(Ranking);
  const ranking = await lockRecord(ctx, model, id);
  refusePublished(ranking);
  if (integer(ranking, 'rankedCount') === 0) throw refusal('CONFLICT', 'rankingEmpty', {});
  const previous = await publishedBefore(ctx, ranking);
  if (previous) await writeOver(ctx, model, previous, { state: 'SUPERSEDED' });
  const published = await writeOver(ctx, model, ranking, { state: 'PUBLISHED', publishedAt: instant(new Date()) });
  const before = new Map((previous ? await readLines(ctx, integer(previous, 'id')) : []).map((line) => [line.organizationId, line]));
  const rankingId = integer(ranking, 'id');
  const moves = (await readLines(ctx, rankingId)).map(({ organizationId, rank, score }) => ({
    rankingId,
    organizationId,
    rank,
    score,
    previousRank: before.get(organizationId)?.rank ?? null,
    previousScore: before.get(organizationId)?.score ?? null,
  }));
  logMoves(ctx, moves.filter(({ rank, previousRank }) => rank !== null || previousRank !== null), 'PUBLISHED', true);
  return published;
}

/** Begins a new revision of a published ranking: provisional, from what is known now. The published one stays readable, and official until the new one is published. */
export async function revise(ctx: WriteContext, id: string, reason: string): Promise<Row> {
  if (reason.trim() === '') throw badInput(fault('reason', 'required', {}));
  if (reason.length > 2000) throw badInput(fault('reason', 'tooLong', { max: 2000 }));
  const model = modelOf(Ranking);
  const published = await lockRecord(ctx, model, id);
  if (published['state'] !== 'PUBLISHED') throw refusal('CONFLICT', 'rankingNotPublished', { id });
  await refuseLaterRevision(ctx, published);
  const now = instant(new Date());
  const copied = ['campaignId', 'clusterId', 'departmentId', 'departmentKey', 'method', 'tieRule', 'tieBreakersJson', 'weight', 'size', 'rankedCount', 'note'];
  const columns = copied.map((column) => `\`${column}\``).join(', ');
  const { insertId } = await ctx.tx.run(
    `INSERT INTO \`ranking\` (${columns}, \`state\`, \`revision\`, \`revisionReason\`, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT ${columns}, 'PROVISIONAL', \`revision\` + 1, ?, 1, ?, ? FROM \`ranking\` WHERE \`id\` = ?`,
    [reason.normalize('NFC').trim(), now, now, integer(published, 'id')],
  );
  await ctx.tx.run(
    `INSERT INTO \`standing\` (\`rankingId\`, \`organizationId\`, \`score\`, \`rank\`, \`previousRank\`, \`exclusion\`, \`note\`, \`tieBreak\`, \`enteredRank\`, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT ?, \`organizationId\`, \`score\`, \`rank\`, \`rank\`, \`exclusion\`, \`note\`, \`tieBreak\`, \`enteredRank\`, 1, ?, ? FROM \`standing\` WHERE \`rankingId\` = ?`,
    [insertId, now, now, integer(published, 'id')],
  );
  const after = await lockRecord(ctx, model, String(insertId));
  ctx.changes.push({ concept: model.name, id: insertId, before: null, after });
  await rebuildLeagues(ctx, 'r.`id` = ?', [insertId], 'REVISED');
  return after;
}

/** Puts the scores or ranks that a department typed into its ranking. Organizations that are not named keep theirs. */
export async function enterScores(ctx: WriteContext, rankingId: string, scores: readonly ScoreInput[]): Promise<Row> {
  const model = modelOf(Ranking);
  const ranking = await lockRecord(ctx, model, rankingId);
  refusePublished(ranking);
  if (ranking['method'] !== 'ENTERED') throw refusal('CONFLICT', 'rankingNotEntered', { method: text(ranking, 'method') });
  const [league] = await lockLeagues(ctx, 'r.`id` = ?', [integer(ranking, 'id')]);
  if (!league) throw notFound(model.name, rankingId);
  const lines = await readLines(ctx, league.id);
  const entered = checked(league, lines, scores);
  await placeEntered(ctx, league, lines, entered);
  ctx.changes.push({ concept: model.name, id: league.id, before: ranking, after: { ...ranking, entered: JSON.stringify(scores, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) } });
  return ranking;
}

function checked(league: League, lines: readonly Line[], scores: readonly ScoreInput[]): Map<number, EnteredPlace> {
  const listed = new Set(lines.map(({ organizationId }) => organizationId));
  const entered = new Map<number, EnteredPlace>();
  const faults = scores.flatMap(({ organizationId, score, rank }, index) => {
    const id = recordId(organizationId);
    const found = [
      ...(listed.has(id) ? [] : [fault(`scores.${index}.organizationId`, 'notInRanking', { organization: organizationId })]),
      ...(entered.has(id) ? [fault(`scores.${index}.organizationId`, 'listedTwice', {})] : []),
      ...(typeof rank === 'number' && rank < 1 ? [fault(`scores.${index}.rank`, 'tooSmall', { min: 1 })] : []),
      ...(typeof score === 'bigint' && typeof rank === 'number' ? [fault(`scores.${index}.rank`, 'scoreOrRank', {})] : []),
    ];
    entered.set(id, { score: score ?? null, rank: rank ?? null });
    return found;
  });
  if (scores.length === 0) faults.push(fault('scores', 'noItems', {}));
  if (faults.length > 0) throw badInput(...faults);
  checkKinds(league, lines, entered);
  return entered;
}

/** A department's sheet has either scores or ranks, and its ranks form a competition ranking. */
function checkKinds(league: League, lines: readonly Line[], entered: ReadonlyMap<number, EnteredPlace>): void {
  const places = lines.filter(({ excluded }) => !excluded).map((line) => entered.get(line.organizationId) ?? { score: line.score, rank: line.enteredRank });
  const ranks = places.map(({ rank }) => rank);
  if (ranks.every((rank) => rank === null)) return;
  if (places.some(({ score }) => score !== null)) throw badInput(fault('scores', 'scoreOrRank', {}));
  const unfit = checkEnteredRanks(ranks, league.tieRule);
  if (unfit) throw badInput(fault('scores', 'ranksDoNotFit', { rank: unfit.rank, expected: unfit.expected }));
}

async function publishedBefore(ctx: WriteContext, ranking: Row): Promise<Row | null> {
  const rows = await ctx.tx.rows(`SELECT \`id\` FROM \`ranking\` WHERE ${SAME_LEAGUE} AND \`state\` = 'PUBLISHED'`, leagueKey(ranking));
  return rows[0] ? lockRecord(ctx, modelOf(Ranking), text(rows[0], 'id')) : null;
}

async function refuseLaterRevision(ctx: WriteContext, ranking: Row): Promise<void> {
  const rows = await ctx.tx.rows(`SELECT MAX(\`revision\`) AS latest FROM \`ranking\` WHERE ${SAME_LEAGUE}`, leagueKey(ranking));
  const latest = rows[0] ? integerOrNull(rows[0], 'latest') : null;
  if (latest !== null && latest > integer(ranking, 'revision')) throw refusal('CONFLICT', 'rankingHasRevision', { id: text(ranking, 'id'), revision: latest });
}

const SAME_LEAGUE = '`campaignId` = ? AND `clusterId` = ? AND `departmentKey` = ?';

function leagueKey(ranking: Row): number[] {
  return [integer(ranking, 'campaignId'), integer(ranking, 'clusterId'), integer(ranking, 'departmentKey')];
}
