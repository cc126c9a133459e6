import type { ResourceProps } from 'react-admin';
import apiTokens from './api-token';
import awards, { awardFiles, awardForms, awardRecipients } from './award';
import campaigns, { phases } from './campaign';
import charts from './chart';
import clusters, { clusterLeaders, clusterMembers } from './cluster';
import criteria from './criterion';
import departments from './department';
import documents, { documentFiles } from './document';
import evaluations, { evaluationCeilings } from './evaluation';
import firstSteps from './first-steps';
import changeLog from './history';
import importJobs from './importing';
import indicators from './indicator';
import monitoring, { missingResults, verification } from './monitoring';
import awardRules, { awardProposals, awardStatistics } from './nomination';
import organizations from './organization';
import plans, { planDocuments, planIndicators } from './plan';
import projects from './project';
import rankings, { standings } from './ranking';
import reminders, { reminderMails } from './reminder';
import { reportHeaders, reports } from './report';
import results from './result';
import { resultsGrid } from './results-grid';
import scoreSheets, { publishedSheets, sheetEvidences } from './score-sheet';
import scorecards, { scorecardItems, scorecardPublications, scoringWindows } from './scorecard';
import targets from './target';
import tasks, { taskComments } from './task';
import users from './user';
import whatIf from './what-if';

/** Every page of the panel by resource; `layout/menu.ts` says where the lists stand in the menu. */
export const pages: readonly ResourceProps[] = [
  organizations,
  departments,
  clusters,
  clusterMembers,
  clusterLeaders,
  indicators,
  campaigns,
  phases,
  criteria,
  targets,
  results,
  resultsGrid,
  monitoring,
  missingResults,
  verification,
  rankings,
  charts,
  whatIf,
  standings,
  scorecards,
  scorecardItems,
  scoringWindows,
  scoreSheets,
  sheetEvidences,
  scorecardPublications,
  publishedSheets,
  reports,
  reportHeaders,
  plans,
  planDocuments,
  planIndicators,
  projects,
  documents,
  documentFiles,
  evaluations,
  evaluationCeilings,
  tasks,
  taskComments,
  reminders,
  reminderMails,
  awards,
  awardRecipients,
  awardFiles,
  awardForms,
  awardRules,
  awardProposals,
  awardStatistics,
  importJobs,
  users,
  apiTokens,
  changeLog,
  firstSteps,
];
