import type { LayoutProps } from 'react-admin';
import { CheckForApplicationUpdate, Layout as RaLayout } from 'react-admin';
import { AppBar } from './AppBar';
import { DocumentLanguage } from './DocumentLanguage';
import { Menu } from './Menu';

export const Layout = ({ children }: LayoutProps) => (
  <RaLayout
    appBar={AppBar}
    menu={Menu}
    sx={{
      minWidth: 0,
      '& .RaLayout-content': { px: { xs: 1, sm: 2, md: 3 }, pb: 4, minWidth: 0 },
      '& .RaList-content, & .RaList-main, & .RaShow-card, & .RaEdit-card': { minWidth: 0 },
    }}
  >
    <DocumentLanguage />
    {children}
    <CheckForApplicationUpdate />
  </RaLayout>
);
