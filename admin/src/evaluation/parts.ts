import type { EvaluationRecord } from '../api/records';

export type PartName = 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED' | 'UNSTATED';
export type Part = { readonly name: PartName; readonly value: string; readonly percent: string };

/** The parts of a group to draw, best grade first, what is unstated last; empty ones are left out. */
export const partsOf = ({ shares, unstated, measure, total }: EvaluationRecord): readonly Part[] => {
  const stated = shares.flatMap(({ grade, value, percent }) => (Number(value) > 0 && percent !== null ? [{ name: grade, value, percent }] : []));
  if (unstated === null || Number(unstated) <= 0) return stated;
  const percent = measure === 'PERCENT' ? unstated : String((100 * Number(unstated)) / Number(total));
  return [...stated, { name: 'UNSTATED', value: unstated, percent }];
};
