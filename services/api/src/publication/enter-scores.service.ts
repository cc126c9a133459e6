import { refuseInStage } from '../campaign/stage';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { badInput, fault, notFound, refusal } from '../errors';
import { refusePublished } from '../ranking/published';
import { checkEnteredRanks } from '../ranking/rank';
import { Ranking } from '../ranking/ranking.entity';
import { Standing } from '../ranking/standing.entity';
import { modelOf } from '../record/model';
import { requireChange } from '../record/row-rule';
import { recordId } from '../record/values';
import { lockRecord } from '../record/write';
import type { League, Line } from '../standing/league';
import { lockLeagues, readLines } from '../standing/league';
import type { EnteredPlace } from '../standing/move.service';
import { placeEntered } from '../standing/move.service';
import type { ScoreInput } from './publication.input';

const NOTHING: EnteredPlace = { score: null, rank: null };

/** Puts the scores or ranks that a department typed into its ranking. Organizations that are not named keep theirs. */
export async function enterScores(ctx: WriteContext, rankingId: string, scores: readonly ScoreInput[]): Promise<Row> {
  const { ranking, write } = await planScores(ctx, rankingId, scores);
  await write();
  return ranking;
}

/** Refuses what cannot be entered; writes nothing before `write`. */
export async function planScores(
  ctx: WriteContext,
  rankingId: string,
  scores: readonly ScoreInput[],
): Promise<{ readonly ranking: Row; readonly write: () => Promise<void> }> {
  const model = modelOf(Ranking);
  const ranking = await lockRecord(ctx, model, rankingId);
  await requireChange(ctx, model, [integer(ranking, 'id')]);
  refusePublished(ranking);
  await refuseInStage(ctx, integer(ranking, 'campaignId'), 'SCORE');
  if (ranking['method'] !== 'ENTERED') throw refusal('CONFLICT', 'rankingNotEntered', { method: text(ranking, 'method') });
  const [league] = await lockLeagues(ctx, 'r.`id` = ?', [integer(ranking, 'id')]);
  if (!league) throw notFound(model.name, rankingId);
  const lines = await readLines(ctx, league.id);
  const typed = sheetOf(league, lines, checked(lines, scores));
  const different = lines.flatMap((line) => {
    const place = typed.get(line.id) ?? NOTHING;
    return place.score === line.enteredScore && place.rank === line.enteredRank ? [] : [{ line, place }];
  });
  const write = async (): Promise<void> => {
    await placeEntered(ctx, league, new Map(different.map(({ line, place }) => [line.id, place])));
    for (const { line, place } of different) {
      ctx.changes.push({ concept: Standing.name, id: line.id, before: { score: line.enteredScore, rank: line.enteredRank }, after: { ...place } });
    }
  };
  return { ranking, write };
}

/** The input by organization, free of faults of its own. */
function checked(lines: readonly Line[], scores: readonly ScoreInput[]): Map<number, EnteredPlace> {
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
  return entered;
}

/**
 * The whole sheet as it becomes, by line. It has either scores or ranks, and its ranks form a competition ranking; an excluded line is out of
 * both rules, but what it had before must not be of the other kind when it comes back.
 */
function sheetOf(league: League, lines: readonly Line[], entered: ReadonlyMap<number, EnteredPlace>): Map<number, EnteredPlace> {
  const sheet = lines.map((line) => ({ line, place: entered.get(line.organizationId) ?? { score: line.enteredScore, rank: line.enteredRank } }));
  const counted = sheet.filter(({ line }) => !line.excluded || entered.has(line.organizationId)).map(({ place }) => place);
  const isOfRanks = counted.some(({ rank }) => rank !== null);
  if (isOfRanks && counted.some(({ score }) => score !== null)) throw badInput(fault('scores', 'scoreOrRank', {}));
  const ranks = sheet.filter(({ line }) => !line.excluded).map(({ place }) => place.rank);
  const unfit = isOfRanks ? checkEnteredRanks(ranks, league.tieRule) : null;
  if (unfit) throw badInput(fault('scores', 'ranksDoNotFit', { rank: unfit.rank, expected: unfit.expected }));
  return new Map(sheet.map(({ line, place }) => [line.id, isOfRanks ? { ...place, score: null } : { ...place, rank: null }]));
}
