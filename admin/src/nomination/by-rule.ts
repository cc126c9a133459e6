import type { Proposal } from '../api/award-actions';

/** What tells one proposal from all others. */
export const keyOf = ({ rule, organization }: Pick<Proposal, 'rule' | 'organization'>): string => `${rule.id} ${organization.id}`;

/** The proposals of each rule together, in the order in which they come. */
export const byRule = (proposals: readonly Proposal[]): readonly { readonly rule: Proposal['rule']; readonly proposals: readonly Proposal[] }[] =>
  [...new Set(proposals.map(({ rule }) => rule.id))].flatMap((id) => {
    const own = proposals.filter(({ rule }) => rule.id === id);
    return own[0] ? [{ rule: own[0].rule, proposals: own }] : [];
  });
