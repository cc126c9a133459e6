import type { Theme } from '@mui/material/styles';
import { alpha } from '@mui/material/styles';

/** How a line of the menu looks, be it a link or a heading; `data-current` marks the page one is on. */
export const menuItem = ({ palette, typography, shape }: Theme) =>
  ({
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    minHeight: 40,
    padding: '6px 8px',
    borderRadius: shape.borderRadius,
    font: 'inherit',
    fontSize: typography.pxToRem(15),
    lineHeight: 1.3,
    fontWeight: 500,
    color: palette.text.primary,
    textDecoration: 'none',
    '& svg': { fontSize: 22, flexShrink: 0, color: palette.text.secondary },
    '&:hover': { backgroundColor: palette.action.hover },
    '&:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: -2 },
    '&[data-current=true]': { color: palette.primary.main, fontWeight: 650, backgroundColor: alpha(palette.primary.main, 0.12) },
    '&[data-current=true] svg': { color: 'inherit' },
  }) as const;
