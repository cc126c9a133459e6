import type { Theme } from '@mui/material/styles';
import { alpha } from '@mui/material/styles';
import { BAR_HEIGHT } from '../layout/bar-height';

/** How the sheet looks. One style for all cells: a thousand components of their own would be slow to draw. */
export const sheetStyle = ({ palette, typography, breakpoints }: Theme) => ({
  width: '100%',
  borderCollapse: 'collapse' as const,
  fontSize: typography.pxToRem(14),
  '& caption': { textAlign: 'left' as const, padding: '8px 16px', fontWeight: 600 },
  '& thead th': {
    position: 'sticky' as const,
    top: BAR_HEIGHT,
    zIndex: 1,
    backgroundColor: palette.background.paper,
    borderBottom: `2px solid ${palette.divider}`,
    fontWeight: 600,
    whiteSpace: 'nowrap' as const,
  },
  '& th, & td': { padding: '4px 8px', textAlign: 'left' as const, verticalAlign: 'middle' as const },
  '& th:first-of-type': { paddingLeft: '16px' },
  '& tbody th': { fontWeight: 500 },
  '& tbody tr': { borderBottom: `1px solid ${palette.divider}` },
  '& tbody tr[data-changed]': { backgroundColor: alpha(palette.primary.main, 0.1) },
  '& th[data-number], & td[data-number]': { textAlign: 'right' as const, fontVariantNumeric: 'tabular-nums' },
  '& [data-small]': { display: 'block', fontSize: typography.pxToRem(12), fontWeight: 400, color: palette.text.secondary },
  '& [data-fault]': { display: 'block', fontSize: typography.pxToRem(12), color: palette.error.main, textAlign: 'left' as const, maxWidth: 200 },
  '& input': {
    width: '100%',
    minWidth: 90,
    minHeight: 32,
    boxSizing: 'border-box' as const,
    padding: '4px 8px',
    font: 'inherit',
    color: palette.text.primary,
    backgroundColor: palette.background.default,
    border: `1px solid ${palette.mode === 'dark' ? palette.grey[600] : palette.grey[500]}`,
    borderRadius: '4px',
  },
  '& input:focus': { outline: `2px solid ${palette.primary.main}`, outlineOffset: -1 },
  '& input[aria-invalid]': { borderColor: palette.error.main },
  '& input:read-only': { borderColor: 'transparent', backgroundColor: 'transparent' },
  '& input[data-column=value]': { textAlign: 'right' as const, maxWidth: 180 },
  [breakpoints.down('sm')]: { '& input': { minHeight: 40, fontSize: 16 }, '& td[data-number]': { width: 132 } },
});
