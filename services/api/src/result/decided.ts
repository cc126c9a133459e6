import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { refusal } from '../errors';
import type { ResultState } from './result.entity';

/** What the department has decided on, the unit that reported it does not change behind its back: only results in these states are still its own. */
export function refuseDecided({ who }: WriteContext, results: readonly Row[], open: readonly ResultState[]): void {
  if (who?.role !== 'ORGANIZATION_OFFICER') return;
  const decided = results.find((row) => !open.some((state) => state === row['state']));
  if (!decided) return;
  const facts = { period: text(decided, 'period').slice(0, 7) };
  throw decided['state'] === 'VERIFIED' ? refusal('CONFLICT', 'resultVerified', facts) : refusal('CONFLICT', 'resultRejected', facts);
}
