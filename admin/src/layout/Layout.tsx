import { styled } from '@mui/material/styles';
import { Suspense } from 'react';
import type { LayoutProps } from 'react-admin';
import { FailureNotice } from '../failure/FailureNotice';
import { LiveStart } from '../live/LiveStart';
import { Shortcuts } from '../shortcuts/Shortcuts';
import { AppBar } from './AppBar';
import { BAR_HEIGHT } from './bar-height';
import { DocumentLanguage } from './DocumentLanguage';
import { DocumentTitle } from './DocumentTitle';
import { Sidebar } from './Sidebar';
import { MAIN, SkipLink } from './SkipLink';
import { UpdateCheck } from './UpdateCheck';
import { useSidebar } from './useSidebar';

/** The bar, the menu and the page. */
export const Layout = ({ children }: LayoutProps) => {
  const sidebar = useSidebar();
  return (
    <>
      <SkipLink />
      <DocumentLanguage />
      <DocumentTitle />
      <Shortcuts />
      <AppBar isMenuOpen={sidebar.isOpen} onMenu={() => sidebar.setOpen(!sidebar.isOpen)} />
      <Columns>
        <Sidebar {...sidebar} />
        <Main id={MAIN} tabIndex={-1}>
          <LiveStart />
          <FailureNotice />
          <Suspense>{children}</Suspense>
        </Main>
      </Columns>
      <UpdateCheck />
    </>
  );
};

const Columns = styled('div')({ display: 'flex', minHeight: `calc(100dvh - ${BAR_HEIGHT}px)` });

const Main = styled('main')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  outline: 'none',
  padding: theme.spacing(0, 1, 4),
  [theme.breakpoints.up('sm')]: { paddingInline: theme.spacing(2) },
  [theme.breakpoints.up('md')]: { paddingInline: theme.spacing(1, 3) },
  '& .RaList-content, & .RaList-main, & .RaShow-card, & .RaEdit-card': { minWidth: 0 },
}));
