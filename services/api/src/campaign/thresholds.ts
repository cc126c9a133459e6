import type { Decimal } from '../decimal';
import { decimal } from '../decimal';

/** From how many percent of what is expected by now a target is on track, and below that, behind. */
export interface Thresholds {
  readonly onTrackPercent: Decimal;
  readonly behindPercent: Decimal;
}

/** The thresholds of a campaign: where it has none of its own, on track from 95 %, behind from 75 %, below that at risk. */
export function thresholdsOf(onTrackPercent: Decimal | null, behindPercent: Decimal | null): Thresholds {
  return { onTrackPercent: onTrackPercent ?? decimal(95), behindPercent: behindPercent ?? decimal(75) };
}
