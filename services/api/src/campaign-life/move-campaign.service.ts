import { Campaign } from '../campaign/campaign.entity';
import type { CampaignMove, CampaignStage } from '../campaign/lifecycle';
import { movesFrom, stageOf } from '../campaign/lifecycle';
import { dayInVietnam } from '../clock';
import type { RequestContext, WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { badInput, fault, notFound, refusal } from '../errors';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import { lockVersion, writeOver } from '../record/write';
import { countCampaign } from './count.query';
import type { Finding } from './finding';
import { findings } from './finding';

const REASON_MAX = 2000;

export interface MoveRequest {
  readonly id: string;
  readonly to: CampaignStage;
  readonly version: number;
  readonly reason: string | null;
  /** Go on although something is still to be done. */
  readonly force: boolean;
}

/** A move that a campaign may make, and what speaks against it just now. */
export interface PossibleMove extends CampaignMove {
  readonly findings: readonly Finding[];
}

/**
 * Moves a campaign to another state of its life. What is still to be done is refused by its sentences, unless the caller insists and says why;
 * results cannot be made undone, so a campaign that has some is not planned again.
 */
export async function moveCampaign(ctx: WriteContext, { id, to, version, reason, force }: MoveRequest): Promise<Row> {
  const model = modelOf(Campaign);
  const before = await lockVersion(ctx, model, id, version);
  const from = stageOf(text(before, 'state'));
  const move = movesFrom(from).find((each) => each.to === to);
  if (!move)
    throw refusal('CONFLICT', 'campaignMove', {
      from,
      to,
      allowed: movesFrom(from)
        .map((each) => each.to)
        .join(' '),
    });
  const why = reason?.normalize('NFC').trim() || null;
  if ((why?.length ?? 0) > REASON_MAX) throw badInput(fault('reason', 'tooLong', { max: REASON_MAX }));
  const found = findings(from, to, await countCampaign(ctx.tx, integer(before, 'id')), text(before, 'endsOn'), dayInVietnam(ctx.clock()));
  refuseFound(found, force);
  if ((move.needsReason || found.length > 0) && why === null) throw badInput(fault('reason', 'campaignMoveReason', { to }));
  return writeOver(ctx, model, before, { state: to, stateReason: why, stateChangedAt: instant(ctx.clock()) });
}

/** Where a campaign may go from here, each with what speaks against it. */
export async function possibleMoves(ctx: RequestContext, id: string): Promise<readonly PossibleMove[]> {
  const campaignId = recordId(id);
  const [campaign] = await ctx.reader.rows('SELECT `state`, `endsOn` FROM `campaign` WHERE `id` = ?', [campaignId]);
  if (!campaign) throw notFound(Campaign.name, id);
  const from = stageOf(text(campaign, 'state'));
  const counts = await countCampaign(ctx.reader, campaignId);
  const today = dayInVietnam(ctx.clock());
  return movesFrom(from).map((move) => ({ ...move, findings: findings(from, move.to, counts, text(campaign, 'endsOn'), today) }));
}

function refuseFound(found: readonly Finding[], force: boolean): void {
  const faults = (own: readonly Finding[]) => own.map(({ key, facts }) => ({ path: 'to', key, facts }));
  const blocking = found.filter(({ isBlocking }) => isBlocking);
  if (blocking.length > 0) throw refusal('CONFLICT', 'campaignCannotMove', { count: blocking.length }, faults(blocking));
  if (found.length > 0 && !force) throw refusal('CONFLICT', 'campaignNotReady', { count: found.length }, faults(found));
}
