import type { GraphQLSchema } from 'graphql';
import type { ClassType } from 'type-graphql';
import { ORGANIZATION_WORKERS } from './access/policy';
import { AccountResolver } from './account/account.resolver';
import { apiTokens, users } from './account/account.resource';
import { sessionsEnd } from './account/sessions.consequence';
import { audit } from './audit/audit.consequence';
import { Award } from './award/award.entity';
import { AwardResolver } from './award/award.resolver';
import { awardFiles, awardForms, awardRecipients, awards } from './award/award.resource';
import { undoAward } from './award/award-undo.service';
import { campaigns, phases } from './campaign/campaign.resource';
import { CriterionResolver, criteria } from './campaign/criterion.resource';
import { targets } from './campaign/target.resource';
import { CampaignLifeResolver } from './campaign-life/campaign-life.resolver';
import { clusterLeaders, clusterMembers, clusters } from './cluster/cluster.resource';
import type { Consequence } from './context';
import type { Remover } from './deletion/delete-records.resolver';
import { deleteRecordsResolver, removerOf } from './deletion/delete-records.resolver';
import { DemoResolver } from './demo/demo.resolver';
import { departments } from './department/department.resource';
import { documentFiles, documents } from './document/document.resource';
import { EvaluationResolver } from './evaluation/evaluation.resolver';
import { evaluationCeilings, evaluations } from './evaluation/evaluation.resource';
import { feedResolvers, rankingChanges } from './feed/feed.resolver';
import type { Feeds } from './feed/feed.service';
import { recordChangeResolver } from './feed/record-change.resolver';
import { attachments } from './file/attachment.consequence';
import { StoredFileResolver, storedFiles } from './file/file.resource';
import type { Resource } from './graphql/resource';
import { resolversOf } from './graphql/resource';
import { undoerOf } from './graphql/restore';
import { schemaOf } from './graphql/schema';
import { HistoryEntryResolver } from './history/entry.resolver';
import { ChangeLogResolver, historyResolvers } from './history/history.resolver';
import { undoResolver } from './history/undo.resolver';
import type { Undoers } from './history/undo.service';
import { ImportResolver, importJobs } from './importing/import.resolver';
import { ImportJob } from './importing/import-job.entity';
import { undoImport } from './importing/import-undo.service';
import { indicators } from './indicator/indicator.resource';
import { MonitoringResolver } from './monitoring/monitoring.resolver';
import { awardRules } from './nomination/award-rule.resource';
import { ProposalResolver } from './nomination/proposal.resolver';
import { organizations } from './organization/organization.resource';
import { planDocuments, planIndicators, plans } from './plan/plan.resource';
import { ProjectResolver } from './project/project.resolver';
import { projects } from './project/project.resource';
import { undoStanding } from './publication/entered-undo.service';
import { PublicationResolver } from './publication/publication.resolver';
import { RankingResolver, rankings, standings } from './ranking/ranking.resource';
import { Standing } from './ranking/standing.entity';
import { linkModels } from './record/model';
import { remindersFollow } from './reminder/reminder.consequence';
import { ReminderResolver } from './reminder/reminder.resolver';
import { reminderMails, reminders } from './reminder/reminder.resource';
import { ReportResolver } from './report/report.resolver';
import { reportHeaders } from './report/report-header.resource';
import { RebuildResolver } from './result/rebuild.resolver';
import { scoresFollow } from './result/result.consequence';
import { Result } from './result/result.entity';
import { ResultResolver, results } from './result/result.resolver';
import { removeResult } from './result/result.service';
import { undoResult } from './result/result-undo.service';
import { SimulationResolver } from './result/simulation.resolver';
import { SavedViewResolver } from './saved-view/saved-view.resolver';
import { PublishedSheetResolver, ScorecardResolver, ScoreSheetResolver } from './score-sheet/score-sheet.resolver';
import { publishedLines, publishedSheets, scorecardPublications, scoreSheets, sheetEvidence, sheetLines } from './score-sheet/score-sheet.resource';
import { sheetsFollow } from './score-sheet/sheets.consequence';
import { scorecardItems, scorecards, scoringWindows } from './scorecard/scorecard.resource';
import { SearchResolver } from './search/search.resolver';
import { appendToFeed } from './standing/change-log';
import { standingsFollow } from './standing/standing.consequence';
import { StandingResolver } from './standing/standing.resolver';
import { tasksFollow } from './task/task.consequence';
import { TaskResolver } from './task/task.resolver';
import { taskComments, taskMoves, tasks } from './task/task.resource';

/** Every concept that has CRUD. */
const resources = [
  organizations,
  departments,
  users,
  apiTokens,
  storedFiles,
  clusters,
  clusterMembers,
  clusterLeaders,
  indicators,
  documents,
  documentFiles,
  plans,
  planDocuments,
  planIndicators,
  projects,
  campaigns,
  phases,
  criteria,
  targets,
  rankings,
  standings,
  results,
  scorecards,
  scorecardItems,
  scoringWindows,
  scoreSheets,
  sheetLines,
  sheetEvidence,
  scorecardPublications,
  publishedSheets,
  publishedLines,
  evaluations,
  evaluationCeilings,
  awardForms,
  awards,
  awardRecipients,
  awardFiles,
  awardRules,
  reportHeaders,
  importJobs,
  tasks,
  taskComments,
  taskMoves,
  reminders,
  reminderMails,
];

/** What follows from what, in the order in which it is drawn: scores, standings, history, and last the feed, whose lock is held shortest so. */
// biome-ignore format: one a line, so that branches that add one each merge.
export const consequences: readonly Consequence[] = [
  tasksFollow,
  remindersFollow,
  scoresFollow,
  standingsFollow,
  sheetsFollow,
  sessionsEnd,
  attachments,
  audit,
  appendToFeed,
];

/** The whole schema over its feeds. */
export function buildServiceSchema(feeds: Feeds): GraphQLSchema {
  linkModels([...resources, rankingChanges]);
  const own: ClassType[] = [
    AccountResolver,
    StoredFileResolver,
    CriterionResolver,
    RankingResolver,
    StandingResolver,
    ResultResolver,
    SimulationResolver,
    RebuildResolver,
    PublicationResolver,
    ScorecardResolver,
    ScoreSheetResolver,
    PublishedSheetResolver,
    ProjectResolver,
    EvaluationResolver,
    AwardResolver,
    ProposalResolver,
    CampaignLifeResolver,
    MonitoringResolver,
    ReportResolver,
    ImportResolver,
    TaskResolver,
    HistoryEntryResolver,
    ChangeLogResolver,
    ...undoResolver(undoersOf(resources)),
    ReminderResolver,
    SavedViewResolver,
    recordChangeResolver(feeds.records, new Map(resources.map(({ entity, policy }) => [entity.name, policy.read]))),
    deleteRecordsResolver(removersOf(resources)),
    SearchResolver,
    DemoResolver,
  ];
  return schemaOf([
    ...resources.flatMap((resource) => resolversOf(resource)),
    ...historyResolvers(resources),
    ...feedResolvers(feeds.rankings),
    ...own,
  ]);
}

/** How each concept's changes are undone: as they were made by forms, unless it has a way of its own. Accounts are not brought back. */
function undoersOf(all: readonly Resource[]): Undoers {
  const byForms = all.flatMap((resource) => {
    const undoer = resource === users ? null : undoerOf(resource);
    return undoer ? [[resource.entity.name, undoer] as const] : [];
  });
  const undoers = new Map(byForms);
  const lines = undoers.get(Standing.name);
  if (lines) undoers.set(Standing.name, undoStanding(lines));
  return undoers.set(Result.name, undoResult).set(Award.name, undoAward).set(ImportJob.name, undoImport);
}

/** How the records of each concept are deleted. */
function removersOf(all: readonly Resource[]): ReadonlyMap<string, Remover> {
  const removers = all.flatMap((resource) => {
    const remover = removerOf(resource);
    return remover ? [[resource.entity.name, remover] as const] : [];
  });
  return new Map([...removers, [Result.name, { roles: ORGANIZATION_WORKERS, remove: removeResult }] as const]);
}
