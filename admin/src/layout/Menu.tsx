import StatisticsIcon from '@mui/icons-material/BarChartOutlined';
import ChangeLogIcon from '@mui/icons-material/HistoryOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import ProposalsIcon from '@mui/icons-material/HowToRegOutlined';
import TerminalIcon from '@mui/icons-material/TerminalOutlined';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import type { ReactNode } from 'react';
import { MenuItemLink, Menu as RaMenu, useCanAccess, useSidebarState, useTranslate } from 'react-admin';

export const Menu = () => {
  const translate = useTranslate();
  const { canAccess: mayVerify } = useCanAccess({ resource: 'results', action: 'verify' });
  const { canAccess: mayImport } = useCanAccess({ resource: 'importJobs', action: 'create' });
  const { canAccess: isAdministrator } = useCanAccess({ resource: 'users', action: 'list' });
  return (
    <RaMenu>
      <MenuItemLink to="/" primaryText="ra.page.dashboard" leftIcon={<HomeIcon />} />
      <Group name="ranking">
        <RaMenu.ResourceItem name="rankings" />
      </Group>
      <Group name="campaign">
        <RaMenu.ResourceItem name="campaigns" />
        <RaMenu.ResourceItem name="criteria" />
        <RaMenu.ResourceItem name="targets" />
        <RaMenu.ResourceItem name="results" />
        <RaMenu.ResourceItem name="scorecards" />
        <RaMenu.ResourceItem name="scoreSheets" />
        <RaMenu.ResourceItem name="monitoring" />
        <RaMenu.ResourceItem name="missingResults" />
        {mayVerify && <RaMenu.ResourceItem name="verification" />}
      </Group>
      <Group name="work">
        <RaMenu.ResourceItem name="tasks" />
        <RaMenu.ResourceItem name="reminders" />
        <RaMenu.ResourceItem name="plans" />
        <RaMenu.ResourceItem name="projects" />
        <RaMenu.ResourceItem name="documents" />
      </Group>
      <Group name="commendation">
        <RaMenu.ResourceItem name="evaluations" />
        <RaMenu.ResourceItem name="evaluationCeilings" />
        <RaMenu.ResourceItem name="awards" />
        <MenuItemLink to="/award-proposals" primaryText="app.award.proposals" leftIcon={<ProposalsIcon />} />
        <RaMenu.ResourceItem name="awardForms" />
        <RaMenu.ResourceItem name="awardRules" />
        <MenuItemLink to="/award-statistics" primaryText="app.award.statistics" leftIcon={<StatisticsIcon />} />
      </Group>
      <Group name="report">
        <RaMenu.ResourceItem name="reports" />
      </Group>
      <Group name="indicator">
        <RaMenu.ResourceItem name="indicators" />
      </Group>
      <Group name="organization">
        <RaMenu.ResourceItem name="organizations" />
        <RaMenu.ResourceItem name="departments" />
        <RaMenu.ResourceItem name="clusters" />
      </Group>
      <Group name="administration">
        {mayImport && <RaMenu.ResourceItem name="importJobs" />}
        {isAdministrator && <RaMenu.ResourceItem name="users" />}
        {isAdministrator && <RaMenu.ResourceItem name="apiTokens" />}
        {isAdministrator && <RaMenu.ResourceItem name="reminderMails" />}
        {isAdministrator && <MenuItemLink to="/change-log" primaryText="app.history.log" leftIcon={<ChangeLogIcon />} />}
        <MenuItemLink
          to="/graphql"
          component="a"
          href="/graphql"
          target="_blank"
          rel="noopener"
          primaryText={translate('app.menu.explorer')}
          leftIcon={<TerminalIcon />}
        />
      </Group>
    </RaMenu>
  );
};

const Group = ({ name, children }: { name: string; children: ReactNode }) => {
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  const heading = translate(`app.menu.${name}`);
  return (
    <>
      {isOpen ? (
        <ListSubheader
          component="div"
          disableSticky
          sx={{
            lineHeight: 1,
            pt: 2,
            pb: 0.75,
            px: 2,
            fontSize: '0.72rem',
            fontWeight: 700,
            letterSpacing: '0.06em',
            textTransform: 'uppercase',
            background: 'none',
          }}
        >
          {heading}
        </ListSubheader>
      ) : (
        <Divider sx={{ my: 1, mx: 1.5 }} />
      )}
      {children}
    </>
  );
};
