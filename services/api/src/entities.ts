import { ApiToken } from './account/api-token.entity';
import { Session } from './account/session.entity';
import { User } from './account/user.entity';
import { AuditEntry } from './audit/audit-entry.entity';
import { Award } from './award/award.entity';
import { AwardFile } from './award/award-file.entity';
import { AwardForm } from './award/award-form.entity';
import { AwardRecipient } from './award/award-recipient.entity';
import { Campaign } from './campaign/campaign.entity';
import { Criterion } from './campaign/criterion.entity';
import { Phase } from './campaign/phase.entity';
import { Target } from './campaign/target.entity';
import { Cluster } from './cluster/cluster.entity';
import { ClusterLeader } from './cluster/cluster-leader.entity';
import { ClusterMember } from './cluster/cluster-member.entity';
import { Department } from './department/department.entity';
import { Document, DocumentFile } from './document/document.entity';
import { Evaluation, EvaluationCeiling } from './evaluation/evaluation.entity';
import { FileChunk, FileUpload, StoredFile } from './file/stored-file.entity';
import { ImportFault, ImportJob, ImportPage } from './importing/import-job.entity';
import { Indicator } from './indicator/indicator.entity';
import { AwardRule } from './nomination/award-rule.entity';
import { Organization } from './organization/organization.entity';
import { Plan, PlanDocument, PlanIndicator } from './plan/plan.entity';
import { Project } from './project/project.entity';
import { Ranking } from './ranking/ranking.entity';
import { FeedHead, RankingChange } from './ranking/ranking-change.entity';
import { Standing } from './ranking/standing.entity';
import { Reminder, ReminderPreference, ReminderRun } from './reminder/reminder.entity';
import { ReminderMail } from './reminder/reminder-mail.entity';
import { ReportHeader } from './report/report-header.entity';
import { Result, ResultReport } from './result/result.entity';
import { SavedView } from './saved-view/saved-view.entity';
import { ScoreSheet, SheetEvidence, SheetLine } from './score-sheet/score-sheet.entity';
import { PublishedLine, PublishedSheet, ScorecardPublication } from './score-sheet/scorecard-publication.entity';
import { Scorecard, ScorecardItem, ScoringWindow } from './scorecard/scorecard.entity';
import { Task } from './task/task.entity';
import { TaskComment } from './task/task-comment.entity';
import { TaskMove } from './task/task-move.entity';

/** Every table of the service. */
export const entities = [
  AuditEntry,
  Organization,
  Department,
  User,
  Session,
  ApiToken,
  StoredFile,
  FileChunk,
  FileUpload,
  Cluster,
  ClusterMember,
  ClusterLeader,
  Indicator,
  Document,
  DocumentFile,
  Plan,
  PlanDocument,
  PlanIndicator,
  Project,
  Campaign,
  Phase,
  Criterion,
  Target,
  Ranking,
  Standing,
  RankingChange,
  FeedHead,
  Result,
  ResultReport,
  Scorecard,
  ScorecardItem,
  ScoringWindow,
  ScoreSheet,
  SheetLine,
  SheetEvidence,
  ScorecardPublication,
  PublishedSheet,
  PublishedLine,
  Evaluation,
  EvaluationCeiling,
  AwardForm,
  Award,
  AwardRecipient,
  AwardFile,
  AwardRule,
  ReportHeader,
  Task,
  TaskComment,
  TaskMove,
  Reminder,
  ReminderMail,
  ReminderPreference,
  ReminderRun,
  SavedView,
  ImportJob,
  ImportPage,
  ImportFault,
] as const;
