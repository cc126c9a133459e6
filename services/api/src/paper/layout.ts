import type { Paper } from './paper';

/** A page of A4, in millimetres, within the bounds of Decree 30/2020/NĐ-CP, Appendix I: 20–25 above and below, 30–35 left, 15–20 right. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const PORTRAIT: PageLayout = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 };
/** Sheets have no letterhead of the decree: their many columns need the width. */
const LANDSCAPE: PageLayout = { width: 297, height: 210, top: 15, bottom: 15, left: 15, right: 12 };

export function layoutOf({ orientation }: Paper): PageLayout {
  return orientation === 'portrait' ? PORTRAIT : LANDSCAPE;
}

/** In points, as the decree has them. */
export const FONT_SIZES = { text: 14, nation: 13, motto: 14, recipients: 11, recipientsHeading: 12, note: 11 } as const;
export const FIRST_LINE_MM = 10;
export const POINTS_PER_MM = 72 / 25.4;
