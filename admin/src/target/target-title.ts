import type { TargetRecord } from '../api/records';

/** What a target is called on screen: whose it is, and of what. */
export const targetTitle = ({ organization, criterion }: TargetRecord): string => `${organization.name} – ${criterion.indicator.name}`;
