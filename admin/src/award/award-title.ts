import { textAt } from '../ui/value-at';

/** "Cờ thi đua của Chính phủ – Phường Phúc Đồng (2020)". */
export const awardTitle = (award: unknown): string =>
  `${textAt(award, 'form.name')} – ${textAt(award, 'organization.name')} (${textAt(award, 'year')})`;
