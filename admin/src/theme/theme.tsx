import type { PaletteOptions } from '@mui/material/styles';
import { alpha } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { defaultTheme } from 'react-admin';
import { NotRead } from '../failure/NotRead';
import { quietly } from '../failure/quietly';
import { textAt } from '../ui/value-at';

const SYSTEM_FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

type Tones = { readonly palette: PaletteOptions; readonly line: string; readonly head: string; readonly accent: string };

const light: Tones = {
  palette: {
    mode: 'light',
    primary: { main: '#17406d', dark: '#0f2c4d', light: '#3b679a', contrastText: '#ffffff' },
    secondary: { main: '#8a5a00', contrastText: '#ffffff' },
    success: { main: '#1b6b3a' },
    warning: { main: '#8f5200' },
    error: { main: '#b3261e' },
    info: { main: '#1d5f8a' },
    background: { default: '#f3f5f8', paper: '#ffffff' },
    text: { primary: '#1b2430', secondary: '#526070' },
    divider: '#dfe5ec',
  },
  line: '#dfe5ec',
  head: '#f7f9fb',
  accent: '#17406d',
};

const dark: Tones = {
  palette: {
    mode: 'dark',
    primary: { main: '#9cc3ee', dark: '#6fa3da', light: '#c3dcf6', contrastText: '#0d1a28' },
    secondary: { main: '#e9b55a', contrastText: '#1f1500' },
    success: { main: '#7ccf9a' },
    warning: { main: '#efb560' },
    error: { main: '#f2a19b' },
    info: { main: '#86c5ec' },
    background: { default: '#10161e', paper: '#18212c' },
    text: { primary: '#e7edf4', secondary: '#a7b4c3' },
    divider: '#2b3746',
  },
  line: '#2b3746',
  head: '#1c2733',
  accent: '#9cc3ee',
};

const themeOf = ({ palette, line, head, accent }: Tones): RaThemeOptions => ({
  ...defaultTheme,
  palette,
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: SYSTEM_FONTS,
    h4: { fontSize: '1.6rem', fontWeight: 650 },
    h5: { fontSize: '1.25rem', fontWeight: 650 },
    h6: { fontSize: '1.05rem', fontWeight: 650 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    ...defaultTheme.components,
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { borderColor: line } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: line },
        head: { fontWeight: 650, backgroundColor: head, whiteSpace: 'nowrap' },
        sizeSmall: { padding: '6px 10px' },
      },
    },
    // A label given to a checkbox belongs to its input: on the picture around it nobody hears it.
    MuiCheckbox: {
      defaultProps: {
        slotProps: { root: { 'aria-label': undefined }, input: (owner: unknown) => ({ 'aria-label': textAt(owner, 'aria-label') || undefined }) },
      },
    },
    MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
    // As long as no row is chosen its buttons lie unseen under the heads of the columns.
    RaBulkActionsToolbar: { styleOverrides: { root: { '& .RaBulkActionsToolbar-collapsed': { visibility: 'hidden' } } } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiTab: { styleOverrides: { root: { minHeight: 44 } } },
    MuiChip: { styleOverrides: { root: { fontWeight: 600 } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    RaEmpty: {
      styleOverrides: {
        root: {
          '& .RaEmpty-message': { color: palette.text?.secondary, marginTop: 48 },
          '& .RaEmpty-icon': { width: '4em', height: '4em' },
          '& .MuiTypography-h4': { fontSize: '1.25rem' },
        },
      },
    },
    RaList: {
      defaultProps: { queryOptions: quietly, error: <NotRead /> },
      styleOverrides: { root: { '& .RaList-noActions .MuiTablePagination-root': { display: 'none' } } },
    },
    RaShow: { defaultProps: { queryOptions: quietly, error: <NotRead /> } },
    RaEdit: { defaultProps: { queryOptions: quietly, error: <NotRead /> } },
    RaToolbar: {
      styleOverrides: {
        root: { '&.RaToolbar-desktopToolbar, &.RaToolbar-mobileToolbar': { backgroundColor: head, borderTop: `1px solid ${line}` } },
      },
    },
    RaTopToolbar: { styleOverrides: { root: { '&&': { background: 'none' } } } },
    // Where the buttons leave the search box no room they go to a line of their own.
    RaListToolbar: {
      styleOverrides: { root: { '&&': { background: 'none', flexWrap: 'wrap', flexDirection: 'row' }, '& > form': { minWidth: 260 } } },
    },
    RaSimpleList: {
      styleOverrides: {
        root: {
          '& .MuiListItemText-primary > div': { display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 8 },
          '& .RaSimpleList-tertiary': { float: 'none', flexShrink: 0, opacity: 1 },
        },
      },
    },
    RaDataTable: {
      styleOverrides: {
        root: {
          minWidth: 0,
          '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
          '@media (max-width: 599.95px)': { '& .MuiTableCell-root': { padding: '6px' } },
          '& .RaDataTable-clickableRow:hover': { backgroundColor: alpha(accent, 0.06) },
        },
      },
    },
  },
});

export const lightTheme = themeOf(light);
export const darkTheme = themeOf(dark);
