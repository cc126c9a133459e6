import { Foundation20261123180000 } from './20261123180000-foundation';
import { EnteredScore20261123190000 } from './20261123190000-entered-score';
import { TokenRights20261124010000 } from './20261124010000-token-rights';
import { Task20261124020000 } from './20261124020000-task';
import { Reminder20261124020100 } from './20261124020100-reminder';
import { Files20261124030000 } from './20261124030000-files';
import { Plans20261124030500 } from './20261124030500-plans';
import { Evaluations20261124031000 } from './20261124031000-evaluations';
import { TaskPlan20261124035000 } from './20261124035000-task-plan';
import { CampaignLife20261124040000 } from './20261124040000-campaign-life';
import { Scorecards20261124050000 } from './20261124050000-scorecards';
import { ReportHeader20261124060000 } from './20261124060000-report-header';
import { Imports20261124070000 } from './20261124070000-imports';
import { Awards20261124080000 } from './20261124080000-awards';
import { Undo20261124080100 } from './20261124080100-undo';
import { AwardDossier20261124080500 } from './20261124080500-award-dossier';
import { RecordFeed20261125100000 } from './20261125100000-record-feed';
import { UndoRequest20261125110000 } from './20261125110000-undo-request';
import { SavedView20261126090000 } from './20261126090000-saved-view';

/** Every migration, oldest first. */
// biome-ignore format: one a line, so that branches that add one each merge.
export const migrations = [
  Foundation20261123180000,
  EnteredScore20261123190000,
  TokenRights20261124010000,
  Task20261124020000,
  Reminder20261124020100,
  Files20261124030000,
  Plans20261124030500,
  Evaluations20261124031000,
  TaskPlan20261124035000,
  CampaignLife20261124040000,
  Scorecards20261124050000,
  ReportHeader20261124060000,
  Imports20261124070000,
  Awards20261124080000,
  Undo20261124080100,
  AwardDossier20261124080500,
  RecordFeed20261125100000,
  UndoRequest20261125110000,
  SavedView20261126090000,
] as const;
