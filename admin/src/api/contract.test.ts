import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, parse, validate } from 'graphql';
import { examples } from '../explorer/examples';
import * as actions from './actions';
import { ME, SIGN_IN, SIGN_OUT } from './auth-provider';
import * as awardActions from './award-actions';
import { buildQuery } from './build-query';
import * as campaignActions from './campaign-actions';
import * as chartActions from './chart-actions';
import type { DocumentNode } from './client';
import type { EnumName } from './enums';
import { enums } from './enums';
import * as historyActions from './history-actions';
import * as home from './home';
import * as importActions from './import-actions';
import * as monitoring from './monitoring';
import { FOLLOW_RANKING, LAST_CHANGE } from './ranking-changes';
import { FOLLOW_RECORDS } from './record-changes';
import { resources } from './resources';
import * as resultSheet from './result-sheet';
import * as scorecardActions from './scorecard-actions';
import * as search from './search';
import * as viewActions from './view-actions';
import * as whatIfActions from './what-if-actions';

const schema = buildSchema(readFileSync(join(__dirname, '../../../schema/schema.graphql'), 'utf8'));
const faultsOf = (document: string): string[] => validate(schema, parse(document)).map(({ message }) => message);

const READING = ['GET_LIST', 'GET_ONE', 'GET_MANY', 'GET_MANY_REFERENCE'];
const WRITING = ['CREATE', 'UPDATE', 'UPDATE_MANY', 'DELETE', 'DELETE_MANY'];
const NOT_OFFERED: Readonly<Record<string, readonly string[]>> = {
  importJobs: WRITING,
  scoreSheets: WRITING,
  scorecardPublications: WRITING,
  publishedSheets: WRITING,
  taskMoves: WRITING,
  reminders: WRITING,
  reminderMails: WRITING,
  apiTokens: ['UPDATE', 'UPDATE_MANY', 'DELETE', 'DELETE_MANY'],
};
const PARAMS = {
  id: '1',
  ids: ['1', '2'],
  target: 'id',
  data: {},
  previousData: { version: 1 },
  filter: {},
  sort: { field: 'id', order: 'ASC' },
  pagination: { page: 1, perPage: 25 },
  meta: { detail: true },
};

const ENUM_TYPES: Readonly<Record<EnumName, string>> = {
  documentKind: 'DocumentKind',
  investorKind: 'InvestorKind',
  projectState: 'ProjectState',
  evaluationKind: 'EvaluationKind',
  evaluationSubject: 'EvaluationSubject',
  grade: 'Grade',
  distributionMeasure: 'DistributionMeasure',
  ceilingBase: 'CeilingBase',
  organizationKind: 'OrganizationKind',
  direction: 'Direction',
  aggregation: 'Aggregation',
  assigningLevel: 'AssigningLevel',
  campaignState: 'CampaignState',
  frequency: 'ReportingFrequency',
  expectation: 'Expectation',
  progressState: 'ProgressState',
  periodUnit: 'PeriodUnit',
  rule: 'ScoringRule',
  outcome: 'Outcome',
  resultState: 'ResultState',
  rankingMethod: 'RankingMethod',
  tieRule: 'TieRule',
  rankingState: 'RankingState',
  exclusion: 'Exclusion',
  importKind: 'ImportKind',
  importState: 'ImportState',
  scorecardState: 'ScorecardState',
  itemKind: 'ItemKind',
  scoringStep: 'ScoringStep',
  sheetState: 'SheetState',
  taskState: 'TaskState',
  reminderKind: 'ReminderKind',
  mailState: 'MailState',
  role: 'Role',
  cause: 'ChangeCause',
  awardKind: 'AwardKind',
  awardLevel: 'AwardLevel',
  awardState: 'AwardState',
  recipientKind: 'RecipientKind',
  historyAction: 'HistoryAction',
};

describe('the contract has', () => {
  test.each(Object.keys(resources))('every operation of %s', (name) => {
    const methods = [...READING, ...WRITING].filter((method) => !NOT_OFFERED[name]?.includes(method));
    expect(methods.flatMap((method) => faultsOf(buildQuery(method, name, PARAMS).query.text))).toEqual([]);
  });

  test.each(Object.entries(resources))('every input field of %s', (_name, { type, writable, fixed = [] }) => {
    const fieldsOf = (input: string): string[] => {
      const found = schema.getType(input);
      return isInputObjectType(found) ? Object.keys(found.getFields()) : [];
    };
    const created = fieldsOf(`${type}CreateInput`);
    const updated = fieldsOf(`${type}UpdateInput`);
    expect(writable.filter((field) => created.length > 0 && !created.includes(field))).toEqual([]);
    expect(writable.filter((field) => updated.length > 0 && !fixed.includes(field) && !updated.includes(field))).toEqual([]);
  });

  test('every action, and the sign-in', () => {
    const documents = [ME.text, SIGN_IN.text, SIGN_OUT.text, FOLLOW_RANKING, FOLLOW_RECORDS, LAST_CHANGE];
    const documentsOfActions = Object.values({
      ...actions,
      ...importActions,
      ...awardActions,
      ...historyActions,
      ...scorecardActions,
      ...campaignActions,
      ...chartActions,
      ...whatIfActions,
      ...monitoring,
      ...search,
      ...home,
      ...resultSheet,
      ...viewActions,
    }).filter((value): value is DocumentNode => typeof value === 'object' && 'definitions' in value);
    documentsOfActions.push(...Object.values(resources).map(({ one }) => historyActions.historyQuery(one)));
    documentsOfActions.push(...Object.keys(resources).map(search.neighboursQuery));
    const lists = Object.keys(resources).map((resource) => ({ resource, filter: {} }));
    documentsOfActions.push(home.startQuery(lists), home.thereQuery(lists));
    expect([...documents, ...documentsOfActions.map(({ text }) => text)].flatMap(faultsOf)).toEqual([]);
  });

  test.each(Object.entries(examples))('what the %s’s examples ask for', (_name, { query }) => {
    expect(faultsOf(query)).toEqual([]);
  });

  test.each(Object.entries(ENUM_TYPES))('the values of %s', (name, type) => {
    const found = schema.getType(type);
    const values = isEnumType(found) ? found.getValues().map((value) => value.name) : [];
    expect(
      Object.entries(enums)
        .find(([key]) => key === name)?.[1]
        .toSorted(),
    ).toEqual(values.toSorted());
  });
});
