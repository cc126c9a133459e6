import { AdminContext, localStorageStore, Resource } from 'react-admin';
import { makeAuthProvider } from './api/auth-provider';
import { makeClient } from './api/client';
import { makeDataProvider } from './api/data-provider';
import apiTokens from './api-token';
import awards, { awardFiles, awardForms, awardRecipients } from './award';
import campaigns, { phases } from './campaign';
import clusters, { clusterLeaders, clusterMembers } from './cluster';
import criteria from './criterion';
import departments from './department';
import documents, { documentFiles } from './document';
import evaluations, { evaluationCeilings } from './evaluation';
import { ChangeLogPage } from './history';
import { Home } from './home';
import { i18nProvider } from './i18n/i18n-provider';
import importJobs from './importing';
import indicators from './indicator';
import { Layout } from './layout';
import { AdminFrame } from './layout/AdminFrame';
import { LoginPage } from './login';
import monitoring, { missingResults, verification } from './monitoring';
import awardRules, { AwardStatisticsPage, ProposalsPage } from './nomination';
import organizations from './organization';
import plans, { planDocuments, planIndicators } from './plan';
import projects from './project';
import rankings, { standings } from './ranking';
import reminders, { reminderMails } from './reminder';
import { reportHeaders, reports } from './report';
import results from './result';
import scoreSheets, { publishedSheets, sheetEvidences } from './score-sheet';
import scorecards, { scorecardItems, scorecardPublications, scoringWindows } from './scorecard';
import targets from './target';
import tasks, { taskComments } from './task';
import { darkTheme, lightTheme } from './theme/theme';
import users from './user';

const client = makeClient(() => i18nProvider.getLocale());
const dataProvider = makeDataProvider(client);
const authProvider = makeAuthProvider(client);
const store = localStorageStore('1', 'thi-dua');

export const App = () => (
  <AdminContext
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    store={store}
    theme={lightTheme}
    darkTheme={darkTheme}
  >
    <AdminFrame title="Thi đua – Khen thưởng" layout={Layout} loginPage={LoginPage} dashboard={Home} requireAuth disableTelemetry>
      <Resource {...organizations} />
      <Resource {...departments} />
      <Resource {...clusters} />
      <Resource {...clusterMembers} />
      <Resource {...clusterLeaders} />
      <Resource {...indicators} />
      <Resource {...campaigns} />
      <Resource {...phases} />
      <Resource {...criteria} />
      <Resource {...targets} />
      <Resource {...results} />
      <Resource {...monitoring} />
      <Resource {...missingResults} />
      <Resource {...verification} />
      <Resource {...rankings} />
      <Resource {...standings} />
      <Resource {...scorecards} />
      <Resource {...scorecardItems} />
      <Resource {...scoringWindows} />
      <Resource {...scoreSheets} />
      <Resource {...sheetEvidences} />
      <Resource {...scorecardPublications} />
      <Resource {...publishedSheets} />
      <Resource {...reports} />
      <Resource {...reportHeaders} />
      <Resource {...plans} />
      <Resource {...planDocuments} />
      <Resource {...planIndicators} />
      <Resource {...projects} />
      <Resource {...documents} />
      <Resource {...documentFiles} />
      <Resource {...evaluations} />
      <Resource {...evaluationCeilings} />
      <Resource {...tasks} />
      <Resource {...taskComments} />
      <Resource {...reminders} />
      <Resource {...reminderMails} />
      <Resource {...awards} />
      <Resource {...awardRecipients} />
      <Resource {...awardFiles} />
      <Resource {...awardForms} />
      <Resource {...awardRules} />
      <Resource {...importJobs} />
      <Resource {...users} />
      <Resource {...apiTokens} />
      <Resource name="award-proposals" list={ProposalsPage} />
      <Resource name="award-statistics" list={AwardStatisticsPage} />
      <Resource name="change-log" list={ChangeLogPage} />
    </AdminFrame>
  </AdminContext>
);
