import type { WriteContext } from '../context';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import type { ScoreChanges } from '../standing/move.service';
import { moveStandings } from '../standing/move.service';

/** Changes of scores that come in rounds; standings move once for all of them. */
export interface GatheredMoves {
  add(changes: readonly ScoreChanges[]): void;
  move(ctx: WriteContext, cause: ChangeCause): Promise<void>;
}

export function gatherMoves(): GatheredMoves {
  const moves = new Map<number, { organizationIds: Set<number>; departmentIds: Set<number> }>();
  return {
    add: (changes) => {
      for (const { campaignId, organizationIds, departmentIds } of changes) {
        const own = moves.get(campaignId) ?? { organizationIds: new Set(), departmentIds: new Set() };
        moves.set(campaignId, own);
        for (const id of organizationIds) own.organizationIds.add(id);
        for (const id of departmentIds) own.departmentIds.add(id);
      }
    },
    move: async (ctx, cause) => {
      for (const [campaignId, own] of moves) await moveStandings(ctx, { campaignId, ...own }, cause);
    },
  };
}
