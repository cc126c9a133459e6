import type { ItemKind } from './scheme';
import type { Step } from './window';
import { STEPS } from './window';

const KINDS: readonly ItemKind[] = ['SECTION', 'CONTENT', 'BONUS', 'DEDUCTION'];

/** A step by its name in a column. */
export function stepNamed(name: string): Step {
  const step = STEPS.find((each) => each === name);
  if (!step) throw new Error(`expected a step of scoring, found "${name}"`);
  return step;
}

/** A kind of item by its name in a column. */
export function itemKind(name: string): ItemKind {
  const kind = KINDS.find((each) => each === name);
  if (!kind) throw new Error(`expected the kind of an item, found "${name}"`);
  return kind;
}
