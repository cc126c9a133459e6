import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { bigintOrNull, integer, integerOrNull } from '../database/rows';
import { refusal } from '../errors';
import type { FormerChange, Undoer, UndoPlan } from '../record/undo';
import { currentOf, sortedChanges } from '../record/undo';
import { planScores } from './enter-scores.service';
import type { ScoreInput } from './publication.input';

/** Takes back scores and ranks that were typed, as if the former ones were typed again; what a form has changed in a line is undone as forms are. */
export function undoStanding(byForm: Undoer): Undoer {
  return {
    begin: (ctx) => {
      const form = byForm.begin(ctx);
      return {
        plan: async (changes) => {
          const plans = [await form.plan(changes.filter((change) => !isTyped(change))), await planTyped(ctx, changes.filter(isTyped))];
          return async () => {
            for (const plan of plans) await plan();
          };
        },
      };
    },
  };
}

/** What was typed is in the history as that alone, and not as the whole line. */
function isTyped({ before, after }: FormerChange): boolean {
  return before !== null && after !== null && !('rankingId' in after);
}

async function planTyped(ctx: WriteContext, changes: readonly FormerChange[]): Promise<UndoPlan> {
  const byRanking = new Map<number, ScoreInput[]>();
  for (const change of sortedChanges(changes).updated) {
    const line = currentOf(change);
    if (!isSame(line, change.after)) throw refusal('CONFLICT', 'undoChangedSince', {});
    const typed = byRanking.get(integer(line, 'rankingId')) ?? [];
    byRanking.set(integer(line, 'rankingId'), typed);
    const [score, rank] = [bigintOrNull(change.before, 'score'), integerOrNull(change.before, 'rank')];
    typed.push({ organizationId: String(integer(line, 'organizationId')), score, rank });
  }
  const writes: UndoPlan[] = [];
  for (const [rankingId, scores] of [...byRanking].sort(([a], [b]) => a - b)) writes.push((await planScores(ctx, String(rankingId), scores)).write);
  return async () => {
    for (const write of writes) await write();
  };
}

function isSame(line: Row, after: Row): boolean {
  return bigintOrNull(line, 'enteredScore') === bigintOrNull(after, 'score') && integerOrNull(line, 'enteredRank') === integerOrNull(after, 'rank');
}
