import type { Decimal } from '../decimal';

/** SECTION is a heading; CONTENT and BONUS points are added, DEDUCTION points are taken away. */
export type ItemKind = 'SECTION' | 'CONTENT' | 'BONUS' | 'DEDUCTION';

export interface SchemeItem {
  readonly kind: ItemKind;
  readonly maxScore: Decimal;
}

/** What a scorecard says that its items add up to: 950 + 50 in one province, 100 + 10 in another. */
export interface Scheme {
  readonly contentTotal: Decimal;
  readonly bonusTotal: Decimal;
}

export type SchemeFault =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'CONTENT_SUM' | 'BONUS_SUM'; readonly expected: Decimal; readonly found: Decimal }
  | { readonly kind: 'NO_POINTS'; readonly index: number };

/** A scheme is complete when every item has points to give (or take) and they add up to what the scorecard says. */
export function schemeFaults(items: readonly SchemeItem[], { contentTotal, bonusTotal }: Scheme): SchemeFault[] {
  if (!items.some(({ kind }) => kind === 'CONTENT')) return [{ kind: 'EMPTY' }];
  const pointless = items.flatMap(({ kind, maxScore }, index): SchemeFault[] =>
    kind !== 'SECTION' && maxScore <= 0n ? [{ kind: 'NO_POINTS', index }] : [],
  );
  const content = sumOf(items, 'CONTENT');
  const bonus = sumOf(items, 'BONUS');
  return [
    ...pointless,
    ...(content === contentTotal ? [] : [{ kind: 'CONTENT_SUM', expected: contentTotal, found: content } as const]),
    ...(bonus === bonusTotal ? [] : [{ kind: 'BONUS_SUM', expected: bonusTotal, found: bonus } as const]),
  ];
}

/** What the items of a kind add up to. */
export function sumOf(items: readonly SchemeItem[], kind: ItemKind): Decimal {
  return items.reduce((sum, item) => (item.kind === kind ? sum + item.maxScore : sum), 0n);
}
