import type { Decimal } from '../decimal';
import type { ItemKind } from '../scorecard/scheme';
import type { LineScores } from './sheet-total';
import { beforeCouncil, standingScore, total } from './sheet-total';

/** Points of the steps side by side, as a row, a section or the foot of the sheet shows them. */
export interface StepScores {
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly second: Decimal | null;
  readonly standing: Decimal | null;
}

/** What a row shows: its own scores; for a section the sums of the rows below it. */
export function scoresOfRows(rows: readonly LineScores[]): StepScores[] {
  return rows.map((row, index) => (row.kind === 'SECTION' ? sums(sectionOf(rows, index)) : ownScores(row)));
}

/** The points that the rows below a section can give, up to the next section. */
export function maxScoresOfRows(rows: readonly LineScores[]): Decimal[] {
  return rows.map((row, index) =>
    row.kind === 'SECTION'
      ? sectionOf(rows, index).reduce((sum, { kind, maxScore }) => (kind === 'DEDUCTION' ? sum : sum + maxScore), 0n)
      : row.maxScore,
  );
}

/** What the rows of one kind come to; deductions without a sign. */
export function sumsOfKind(rows: readonly LineScores[], kind: ItemKind): StepScores {
  return sums(rows.filter((row) => row.kind === kind).map((row) => ({ ...row, kind: 'CONTENT' })));
}

/** Content and bonus less deductions. After the second appraisal a row that it left alone counts as the first left it. */
export function sums(rows: readonly LineScores[]): StepScores {
  return {
    self: total(rows, ({ self }) => self),
    appraised: total(rows, ({ appraised }) => appraised),
    second: rows.some(({ second }) => second !== null) ? total(rows, beforeCouncil) : null,
    standing: total(rows, standingScore),
  };
}

function ownScores(row: LineScores): StepScores {
  return { self: row.self, appraised: row.appraised, second: row.second, standing: standingScore(row) };
}

function sectionOf(rows: readonly LineScores[], index: number): readonly LineScores[] {
  const next = rows.findIndex(({ kind }, place) => place > index && kind === 'SECTION');
  return rows.slice(index + 1, next === -1 ? undefined : next);
}
