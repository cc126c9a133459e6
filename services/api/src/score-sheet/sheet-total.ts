import type { Decimal } from '../decimal';
import type { ItemKind } from '../scorecard/scheme';
import type { Step } from '../scorecard/window';

/** The values that the steps put on one line. Points of a DEDUCTION are written without a sign and taken away. */
export interface LineScores {
  readonly kind: ItemKind;
  readonly maxScore: Decimal;
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly second: Decimal | null;
  readonly council: Decimal | null;
}

/** What a sheet comes to after each step; null where the step has said nothing yet. */
export interface SheetTotals {
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  /** After the second appraisal: its own scores where it gave any, the first appraisal's elsewhere. */
  readonly second: Decimal | null;
  /** What stands now: the council's scores, else those of the second appraisal, else those of the first. */
  readonly standing: Decimal | null;
}

export type LineFault = 'NEGATIVE' | 'ABOVE_MAXIMUM' | 'CUT_NEEDS_NOTE' | 'CHANGE_NEEDS_NOTE' | 'EXPLANATION_HAS_NO_SCORE' | 'NOTHING_TO_EXPLAIN';

export function totalsOf(lines: readonly LineScores[]): SheetTotals {
  return {
    self: total(lines, ({ self }) => self),
    appraised: total(lines, ({ appraised }) => appraised),
    second: lines.some(({ second }) => second !== null) ? total(lines, beforeCouncil) : null,
    standing: total(lines, standingScore),
  };
}

/** The score of a line that stands now. */
export function standingScore(line: LineScores): Decimal | null {
  return line.council ?? beforeCouncil(line);
}

/** The score of a line as the departments left it. */
export function beforeCouncil({ second, appraised }: LineScores): Decimal | null {
  return second ?? appraised;
}

/** The sum of content and bonus less the deductions; null where nothing was given. */
export function total(lines: readonly LineScores[], scoreOf: (line: LineScores) => Decimal | null): Decimal | null {
  const scored = lines.flatMap((line) => {
    const score = scoreOf(line);
    return score === null || line.kind === 'SECTION' ? [] : [line.kind === 'DEDUCTION' ? -score : score];
  });
  return scored.length === 0 ? null : scored.reduce((sum, score) => sum + score, 0n);
}

/** Is `score` worse for the unit than `than`? A larger deduction is. What was not claimed counts as nothing claimed. */
export function isWorse(kind: ItemKind, score: Decimal | null, than: Decimal | null): boolean {
  const [now, before] = [score ?? 0n, than ?? 0n];
  return kind === 'DEDUCTION' ? now > before : now < before;
}

/** Was a line cut against what the unit gave itself? */
export function isCut(line: LineScores): boolean {
  return line.appraised !== null && isWorse(line.kind, line.appraised, line.self);
}

/** What is wrong with a score and note that a step would put on a line; null where nothing is. `line` is as it was before. */
export function lineFault(step: Step, line: LineScores, score: Decimal | null, hasNote: boolean): LineFault | null {
  if (step === 'EXPLANATION') return score !== null ? 'EXPLANATION_HAS_NO_SCORE' : hasNote && !isCut(line) ? 'NOTHING_TO_EXPLAIN' : null;
  if (score === null) return null;
  if (score < 0n) return 'NEGATIVE';
  if (score > line.maxScore) return 'ABOVE_MAXIMUM';
  if (hasNote || step === 'SELF_SCORING') return null;
  if (step === 'COUNCIL') return score === (beforeCouncil(line) ?? 0n) ? null : 'CHANGE_NEEDS_NOTE';
  return isWorse(line.kind, score, line.self) ? 'CUT_NEEDS_NOTE' : null;
}

/** What a step still lacks before the sheet can go on: a score, or an answer to an explanation. */
export function isMissing(step: Step, line: LineScores & { readonly explained: boolean }): boolean {
  if (line.kind === 'SECTION') return false;
  if (step === 'SELF_SCORING') return line.kind === 'CONTENT' && line.self === null;
  // A bonus that was not claimed and a deduction that nobody found need no word.
  if (step === 'APPRAISAL') return line.appraised === null && (line.kind === 'CONTENT' || line.self !== null);
  return step === 'SECOND_APPRAISAL' && line.explained && line.second === null;
}
