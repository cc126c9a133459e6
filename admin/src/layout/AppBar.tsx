import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import {
  Link,
  LoadingIndicator,
  LocalesMenuButton,
  Logout,
  AppBar as RaAppBar,
  TitlePortal,
  ToggleThemeButton,
  UserMenu,
  useTranslate,
} from 'react-admin';
import { ReminderBell } from '../reminder/ReminderBell';
import { LanguageItems } from './LanguageItems';

export const AppBar = () => {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <RaAppBar
      alwaysOn
      toolbar={
        <>
          {!isPhone && <LocalesMenuButton />}
          <ReminderBell />
          <ToggleThemeButton />
          <LoadingIndicator />
        </>
      }
      userMenu={
        <UserMenu>
          {isPhone && <LanguageItems />}
          <Logout />
        </UserMenu>
      }
    >
      <Box
        component={Link}
        to="/"
        color="inherit"
        underline="none"
        sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center', gap: 1.25, mr: 3 }}
      >
        <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={28} height={28} />
        <Typography component="span" variant="h6" noWrap>
          {translate('app.name')}
        </Typography>
      </Box>
      <TitlePortal sx={{ color: 'text.secondary', fontSize: { xs: '1rem', md: '1.05rem' }, mr: 1, '& span': { display: 'inline' } }} />
    </RaAppBar>
  );
};
