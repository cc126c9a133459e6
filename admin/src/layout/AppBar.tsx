import MenuIcon from '@mui/icons-material/Menu';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { LinkBase, useTranslate } from 'react-admin';
import { HelpButton } from '../help/HelpButton';
import { ReminderBell } from '../reminder/ReminderBell';
import { SearchButton } from '../search/SearchButton';
import { AccountButton } from './AccountButton';
import { BAR_HEIGHT } from './bar-height';
import { LanguageButton } from './LanguageButton';
import { RefreshButton } from './RefreshButton';
import { ThemeButton } from './ThemeButton';
import { TITLE } from './title';

type Props = { readonly isMenuOpen: boolean; readonly onMenu: () => void };

export const AppBar = ({ isMenuOpen, onMenu }: Props) => {
  const translate = useTranslate();
  const menu = translate(isMenuOpen ? 'ra.action.close_menu' : 'ra.action.open_menu');
  return (
    <Bar>
      <IconButton color="inherit" aria-label={menu} title={menu} aria-expanded={isMenuOpen} onClick={onMenu}>
        <MenuIcon />
      </IconButton>
      <Home to="/">
        <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={28} height={28} />
        {translate('app.name')}
      </Home>
      <Title id={TITLE} />
      <SearchButton />
      <LanguageButton />
      <ReminderBell />
      <HelpButton />
      <ThemeButton />
      <RefreshButton />
      <AccountButton />
    </Bar>
  );
};

const Bar = styled('header')(({ theme }) => ({
  position: 'sticky',
  top: 0,
  zIndex: theme.zIndex.appBar,
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(0.25),
  height: BAR_HEIGHT,
  paddingInline: theme.spacing(1),
  color: theme.palette.text.primary,
  backgroundColor: theme.palette.background.paper,
  borderBottom: `1px solid ${theme.palette.divider}`,
}));

const Home = styled(LinkBase)(({ theme }) => ({
  display: 'none',
  [theme.breakpoints.up('md')]: { display: 'flex' },
  alignItems: 'center',
  gap: theme.spacing(1.25),
  marginInline: theme.spacing(0.5, 3),
  color: 'inherit',
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  ...theme.typography.h6,
}));

const Title = styled('h1')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  margin: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  ...theme.typography.h6,
  fontSize: theme.typography.pxToRem(16),
  fontWeight: 500,
  color: theme.palette.text.secondary,
  // react-admin puts a button for its inspector beside a title.
  '& span': { display: 'inline' },
}));
