// Made by "npm run codegen" from the service. Never edited by hand.

export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, "2020-12-31". */
  Date: { input: string; output: string; }
  /** A point in time, ISO 8601 in UTC: "2020-12-31T16:59:59.000Z". Any offset is accepted as input. */
  DateTime: { input: string; output: string; }
  /** An exact decimal with at most 14 digits before and 4 after the point, as a string: "962.25". Numbers are accepted as input. */
  Decimal: { input: string; output: string; }
};

/** How the results of a year's months make the year's value. */
export type Aggregation =
  | 'AVERAGE'
  | 'LAST'
  | 'MAX'
  | 'SUM';

export type AggregationFilter = {
  eq?: InputMaybe<Aggregation>;
  in?: InputMaybe<Array<Aggregation>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Aggregation>;
  notIn?: InputMaybe<Array<Aggregation>>;
};

/** Mã truy cập API: lets a program call in a role. Only its hash is kept. */
export type ApiToken = {
  __typename?: 'ApiToken';
  createdAt: Scalars['DateTime']['output'];
  createdBy: User;
  createdById: Scalars['ID']['output'];
  /** For the role DEPARTMENT_OFFICER: the department that it works for. */
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** Its last day. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** For the role ORGANIZATION_OFFICER: the organization that it reports for. */
  organization?: Maybe<Organization>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  role: Role;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Mã truy cập API: lets a program call in a role. Only its hash is kept. */
export type ApiTokenHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type ApiTokenAggregate = {
  __typename?: 'ApiTokenAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ApiTokenGroup;
  max: ApiTokenMax;
  min: ApiTokenMin;
};

export type ApiTokenConnection = {
  __typename?: 'ApiTokenConnection';
  edges: Array<ApiTokenEdge>;
  nodes: Array<ApiToken>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ApiTokenCreateInput = {
  /** For the role DEPARTMENT_OFFICER: the department that it works for. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its last day. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is for. */
  name: Scalars['String']['input'];
  /** For the role ORGANIZATION_OFFICER: the organization that it reports for. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  role: Role;
};

export type ApiTokenEdge = {
  __typename?: 'ApiTokenEdge';
  cursor: Scalars['String']['output'];
  node: ApiToken;
};

export type ApiTokenGroup = {
  __typename?: 'ApiTokenGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<UserGroup>;
  createdById?: Maybe<Scalars['ID']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  lastUsedAt?: Maybe<Scalars['Date']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  revokedAt?: Maybe<Scalars['Date']['output']>;
  role?: Maybe<Role>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ApiTokenGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  createdBy?: InputMaybe<UserGroupBy>;
  createdById?: InputMaybe<Scalars['Boolean']['input']>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  expiresOn?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  lastUsedAt?: InputMaybe<CalendarPeriod>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  revokedAt?: InputMaybe<CalendarPeriod>;
  role?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ApiTokenMax = {
  __typename?: 'ApiTokenMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ApiTokenMin = {
  __typename?: 'ApiTokenMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ApiTokenOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  createdById?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  expiresOn?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  lastUsedAt?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  revokedAt?: InputMaybe<OrderDirection>;
  role?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ApiTokenWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ApiTokenWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  expiresOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  lastUsedAt?: InputMaybe<DateTimeFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<ApiTokenWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ApiTokenWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  revokedAt?: InputMaybe<DateTimeFilter>;
  role?: InputMaybe<RoleFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Cấp giao chỉ tiêu: trung ương, thành phố, quận, phường. */
export type AssigningLevel =
  | 'CENTRAL'
  | 'CITY'
  | 'DISTRICT'
  | 'WARD';

export type AssigningLevelFilter = {
  eq?: InputMaybe<AssigningLevel>;
  in?: InputMaybe<Array<AssigningLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AssigningLevel>;
  notIn?: InputMaybe<Array<AssigningLevel>>;
};

/** Khen thưởng: one form given to the recipients of one organization in a year, from the proposal to the decision. Where the recipients are not all named, their number says how many there are. */
export type Award = {
  __typename?: 'Award';
  campaign?: Maybe<Campaign>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  /** The council that voted. */
  council?: Maybe<Scalars['String']['output']>;
  /** How many receive it; as many of them as are known by name are its recipients. */
  count: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  decisionNumber?: Maybe<Scalars['String']['output']>;
  decisionOn?: Maybe<Scalars['Date']['output']>;
  /** The decision itself, where it is kept here. */
  document?: Maybe<Document>;
  documentId?: Maybe<Scalars['ID']['output']>;
  dossierNote?: Maybe<Scalars['String']['output']>;
  /** When the dossier was complete. */
  dossierOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was rejected or revoked. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** When it was rejected or revoked. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  files: AwardFileConnection;
  form: AwardForm;
  formId: Scalars['ID']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** The steps that may come next. */
  nextStates: Array<AwardState>;
  note?: Maybe<Scalars['String']['output']>;
  /** The organization that receives it, or whose collectives, people or households do. */
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  proposedOn?: Maybe<Scalars['Date']['output']>;
  /** The merits for which it is proposed. */
  reason?: Maybe<Scalars['String']['output']>;
  recipientKind: RecipientKind;
  recipients: AwardRecipientConnection;
  /** Who signed the decision. */
  signer?: Maybe<Scalars['String']['output']>;
  state: AwardState;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  votedOn?: Maybe<Scalars['Date']['output']>;
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  votesFor?: Maybe<Scalars['Int']['output']>;
  /** All members of the council, those included who did not vote. */
  votesTotal?: Maybe<Scalars['Int']['output']>;
  /** The year whose merits are rewarded. */
  year: Scalars['Int']['output'];
};


/** Khen thưởng: one form given to the recipients of one organization in a year, from the proposal to the decision. Where the recipients are not all named, their number says how many there are. */
export type AwardFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardFileOrderBy>>;
  where?: InputMaybe<AwardFileWhere>;
};


/** Khen thưởng: one form given to the recipients of one organization in a year, from the proposal to the decision. Where the recipients are not all named, their number says how many there are. */
export type AwardHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Khen thưởng: one form given to the recipients of one organization in a year, from the proposal to the decision. Where the recipients are not all named, their number says how many there are. */
export type AwardRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardRecipientOrderBy>>;
  where?: InputMaybe<AwardRecipientWhere>;
};

/** One group. */
export type AwardAggregate = {
  __typename?: 'AwardAggregate';
  avg: AwardAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: AwardGroup;
  max: AwardMax;
  min: AwardMin;
  sum: AwardSum;
};

export type AwardAvg = {
  __typename?: 'AwardAvg';
  count?: Maybe<Scalars['Decimal']['output']>;
  votesAgainst?: Maybe<Scalars['Decimal']['output']>;
  votesFor?: Maybe<Scalars['Decimal']['output']>;
  votesTotal?: Maybe<Scalars['Decimal']['output']>;
  year?: Maybe<Scalars['Decimal']['output']>;
};

export type AwardConnection = {
  __typename?: 'AwardConnection';
  edges: Array<AwardEdge>;
  nodes: Array<Award>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type AwardCreateInput = {
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  count?: InputMaybe<Scalars['Int']['input']>;
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  decisionOn?: InputMaybe<Scalars['Date']['input']>;
  documentId?: InputMaybe<Scalars['ID']['input']>;
  formId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  proposedOn?: InputMaybe<Scalars['Date']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  recipientKind: RecipientKind;
  signer?: InputMaybe<Scalars['String']['input']>;
  /** PROPOSED unless given; DECIDED records an award of the past. Afterwards the state changes by submitAwardDossier, voteAward and so on. */
  state?: InputMaybe<AwardState>;
  year: Scalars['Int']['input'];
};

export type AwardDecisionInput = {
  decisionNumber: Scalars['String']['input'];
  decisionOn: Scalars['Date']['input'];
  /** The decision itself, where it is kept here. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  signer?: InputMaybe<Scalars['String']['input']>;
};

export type AwardDossierInput = {
  dossierNote?: InputMaybe<Scalars['String']['input']>;
  dossierOn: Scalars['Date']['input'];
};

export type AwardEdge = {
  __typename?: 'AwardEdge';
  cursor: Scalars['String']['output'];
  node: Award;
};

/** Hồ sơ khen thưởng: a file of the dossier of an award, seen by whoever sees the award. */
export type AwardFile = {
  __typename?: 'AwardFile';
  award: Award;
  awardId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** What it is: the proposal, the report of merits, the minutes of the council. */
  description?: Maybe<Scalars['String']['output']>;
  file: StoredFile;
  fileId: Scalars['ID']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Hồ sơ khen thưởng: a file of the dossier of an award, seen by whoever sees the award. */
export type AwardFileHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type AwardFileAggregate = {
  __typename?: 'AwardFileAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: AwardFileGroup;
  max: AwardFileMax;
  min: AwardFileMin;
};

export type AwardFileConnection = {
  __typename?: 'AwardFileConnection';
  edges: Array<AwardFileEdge>;
  nodes: Array<AwardFile>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type AwardFileCreateInput = {
  awardId: Scalars['ID']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  fileId: Scalars['ID']['input'];
};

export type AwardFileEdge = {
  __typename?: 'AwardFileEdge';
  cursor: Scalars['String']['output'];
  node: AwardFile;
};

export type AwardFileGroup = {
  __typename?: 'AwardFileGroup';
  award?: Maybe<AwardGroup>;
  awardId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  file?: Maybe<StoredFileGroup>;
  fileId?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type AwardFileGroupBy = {
  award?: InputMaybe<AwardGroupBy>;
  awardId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  description?: InputMaybe<Scalars['Boolean']['input']>;
  file?: InputMaybe<StoredFileGroupBy>;
  fileId?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AwardFileMax = {
  __typename?: 'AwardFileMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AwardFileMin = {
  __typename?: 'AwardFileMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type AwardFileOrderBy = {
  award?: InputMaybe<AwardOrderBy>;
  awardId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  description?: InputMaybe<OrderDirection>;
  file?: InputMaybe<StoredFileOrderBy>;
  fileId?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type AwardFileQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<AwardFileWhere>;
  /** No such record. */
  none?: InputMaybe<AwardFileWhere>;
  /** At least one such record. */
  some?: InputMaybe<AwardFileWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type AwardFileUpdateInput = {
  awardId?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  fileId?: InputMaybe<Scalars['ID']['input']>;
};

export type AwardFileWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<AwardFileWhere>>;
  award?: InputMaybe<AwardWhere>;
  awardId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  file?: InputMaybe<StoredFileWhere>;
  fileId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<AwardFileWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AwardFileWhere>>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Danh hiệu thi đua, hình thức khen thưởng: what may be awarded, at which level, and to whom. */
export type AwardForm = {
  __typename?: 'AwardForm';
  /** False: kept for the past, no longer proposed. */
  active: Scalars['Boolean']['output'];
  /** The article of its basis. */
  article?: Maybe<Scalars['String']['output']>;
  awards: AwardConnection;
  /** What it is based on: the law, a decree, a regulation of the Party. */
  basis?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** May it go to a collective? */
  forCollectives: Scalars['Boolean']['output'];
  forHouseholds: Scalars['Boolean']['output'];
  forIndividuals: Scalars['Boolean']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  kind: AwardKind;
  level: AwardLevel;
  /** For a Party badge: the years of membership that it honours. */
  membershipYears?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Its place in lists; the highest first. */
  ordinal: Scalars['Int']['output'];
  rules: AwardRuleConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  /** The share of all members of the council, in percent, that must vote for it; null where it needs no council's vote. */
  voteThreshold?: Maybe<Scalars['Decimal']['output']>;
};


/** Danh hiệu thi đua, hình thức khen thưởng: what may be awarded, at which level, and to whom. */
export type AwardFormAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardOrderBy>>;
  where?: InputMaybe<AwardWhere>;
};


/** Danh hiệu thi đua, hình thức khen thưởng: what may be awarded, at which level, and to whom. */
export type AwardFormHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Danh hiệu thi đua, hình thức khen thưởng: what may be awarded, at which level, and to whom. */
export type AwardFormRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardRuleOrderBy>>;
  where?: InputMaybe<AwardRuleWhere>;
};

/** One group. */
export type AwardFormAggregate = {
  __typename?: 'AwardFormAggregate';
  avg: AwardFormAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: AwardFormGroup;
  max: AwardFormMax;
  min: AwardFormMin;
  sum: AwardFormSum;
};

export type AwardFormAvg = {
  __typename?: 'AwardFormAvg';
  membershipYears?: Maybe<Scalars['Decimal']['output']>;
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  voteThreshold?: Maybe<Scalars['Decimal']['output']>;
};

export type AwardFormConnection = {
  __typename?: 'AwardFormConnection';
  edges: Array<AwardFormEdge>;
  nodes: Array<AwardForm>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type AwardFormCreateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  article?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  forCollectives?: InputMaybe<Scalars['Boolean']['input']>;
  forHouseholds?: InputMaybe<Scalars['Boolean']['input']>;
  forIndividuals?: InputMaybe<Scalars['Boolean']['input']>;
  kind: AwardKind;
  level: AwardLevel;
  membershipYears?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  voteThreshold?: InputMaybe<Scalars['Decimal']['input']>;
};

export type AwardFormEdge = {
  __typename?: 'AwardFormEdge';
  cursor: Scalars['String']['output'];
  node: AwardForm;
};

export type AwardFormGroup = {
  __typename?: 'AwardFormGroup';
  active?: Maybe<Scalars['Boolean']['output']>;
  article?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  forCollectives?: Maybe<Scalars['Boolean']['output']>;
  forHouseholds?: Maybe<Scalars['Boolean']['output']>;
  forIndividuals?: Maybe<Scalars['Boolean']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<AwardKind>;
  level?: Maybe<AwardLevel>;
  membershipYears?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  voteThreshold?: Maybe<Scalars['Decimal']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type AwardFormGroupBy = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  article?: InputMaybe<Scalars['Boolean']['input']>;
  basis?: InputMaybe<Scalars['Boolean']['input']>;
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  forCollectives?: InputMaybe<Scalars['Boolean']['input']>;
  forHouseholds?: InputMaybe<Scalars['Boolean']['input']>;
  forIndividuals?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['Boolean']['input']>;
  level?: InputMaybe<Scalars['Boolean']['input']>;
  membershipYears?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  ordinal?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  voteThreshold?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AwardFormMax = {
  __typename?: 'AwardFormMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  membershipYears?: Maybe<Scalars['Int']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  voteThreshold?: Maybe<Scalars['Decimal']['output']>;
};

export type AwardFormMin = {
  __typename?: 'AwardFormMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  membershipYears?: Maybe<Scalars['Int']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  voteThreshold?: Maybe<Scalars['Decimal']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type AwardFormOrderBy = {
  active?: InputMaybe<OrderDirection>;
  article?: InputMaybe<OrderDirection>;
  basis?: InputMaybe<OrderDirection>;
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  forCollectives?: InputMaybe<OrderDirection>;
  forHouseholds?: InputMaybe<OrderDirection>;
  forIndividuals?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  kind?: InputMaybe<OrderDirection>;
  level?: InputMaybe<OrderDirection>;
  membershipYears?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  ordinal?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  voteThreshold?: InputMaybe<OrderDirection>;
};

export type AwardFormSum = {
  __typename?: 'AwardFormSum';
  membershipYears?: Maybe<Scalars['Decimal']['output']>;
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  voteThreshold?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type AwardFormUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  article?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  forCollectives?: InputMaybe<Scalars['Boolean']['input']>;
  forHouseholds?: InputMaybe<Scalars['Boolean']['input']>;
  forIndividuals?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<AwardKind>;
  level?: InputMaybe<AwardLevel>;
  membershipYears?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  voteThreshold?: InputMaybe<Scalars['Decimal']['input']>;
};

export type AwardFormWhere = {
  active?: InputMaybe<BooleanFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<AwardFormWhere>>;
  article?: InputMaybe<StringFilter>;
  awards?: InputMaybe<AwardQuantified>;
  basis?: InputMaybe<StringFilter>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  forCollectives?: InputMaybe<BooleanFilter>;
  forHouseholds?: InputMaybe<BooleanFilter>;
  forIndividuals?: InputMaybe<BooleanFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<AwardKindFilter>;
  level?: InputMaybe<AwardLevelFilter>;
  membershipYears?: InputMaybe<IntFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<AwardFormWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AwardFormWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  rules?: InputMaybe<AwardRuleQuantified>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  voteThreshold?: InputMaybe<DecimalFilter>;
};

export type AwardGroup = {
  __typename?: 'AwardGroup';
  campaign?: Maybe<CampaignGroup>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  council?: Maybe<Scalars['String']['output']>;
  count?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  decisionNumber?: Maybe<Scalars['String']['output']>;
  decisionOn?: Maybe<Scalars['Date']['output']>;
  document?: Maybe<DocumentGroup>;
  documentId?: Maybe<Scalars['ID']['output']>;
  dossierNote?: Maybe<Scalars['String']['output']>;
  dossierOn?: Maybe<Scalars['Date']['output']>;
  endReason?: Maybe<Scalars['String']['output']>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  form?: Maybe<AwardFormGroup>;
  formId?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  proposedOn?: Maybe<Scalars['Date']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  recipientKind?: Maybe<RecipientKind>;
  signer?: Maybe<Scalars['String']['output']>;
  state?: Maybe<AwardState>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  votedOn?: Maybe<Scalars['Date']['output']>;
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  votesFor?: Maybe<Scalars['Int']['output']>;
  votesTotal?: Maybe<Scalars['Int']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type AwardGroupBy = {
  campaign?: InputMaybe<CampaignGroupBy>;
  campaignId?: InputMaybe<Scalars['Boolean']['input']>;
  council?: InputMaybe<Scalars['Boolean']['input']>;
  count?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  decisionNumber?: InputMaybe<Scalars['Boolean']['input']>;
  decisionOn?: InputMaybe<CalendarPeriod>;
  document?: InputMaybe<DocumentGroupBy>;
  documentId?: InputMaybe<Scalars['Boolean']['input']>;
  dossierNote?: InputMaybe<Scalars['Boolean']['input']>;
  dossierOn?: InputMaybe<CalendarPeriod>;
  endReason?: InputMaybe<Scalars['Boolean']['input']>;
  endedOn?: InputMaybe<CalendarPeriod>;
  form?: InputMaybe<AwardFormGroupBy>;
  formId?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  proposedOn?: InputMaybe<CalendarPeriod>;
  reason?: InputMaybe<Scalars['Boolean']['input']>;
  recipientKind?: InputMaybe<Scalars['Boolean']['input']>;
  signer?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  votedOn?: InputMaybe<CalendarPeriod>;
  votesAgainst?: InputMaybe<Scalars['Boolean']['input']>;
  votesFor?: InputMaybe<Scalars['Boolean']['input']>;
  votesTotal?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Danh hiệu thi đua, huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng, kỷ niệm chương, bằng khen, giấy khen, Huy hiệu Đảng, hình thức khác. */
export type AwardKind =
  | 'CERTIFICATE_OF_MERIT'
  | 'COMMEMORATIVE_MEDAL'
  | 'COMMENDATION'
  | 'EMULATION_TITLE'
  | 'MEDAL'
  | 'ORDER'
  | 'OTHER'
  | 'PARTY_BADGE'
  | 'PRIZE'
  | 'STATE_HONOR';

export type AwardKindFilter = {
  eq?: InputMaybe<AwardKind>;
  in?: InputMaybe<Array<AwardKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AwardKind>;
  notIn?: InputMaybe<Array<AwardKind>>;
};

/** Who decides: the State President, the Government or its head, a ministry or province, a district, a commune, the unit itself, the Party. */
export type AwardLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'GOVERNMENT'
  | 'GRASSROOTS'
  | 'MINISTRY_PROVINCE'
  | 'PARTY'
  | 'STATE';

export type AwardLevelFilter = {
  eq?: InputMaybe<AwardLevel>;
  in?: InputMaybe<Array<AwardLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AwardLevel>;
  notIn?: InputMaybe<Array<AwardLevel>>;
};

export type AwardMax = {
  __typename?: 'AwardMax';
  count?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  decisionOn?: Maybe<Scalars['Date']['output']>;
  dossierOn?: Maybe<Scalars['Date']['output']>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  proposedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  votedOn?: Maybe<Scalars['Date']['output']>;
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  votesFor?: Maybe<Scalars['Int']['output']>;
  votesTotal?: Maybe<Scalars['Int']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type AwardMin = {
  __typename?: 'AwardMin';
  count?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  decisionOn?: Maybe<Scalars['Date']['output']>;
  dossierOn?: Maybe<Scalars['Date']['output']>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  proposedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  votedOn?: Maybe<Scalars['Date']['output']>;
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  votesFor?: Maybe<Scalars['Int']['output']>;
  votesTotal?: Maybe<Scalars['Int']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type AwardOrderBy = {
  campaign?: InputMaybe<CampaignOrderBy>;
  campaignId?: InputMaybe<OrderDirection>;
  council?: InputMaybe<OrderDirection>;
  count?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  decisionNumber?: InputMaybe<OrderDirection>;
  decisionOn?: InputMaybe<OrderDirection>;
  document?: InputMaybe<DocumentOrderBy>;
  documentId?: InputMaybe<OrderDirection>;
  dossierNote?: InputMaybe<OrderDirection>;
  dossierOn?: InputMaybe<OrderDirection>;
  endReason?: InputMaybe<OrderDirection>;
  endedOn?: InputMaybe<OrderDirection>;
  form?: InputMaybe<AwardFormOrderBy>;
  formId?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  proposedOn?: InputMaybe<OrderDirection>;
  reason?: InputMaybe<OrderDirection>;
  recipientKind?: InputMaybe<OrderDirection>;
  signer?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  votedOn?: InputMaybe<OrderDirection>;
  votesAgainst?: InputMaybe<OrderDirection>;
  votesFor?: InputMaybe<OrderDirection>;
  votesTotal?: InputMaybe<OrderDirection>;
  year?: InputMaybe<OrderDirection>;
};

/** An organization that a rule proposes for a form. */
export type AwardProposal = {
  __typename?: 'AwardProposal';
  /** What it was proposed for already. */
  award?: Maybe<Award>;
  /** The rule would propose more than it may: choose among them. */
  exceedsLimit: Scalars['Boolean']['output'];
  organization: Organization;
  outOf?: Maybe<Scalars['Int']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  /** Where it has the rank that the rule asks for. */
  ranking?: Maybe<Ranking>;
  /** Why it is eligible, in words. */
  reason: Scalars['String']['output'];
  rule: AwardRule;
};

/** One of the answers of awardProposals. */
export type AwardProposalChoice = {
  organizationId: Scalars['ID']['input'];
  ruleId: Scalars['ID']['input'];
};

export type AwardQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<AwardWhere>;
  /** No such record. */
  none?: InputMaybe<AwardWhere>;
  /** At least one such record. */
  some?: InputMaybe<AwardWhere>;
};

/** One who receives an award: an organization that is kept here, or a collective, person or household by name. */
export type AwardRecipient = {
  __typename?: 'AwardRecipient';
  award: Award;
  awardId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** Tuổi Đảng: years of membership, for a Party badge. */
  membershipYears?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<Organization>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** Chức vụ. */
  position?: Maybe<Scalars['String']['output']>;
  /** Đơn vị công tác, or where a household lives. */
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** One who receives an award: an organization that is kept here, or a collective, person or household by name. */
export type AwardRecipientHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type AwardRecipientAggregate = {
  __typename?: 'AwardRecipientAggregate';
  avg: AwardRecipientAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: AwardRecipientGroup;
  max: AwardRecipientMax;
  min: AwardRecipientMin;
  sum: AwardRecipientSum;
};

export type AwardRecipientAvg = {
  __typename?: 'AwardRecipientAvg';
  membershipYears?: Maybe<Scalars['Decimal']['output']>;
};

export type AwardRecipientConnection = {
  __typename?: 'AwardRecipientConnection';
  edges: Array<AwardRecipientEdge>;
  nodes: Array<AwardRecipient>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type AwardRecipientCreateInput = {
  awardId: Scalars['ID']['input'];
  membershipYears?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type AwardRecipientEdge = {
  __typename?: 'AwardRecipientEdge';
  cursor: Scalars['String']['output'];
  node: AwardRecipient;
};

export type AwardRecipientGroup = {
  __typename?: 'AwardRecipientGroup';
  award?: Maybe<AwardGroup>;
  awardId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  membershipYears?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type AwardRecipientGroupBy = {
  award?: InputMaybe<AwardGroupBy>;
  awardId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  membershipYears?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  position?: InputMaybe<Scalars['Boolean']['input']>;
  unit?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AwardRecipientMax = {
  __typename?: 'AwardRecipientMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  membershipYears?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AwardRecipientMin = {
  __typename?: 'AwardRecipientMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  membershipYears?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type AwardRecipientOrderBy = {
  award?: InputMaybe<AwardOrderBy>;
  awardId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  membershipYears?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  position?: InputMaybe<OrderDirection>;
  unit?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type AwardRecipientQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<AwardRecipientWhere>;
  /** No such record. */
  none?: InputMaybe<AwardRecipientWhere>;
  /** At least one such record. */
  some?: InputMaybe<AwardRecipientWhere>;
};

export type AwardRecipientSum = {
  __typename?: 'AwardRecipientSum';
  membershipYears?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type AwardRecipientUpdateInput = {
  awardId?: InputMaybe<Scalars['ID']['input']>;
  membershipYears?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type AwardRecipientWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<AwardRecipientWhere>>;
  award?: InputMaybe<AwardWhere>;
  awardId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  membershipYears?: InputMaybe<IntFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<AwardRecipientWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AwardRecipientWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  position?: InputMaybe<StringFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Điều kiện đề nghị khen thưởng: who is eligible for a form in a campaign. All conditions that are given must hold: a rank in the overall ranking (in a department’s, where one is named), a grade, no penalty, every target met. */
export type AwardRule = {
  __typename?: 'AwardRule';
  active: Scalars['Boolean']['output'];
  /** Every target of the campaign was met. */
  allTargetsMet: Scalars['Boolean']['output'];
  /** Null: it holds in every campaign. */
  campaign?: Maybe<Campaign>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  /** Null: rankings of every cluster. */
  cluster?: Maybe<Cluster>;
  clusterId?: Maybe<Scalars['ID']['output']>;
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Null: the overall ranking counts. */
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  form: AwardForm;
  formId: Scalars['ID']['output'];
  /** Graded so or better in an evaluation of a BODY of the campaign’s year. */
  grade?: Maybe<Grade>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Nothing was deducted in the campaign. */
  noPenalty: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Null: organizations of every kind. */
  organizationKind?: Maybe<OrganizationKind>;
  /** How many it proposes at most in a campaign. */
  proposalsMax?: Maybe<Scalars['Int']['output']>;
  /** Rank this or better. */
  rankMax?: Maybe<Scalars['Int']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Điều kiện đề nghị khen thưởng: who is eligible for a form in a campaign. All conditions that are given must hold: a rank in the overall ranking (in a department’s, where one is named), a grade, no penalty, every target met. */
export type AwardRuleHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type AwardRuleAggregate = {
  __typename?: 'AwardRuleAggregate';
  avg: AwardRuleAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: AwardRuleGroup;
  max: AwardRuleMax;
  min: AwardRuleMin;
  sum: AwardRuleSum;
};

export type AwardRuleAvg = {
  __typename?: 'AwardRuleAvg';
  proposalsMax?: Maybe<Scalars['Decimal']['output']>;
  rankMax?: Maybe<Scalars['Decimal']['output']>;
};

export type AwardRuleConnection = {
  __typename?: 'AwardRuleConnection';
  edges: Array<AwardRuleEdge>;
  nodes: Array<AwardRule>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type AwardRuleCreateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  allTargetsMet?: InputMaybe<Scalars['Boolean']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  clusterId?: InputMaybe<Scalars['ID']['input']>;
  code: Scalars['String']['input'];
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  formId: Scalars['ID']['input'];
  /** EXCELLENT, GOOD or COMPLETED. */
  grade?: InputMaybe<Grade>;
  name: Scalars['String']['input'];
  noPenalty?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationKind?: InputMaybe<OrganizationKind>;
  proposalsMax?: InputMaybe<Scalars['Int']['input']>;
  rankMax?: InputMaybe<Scalars['Int']['input']>;
};

export type AwardRuleEdge = {
  __typename?: 'AwardRuleEdge';
  cursor: Scalars['String']['output'];
  node: AwardRule;
};

export type AwardRuleGroup = {
  __typename?: 'AwardRuleGroup';
  active?: Maybe<Scalars['Boolean']['output']>;
  allTargetsMet?: Maybe<Scalars['Boolean']['output']>;
  campaign?: Maybe<CampaignGroup>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  cluster?: Maybe<ClusterGroup>;
  clusterId?: Maybe<Scalars['ID']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  form?: Maybe<AwardFormGroup>;
  formId?: Maybe<Scalars['ID']['output']>;
  grade?: Maybe<Grade>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  noPenalty?: Maybe<Scalars['Boolean']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organizationKind?: Maybe<OrganizationKind>;
  proposalsMax?: Maybe<Scalars['Int']['output']>;
  rankMax?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type AwardRuleGroupBy = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  allTargetsMet?: InputMaybe<Scalars['Boolean']['input']>;
  campaign?: InputMaybe<CampaignGroupBy>;
  campaignId?: InputMaybe<Scalars['Boolean']['input']>;
  cluster?: InputMaybe<ClusterGroupBy>;
  clusterId?: InputMaybe<Scalars['Boolean']['input']>;
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  form?: InputMaybe<AwardFormGroupBy>;
  formId?: InputMaybe<Scalars['Boolean']['input']>;
  grade?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  noPenalty?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organizationKind?: InputMaybe<Scalars['Boolean']['input']>;
  proposalsMax?: InputMaybe<Scalars['Boolean']['input']>;
  rankMax?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AwardRuleMax = {
  __typename?: 'AwardRuleMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  proposalsMax?: Maybe<Scalars['Int']['output']>;
  rankMax?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AwardRuleMin = {
  __typename?: 'AwardRuleMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  proposalsMax?: Maybe<Scalars['Int']['output']>;
  rankMax?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type AwardRuleOrderBy = {
  active?: InputMaybe<OrderDirection>;
  allTargetsMet?: InputMaybe<OrderDirection>;
  campaign?: InputMaybe<CampaignOrderBy>;
  campaignId?: InputMaybe<OrderDirection>;
  cluster?: InputMaybe<ClusterOrderBy>;
  clusterId?: InputMaybe<OrderDirection>;
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  form?: InputMaybe<AwardFormOrderBy>;
  formId?: InputMaybe<OrderDirection>;
  grade?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  noPenalty?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organizationKind?: InputMaybe<OrderDirection>;
  proposalsMax?: InputMaybe<OrderDirection>;
  rankMax?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type AwardRuleQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<AwardRuleWhere>;
  /** No such record. */
  none?: InputMaybe<AwardRuleWhere>;
  /** At least one such record. */
  some?: InputMaybe<AwardRuleWhere>;
};

export type AwardRuleSum = {
  __typename?: 'AwardRuleSum';
  proposalsMax?: Maybe<Scalars['Decimal']['output']>;
  rankMax?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type AwardRuleUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  allTargetsMet?: InputMaybe<Scalars['Boolean']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  clusterId?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  formId?: InputMaybe<Scalars['ID']['input']>;
  grade?: InputMaybe<Grade>;
  name?: InputMaybe<Scalars['String']['input']>;
  noPenalty?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationKind?: InputMaybe<OrganizationKind>;
  proposalsMax?: InputMaybe<Scalars['Int']['input']>;
  rankMax?: InputMaybe<Scalars['Int']['input']>;
};

export type AwardRuleWhere = {
  active?: InputMaybe<BooleanFilter>;
  allTargetsMet?: InputMaybe<BooleanFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<AwardRuleWhere>>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  cluster?: InputMaybe<ClusterWhere>;
  clusterId?: InputMaybe<IdFilter>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  form?: InputMaybe<AwardFormWhere>;
  formId?: InputMaybe<IdFilter>;
  grade?: InputMaybe<GradeFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  noPenalty?: InputMaybe<BooleanFilter>;
  /** This does not hold. */
  not?: InputMaybe<AwardRuleWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AwardRuleWhere>>;
  organizationKind?: InputMaybe<OrganizationKindFilter>;
  proposalsMax?: InputMaybe<IntFilter>;
  rankMax?: InputMaybe<IntFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Đề nghị, hoàn thiện hồ sơ, hội đồng đã biểu quyết, đã có quyết định, không xét tặng, đã thu hồi. Only what is DECIDED was awarded. */
export type AwardState =
  | 'DECIDED'
  | 'DOSSIER'
  | 'PROPOSED'
  | 'REJECTED'
  | 'REVOKED'
  | 'VOTED';

export type AwardStateFilter = {
  eq?: InputMaybe<AwardState>;
  in?: InputMaybe<Array<AwardState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AwardState>;
  notIn?: InputMaybe<Array<AwardState>>;
};

export type AwardSum = {
  __typename?: 'AwardSum';
  count?: Maybe<Scalars['Decimal']['output']>;
  votesAgainst?: Maybe<Scalars['Decimal']['output']>;
  votesFor?: Maybe<Scalars['Decimal']['output']>;
  votesTotal?: Maybe<Scalars['Decimal']['output']>;
  year?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type AwardUpdateInput = {
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  count?: InputMaybe<Scalars['Int']['input']>;
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  decisionOn?: InputMaybe<Scalars['Date']['input']>;
  documentId?: InputMaybe<Scalars['ID']['input']>;
  formId?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  proposedOn?: InputMaybe<Scalars['Date']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  recipientKind?: InputMaybe<RecipientKind>;
  signer?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AwardState>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How the council voted. */
export type AwardVoteInput = {
  council?: InputMaybe<Scalars['String']['input']>;
  votedOn: Scalars['Date']['input'];
  votesAgainst: Scalars['Int']['input'];
  votesFor: Scalars['Int']['input'];
  /** All members of the council, those included who did not vote. */
  votesTotal: Scalars['Int']['input'];
};

export type AwardWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<AwardWhere>>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  council?: InputMaybe<StringFilter>;
  count?: InputMaybe<IntFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  decisionNumber?: InputMaybe<StringFilter>;
  decisionOn?: InputMaybe<DateFilter>;
  document?: InputMaybe<DocumentWhere>;
  documentId?: InputMaybe<IdFilter>;
  dossierNote?: InputMaybe<StringFilter>;
  dossierOn?: InputMaybe<DateFilter>;
  endReason?: InputMaybe<StringFilter>;
  endedOn?: InputMaybe<DateFilter>;
  files?: InputMaybe<AwardFileQuantified>;
  form?: InputMaybe<AwardFormWhere>;
  formId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<AwardWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AwardWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  proposedOn?: InputMaybe<DateFilter>;
  reason?: InputMaybe<StringFilter>;
  recipientKind?: InputMaybe<RecipientKindFilter>;
  recipients?: InputMaybe<AwardRecipientQuantified>;
  signer?: InputMaybe<StringFilter>;
  state?: InputMaybe<AwardStateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  votedOn?: InputMaybe<DateFilter>;
  votesAgainst?: InputMaybe<IntFilter>;
  votesFor?: InputMaybe<IntFilter>;
  votesTotal?: InputMaybe<IntFilter>;
  year?: InputMaybe<IntFilter>;
};

export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Dates are grouped by their day, month, quarter or year in Vietnam; a group shows the first day of it. */
export type CalendarPeriod =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type Campaign = {
  __typename?: 'Campaign';
  awardRules: AwardRuleConnection;
  awards: AwardConnection;
  /** From this percent of what is expected by now, a target is behind, below it at risk; 75 where null. */
  behindPercent?: Maybe<Scalars['Decimal']['output']>;
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  criteria: CriterionConnection;
  endsOn: Scalars['Date']['output'];
  evaluationCeilings: EvaluationCeilingConnection;
  evaluations: EvaluationConnection;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** From this percent of what is expected by now, a target is on track; 95 where null. */
  onTrackPercent?: Maybe<Scalars['Decimal']['output']>;
  /** The organization that launched it. */
  organization?: Maybe<Organization>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  phases: PhaseConnection;
  rankings: RankingConnection;
  scorecards: ScorecardConnection;
  startsOn: Scalars['Date']['output'];
  /** Changed by moveCampaign alone. */
  state: CampaignState;
  /** When it last moved; null until it has. */
  stateChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason given for its last move, where one was. */
  stateReason?: Maybe<Scalars['String']['output']>;
  theme?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignAwardRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardRuleOrderBy>>;
  where?: InputMaybe<AwardRuleWhere>;
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardOrderBy>>;
  where?: InputMaybe<AwardWhere>;
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CriterionOrderBy>>;
  where?: InputMaybe<CriterionWhere>;
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignEvaluationCeilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvaluationCeilingOrderBy>>;
  where?: InputMaybe<EvaluationCeilingWhere>;
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvaluationOrderBy>>;
  where?: InputMaybe<EvaluationWhere>;
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PhaseOrderBy>>;
  where?: InputMaybe<PhaseWhere>;
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


/** Phong trào thi đua: a year's or a theme's emulation drive. */
export type CampaignScorecardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardOrderBy>>;
  where?: InputMaybe<ScorecardWhere>;
};

/** One group. */
export type CampaignAggregate = {
  __typename?: 'CampaignAggregate';
  avg: CampaignAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: CampaignGroup;
  max: CampaignMax;
  min: CampaignMin;
  sum: CampaignSum;
};

export type CampaignAvg = {
  __typename?: 'CampaignAvg';
  behindPercent?: Maybe<Scalars['Decimal']['output']>;
  onTrackPercent?: Maybe<Scalars['Decimal']['output']>;
  year?: Maybe<Scalars['Decimal']['output']>;
};

export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  edges: Array<CampaignEdge>;
  nodes: Array<Campaign>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What goes over from an earlier campaign into a new one. */
export type CampaignCopy = {
  __typename?: 'CampaignCopy';
  criteria: Scalars['Int']['output'];
  /** Targets of organizations that are no longer members of a ranked cluster, or no more. */
  leftOut: Scalars['Int']['output'];
  phases: Scalars['Int']['output'];
  rankings: Scalars['Int']['output'];
  targets: Scalars['Int']['output'];
};

export type CampaignCreateInput = {
  behindPercent?: InputMaybe<Scalars['Decimal']['input']>;
  code: Scalars['String']['input'];
  endsOn: Scalars['Date']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  onTrackPercent?: InputMaybe<Scalars['Decimal']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  startsOn: Scalars['Date']['input'];
  /** PLANNED unless given, or OPEN; later it changes by moveCampaign alone. */
  state?: InputMaybe<CampaignState>;
  theme?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
};

export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  cursor: Scalars['String']['output'];
  node: Campaign;
};

/** Something that speaks against a move. */
export type CampaignFinding = {
  __typename?: 'CampaignFinding';
  count: Scalars['Int']['output'];
  /** It cannot be overruled. */
  isBlocking: Scalars['Boolean']['output'];
  kind: CampaignFindingKind;
  /** In words, in the caller's language. */
  message: Scalars['String']['output'];
};

/** What is still to be done before a campaign moves. */
export type CampaignFindingKind =
  | 'HAS_RESULTS'
  | 'NOT_OVER'
  | 'NO_CRITERIA'
  | 'NO_RANKINGS'
  | 'NO_TARGETS'
  | 'TARGETS_WITHOUT_RESULT'
  | 'TARGETS_WITHOUT_VALUE'
  | 'UNPUBLISHED_RANKINGS'
  | 'UNSCORED_TARGETS'
  | 'UNVERIFIED_RESULTS';

export type CampaignGroup = {
  __typename?: 'CampaignGroup';
  behindPercent?: Maybe<Scalars['Decimal']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  onTrackPercent?: Maybe<Scalars['Decimal']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  state?: Maybe<CampaignState>;
  stateChangedAt?: Maybe<Scalars['Date']['output']>;
  stateReason?: Maybe<Scalars['String']['output']>;
  theme?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type CampaignGroupBy = {
  behindPercent?: InputMaybe<Scalars['Boolean']['input']>;
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  endsOn?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  onTrackPercent?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  startsOn?: InputMaybe<CalendarPeriod>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  stateChangedAt?: InputMaybe<CalendarPeriod>;
  stateReason?: InputMaybe<Scalars['Boolean']['input']>;
  theme?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CampaignMax = {
  __typename?: 'CampaignMax';
  behindPercent?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  onTrackPercent?: Maybe<Scalars['Decimal']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  stateChangedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type CampaignMin = {
  __typename?: 'CampaignMin';
  behindPercent?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  onTrackPercent?: Maybe<Scalars['Decimal']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  stateChangedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** A move that a campaign may make. */
export type CampaignMove = {
  __typename?: 'CampaignMove';
  findings: Array<CampaignFinding>;
  /** Going back and opening again need a reason; so does any move against findings. */
  needsReason: Scalars['Boolean']['output'];
  to: CampaignState;
};

/** One key; give a list for more, the first one weighs most. */
export type CampaignOrderBy = {
  behindPercent?: InputMaybe<OrderDirection>;
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  endsOn?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  onTrackPercent?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  startsOn?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  stateChangedAt?: InputMaybe<OrderDirection>;
  stateReason?: InputMaybe<OrderDirection>;
  theme?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  year?: InputMaybe<OrderDirection>;
};

/** What a new campaign takes over from an earlier one. */
export type CampaignPart =
  | 'CRITERIA'
  | 'PHASES'
  | 'RANKINGS'
  | 'TARGETS';

export type CampaignQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<CampaignWhere>;
  /** No such record. */
  none?: InputMaybe<CampaignWhere>;
  /** At least one such record. */
  some?: InputMaybe<CampaignWhere>;
};

/** Where a campaign stands in its life. PLANNED: criteria and targets are prepared. OPEN: results come in. SCORING: results are corrected and verified, scores entered, rankings published. CLOSED: nothing changes. */
export type CampaignState =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED'
  | 'SCORING';

export type CampaignStateFilter = {
  eq?: InputMaybe<CampaignState>;
  in?: InputMaybe<Array<CampaignState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<CampaignState>;
  notIn?: InputMaybe<Array<CampaignState>>;
};

export type CampaignSum = {
  __typename?: 'CampaignSum';
  behindPercent?: Maybe<Scalars['Decimal']['output']>;
  onTrackPercent?: Maybe<Scalars['Decimal']['output']>;
  year?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type CampaignUpdateInput = {
  behindPercent?: InputMaybe<Scalars['Decimal']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  onTrackPercent?: InputMaybe<Scalars['Decimal']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  state?: InputMaybe<CampaignState>;
  theme?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type CampaignWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<CampaignWhere>>;
  awardRules?: InputMaybe<AwardRuleQuantified>;
  awards?: InputMaybe<AwardQuantified>;
  behindPercent?: InputMaybe<DecimalFilter>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  criteria?: InputMaybe<CriterionQuantified>;
  endsOn?: InputMaybe<DateFilter>;
  evaluationCeilings?: InputMaybe<EvaluationCeilingQuantified>;
  evaluations?: InputMaybe<EvaluationQuantified>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<CampaignWhere>;
  note?: InputMaybe<StringFilter>;
  onTrackPercent?: InputMaybe<DecimalFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CampaignWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  phases?: InputMaybe<PhaseQuantified>;
  rankings?: InputMaybe<RankingQuantified>;
  scorecards?: InputMaybe<ScorecardQuantified>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<DateFilter>;
  state?: InputMaybe<CampaignStateFilter>;
  stateChangedAt?: InputMaybe<DateTimeFilter>;
  stateReason?: InputMaybe<StringFilter>;
  theme?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  year?: InputMaybe<IntFilter>;
};

/** What a ceiling is a percentage of: those graded good or above, those graded good, or all. */
export type CeilingBase =
  | 'ALL'
  | 'GOOD'
  | 'GOOD_OR_ABOVE';

export type CeilingBaseFilter = {
  eq?: InputMaybe<CeilingBase>;
  in?: InputMaybe<Array<CeilingBase>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<CeilingBase>;
  notIn?: InputMaybe<Array<CeilingBase>>;
};

/** What made a standing change. */
export type ChangeCause =
  | 'CRITERION_CHANGED'
  | 'MEMBERSHIP_CHANGED'
  | 'PUBLISHED'
  | 'RANKING_CHANGED'
  | 'REBUILT'
  | 'RESULT_RECORDED'
  | 'RESULT_REJECTED'
  | 'RESULT_VERIFIED'
  | 'REVISED'
  | 'SCORES_ENTERED'
  | 'TARGET_CHANGED';

export type ChangeCauseFilter = {
  eq?: InputMaybe<ChangeCause>;
  in?: InputMaybe<Array<ChangeCause>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ChangeCause>;
  notIn?: InputMaybe<Array<ChangeCause>>;
};

/** Which changes are looked for; all conditions must hold. Days are those of Vietnam. */
export type ChangeLogWhere = {
  /** Looked for among the newest 50,000 changes that meet the rest. */
  action?: InputMaybe<HistoryAction>;
  /** The account of whoever made the change. */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** The type of the records: "Organization". */
  concept?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  /** One record of that type, also one that was deleted. */
  id?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Cụm, khối thi đua: organizations that are compared with one another. */
export type Cluster = {
  __typename?: 'Cluster';
  awardRules: AwardRuleConnection;
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  leaders: ClusterLeaderConnection;
  members: ClusterMemberConnection;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** The organization that runs it. */
  organization?: Maybe<Organization>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  rankings: RankingConnection;
  scorecards: ScorecardConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Cụm, khối thi đua: organizations that are compared with one another. */
export type ClusterAwardRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardRuleOrderBy>>;
  where?: InputMaybe<AwardRuleWhere>;
};


/** Cụm, khối thi đua: organizations that are compared with one another. */
export type ClusterHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Cụm, khối thi đua: organizations that are compared with one another. */
export type ClusterLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClusterLeaderOrderBy>>;
  where?: InputMaybe<ClusterLeaderWhere>;
};


/** Cụm, khối thi đua: organizations that are compared with one another. */
export type ClusterMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClusterMemberOrderBy>>;
  where?: InputMaybe<ClusterMemberWhere>;
};


/** Cụm, khối thi đua: organizations that are compared with one another. */
export type ClusterRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


/** Cụm, khối thi đua: organizations that are compared with one another. */
export type ClusterScorecardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardOrderBy>>;
  where?: InputMaybe<ScorecardWhere>;
};

/** One group. */
export type ClusterAggregate = {
  __typename?: 'ClusterAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ClusterGroup;
  max: ClusterMax;
  min: ClusterMin;
};

export type ClusterConnection = {
  __typename?: 'ClusterConnection';
  edges: Array<ClusterEdge>;
  nodes: Array<Cluster>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ClusterCreateInput = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ClusterEdge = {
  __typename?: 'ClusterEdge';
  cursor: Scalars['String']['output'];
  node: Cluster;
};

export type ClusterGroup = {
  __typename?: 'ClusterGroup';
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ClusterGroupBy = {
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Cụm trưởng: the organization that leads a cluster for a year; it rotates. */
export type ClusterLeader = {
  __typename?: 'ClusterLeader';
  cluster: Cluster;
  clusterId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};


/** Cụm trưởng: the organization that leads a cluster for a year; it rotates. */
export type ClusterLeaderHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type ClusterLeaderAggregate = {
  __typename?: 'ClusterLeaderAggregate';
  avg: ClusterLeaderAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ClusterLeaderGroup;
  max: ClusterLeaderMax;
  min: ClusterLeaderMin;
  sum: ClusterLeaderSum;
};

export type ClusterLeaderAvg = {
  __typename?: 'ClusterLeaderAvg';
  year?: Maybe<Scalars['Decimal']['output']>;
};

export type ClusterLeaderConnection = {
  __typename?: 'ClusterLeaderConnection';
  edges: Array<ClusterLeaderEdge>;
  nodes: Array<ClusterLeader>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ClusterLeaderCreateInput = {
  clusterId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

export type ClusterLeaderEdge = {
  __typename?: 'ClusterLeaderEdge';
  cursor: Scalars['String']['output'];
  node: ClusterLeader;
};

export type ClusterLeaderGroup = {
  __typename?: 'ClusterLeaderGroup';
  cluster?: Maybe<ClusterGroup>;
  clusterId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ClusterLeaderGroupBy = {
  cluster?: InputMaybe<ClusterGroupBy>;
  clusterId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ClusterLeaderMax = {
  __typename?: 'ClusterLeaderMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type ClusterLeaderMin = {
  __typename?: 'ClusterLeaderMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ClusterLeaderOrderBy = {
  cluster?: InputMaybe<ClusterOrderBy>;
  clusterId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  year?: InputMaybe<OrderDirection>;
};

export type ClusterLeaderQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ClusterLeaderWhere>;
  /** No such record. */
  none?: InputMaybe<ClusterLeaderWhere>;
  /** At least one such record. */
  some?: InputMaybe<ClusterLeaderWhere>;
};

export type ClusterLeaderSum = {
  __typename?: 'ClusterLeaderSum';
  year?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type ClusterLeaderUpdateInput = {
  clusterId?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type ClusterLeaderWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ClusterLeaderWhere>>;
  cluster?: InputMaybe<ClusterWhere>;
  clusterId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ClusterLeaderWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ClusterLeaderWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  year?: InputMaybe<IntFilter>;
};

export type ClusterMax = {
  __typename?: 'ClusterMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An organization in a cluster, from one date to another. */
export type ClusterMember = {
  __typename?: 'ClusterMember';
  cluster: Cluster;
  clusterId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  joinedOn: Scalars['Date']['output'];
  /** Its last day in the cluster. */
  leftOn?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** An organization in a cluster, from one date to another. */
export type ClusterMemberHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type ClusterMemberAggregate = {
  __typename?: 'ClusterMemberAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ClusterMemberGroup;
  max: ClusterMemberMax;
  min: ClusterMemberMin;
};

export type ClusterMemberConnection = {
  __typename?: 'ClusterMemberConnection';
  edges: Array<ClusterMemberEdge>;
  nodes: Array<ClusterMember>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ClusterMemberCreateInput = {
  clusterId: Scalars['ID']['input'];
  joinedOn: Scalars['Date']['input'];
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
};

export type ClusterMemberEdge = {
  __typename?: 'ClusterMemberEdge';
  cursor: Scalars['String']['output'];
  node: ClusterMember;
};

export type ClusterMemberGroup = {
  __typename?: 'ClusterMemberGroup';
  cluster?: Maybe<ClusterGroup>;
  clusterId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  joinedOn?: Maybe<Scalars['Date']['output']>;
  leftOn?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ClusterMemberGroupBy = {
  cluster?: InputMaybe<ClusterGroupBy>;
  clusterId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  joinedOn?: InputMaybe<CalendarPeriod>;
  leftOn?: InputMaybe<CalendarPeriod>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ClusterMemberMax = {
  __typename?: 'ClusterMemberMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  joinedOn?: Maybe<Scalars['Date']['output']>;
  leftOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ClusterMemberMin = {
  __typename?: 'ClusterMemberMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  joinedOn?: Maybe<Scalars['Date']['output']>;
  leftOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ClusterMemberOrderBy = {
  cluster?: InputMaybe<ClusterOrderBy>;
  clusterId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  joinedOn?: InputMaybe<OrderDirection>;
  leftOn?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ClusterMemberQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ClusterMemberWhere>;
  /** No such record. */
  none?: InputMaybe<ClusterMemberWhere>;
  /** At least one such record. */
  some?: InputMaybe<ClusterMemberWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type ClusterMemberUpdateInput = {
  clusterId?: InputMaybe<Scalars['ID']['input']>;
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ClusterMemberWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ClusterMemberWhere>>;
  cluster?: InputMaybe<ClusterWhere>;
  clusterId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  joinedOn?: InputMaybe<DateFilter>;
  leftOn?: InputMaybe<DateFilter>;
  /** This does not hold. */
  not?: InputMaybe<ClusterMemberWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ClusterMemberWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type ClusterMin = {
  __typename?: 'ClusterMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ClusterOrderBy = {
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ClusterQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ClusterWhere>;
  /** No such record. */
  none?: InputMaybe<ClusterWhere>;
  /** At least one such record. */
  some?: InputMaybe<ClusterWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type ClusterUpdateInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ClusterWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ClusterWhere>>;
  awardRules?: InputMaybe<AwardRuleQuantified>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  leaders?: InputMaybe<ClusterLeaderQuantified>;
  members?: InputMaybe<ClusterMemberQuantified>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<ClusterWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ClusterWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  rankings?: InputMaybe<RankingQuantified>;
  scorecards?: InputMaybe<ScorecardQuantified>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** What has changed of one type of records. */
export type ConceptChanges = {
  __typename?: 'ConceptChanges';
  concept: Scalars['String']['output'];
  /** The last change of each record; null: more than 100 at once, for instance by an import. Read again whatever is shown of them. */
  records?: Maybe<Array<RecordChange>>;
};

/** A new campaign, and what it has taken over. */
export type CopiedCampaign = {
  __typename?: 'CopiedCampaign';
  campaign: Campaign;
  copied: CampaignCopy;
};

/** A new campaign made from an earlier one. */
export type CopyCampaignInput = {
  /** What was reached becomes the new targets' baseline. */
  baselines?: InputMaybe<Scalars['Boolean']['input']>;
  code: Scalars['String']['input'];
  endsOn: Scalars['Date']['input'];
  fromId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  startsOn: Scalars['Date']['input'];
  /** The assigned values in percent of those of the earlier campaign, up to 500; 100 unless given. */
  targetPercent?: InputMaybe<Scalars['Decimal']['input']>;
  theme?: InputMaybe<Scalars['String']['input']>;
  /** CRITERIA, TARGETS and PHASES unless given. Targets and rankings need the criteria. */
  with?: InputMaybe<Array<CampaignPart>>;
  year: Scalars['Int']['input'];
};

/** A new API token. It is shown this once. */
export type CreatedApiToken = {
  __typename?: 'CreatedApiToken';
  apiToken: ApiToken;
  /** Send it as "Authorization: Bearer TOKEN". */
  token: Scalars['String']['output'];
};

/** Tiêu chí: an indicator in a campaign, with its maximum score (điểm chuẩn) and scoring rule. */
export type Criterion = {
  __typename?: 'Criterion';
  /** For the rule BANDS, ascending. */
  bands: Array<ScoreBand>;
  /** The most that an achievement beyond 100 % adds. */
  bonusMax: Scalars['Decimal']['output'];
  campaign: Campaign;
  campaignId: Scalars['ID']['output'];
  /** Beyond this achievement, in percent, nothing more is gained. */
  capPercent: Scalars['Decimal']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** The department that scores it and in whose ranking it counts. */
  department: Department;
  departmentId: Scalars['ID']['output'];
  /** Where null: EVEN for SUM, FROM_BASELINE for LAST and MAX, LEVEL for AVERAGE. */
  expectation?: Maybe<Expectation>;
  /** MONTHLY where null. */
  frequency?: Maybe<ReportingFrequency>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  indicator: Indicator;
  indicatorId: Scalars['ID']['output'];
  maxScore: Scalars['Decimal']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Its place in the scoring sheet. */
  ordinal: Scalars['Int']['output'];
  rule: ScoringRule;
  scorecardItems: ScorecardItemConnection;
  targets: TargetConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Tiêu chí: an indicator in a campaign, with its maximum score (điểm chuẩn) and scoring rule. */
export type CriterionHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Tiêu chí: an indicator in a campaign, with its maximum score (điểm chuẩn) and scoring rule. */
export type CriterionScorecardItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardItemOrderBy>>;
  where?: InputMaybe<ScorecardItemWhere>;
};


/** Tiêu chí: an indicator in a campaign, with its maximum score (điểm chuẩn) and scoring rule. */
export type CriterionTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetOrderBy>>;
  where?: InputMaybe<TargetWhere>;
};

/** One group. */
export type CriterionAggregate = {
  __typename?: 'CriterionAggregate';
  avg: CriterionAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: CriterionGroup;
  max: CriterionMax;
  min: CriterionMin;
  sum: CriterionSum;
};

export type CriterionAvg = {
  __typename?: 'CriterionAvg';
  bonusMax?: Maybe<Scalars['Decimal']['output']>;
  capPercent?: Maybe<Scalars['Decimal']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  ordinal?: Maybe<Scalars['Decimal']['output']>;
};

export type CriterionConnection = {
  __typename?: 'CriterionConnection';
  edges: Array<CriterionEdge>;
  nodes: Array<Criterion>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type CriterionCreateInput = {
  /** For the rule BANDS. */
  bands?: InputMaybe<Array<ScoreBandInput>>;
  /** 0 unless given. */
  bonusMax?: InputMaybe<Scalars['Decimal']['input']>;
  campaignId: Scalars['ID']['input'];
  /** 100 unless given. */
  capPercent?: InputMaybe<Scalars['Decimal']['input']>;
  departmentId: Scalars['ID']['input'];
  /** By how its periods add up unless given. */
  expectation?: InputMaybe<Expectation>;
  /** MONTHLY unless given. */
  frequency?: InputMaybe<ReportingFrequency>;
  indicatorId: Scalars['ID']['input'];
  maxScore: Scalars['Decimal']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  rule: ScoringRule;
};

export type CriterionEdge = {
  __typename?: 'CriterionEdge';
  cursor: Scalars['String']['output'];
  node: Criterion;
};

export type CriterionGroup = {
  __typename?: 'CriterionGroup';
  bonusMax?: Maybe<Scalars['Decimal']['output']>;
  campaign?: Maybe<CampaignGroup>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  capPercent?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  expectation?: Maybe<Expectation>;
  frequency?: Maybe<ReportingFrequency>;
  id?: Maybe<Scalars['ID']['output']>;
  indicator?: Maybe<IndicatorGroup>;
  indicatorId?: Maybe<Scalars['ID']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  rule?: Maybe<ScoringRule>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type CriterionGroupBy = {
  bonusMax?: InputMaybe<Scalars['Boolean']['input']>;
  campaign?: InputMaybe<CampaignGroupBy>;
  campaignId?: InputMaybe<Scalars['Boolean']['input']>;
  capPercent?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  expectation?: InputMaybe<Scalars['Boolean']['input']>;
  frequency?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  indicator?: InputMaybe<IndicatorGroupBy>;
  indicatorId?: InputMaybe<Scalars['Boolean']['input']>;
  maxScore?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  ordinal?: InputMaybe<Scalars['Boolean']['input']>;
  rule?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CriterionMax = {
  __typename?: 'CriterionMax';
  bonusMax?: Maybe<Scalars['Decimal']['output']>;
  capPercent?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CriterionMin = {
  __typename?: 'CriterionMin';
  bonusMax?: Maybe<Scalars['Decimal']['output']>;
  capPercent?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type CriterionOrderBy = {
  bonusMax?: InputMaybe<OrderDirection>;
  campaign?: InputMaybe<CampaignOrderBy>;
  campaignId?: InputMaybe<OrderDirection>;
  capPercent?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  expectation?: InputMaybe<OrderDirection>;
  frequency?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  indicator?: InputMaybe<IndicatorOrderBy>;
  indicatorId?: InputMaybe<OrderDirection>;
  maxScore?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  ordinal?: InputMaybe<OrderDirection>;
  rule?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type CriterionQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<CriterionWhere>;
  /** No such record. */
  none?: InputMaybe<CriterionWhere>;
  /** At least one such record. */
  some?: InputMaybe<CriterionWhere>;
};

export type CriterionSum = {
  __typename?: 'CriterionSum';
  bonusMax?: Maybe<Scalars['Decimal']['output']>;
  capPercent?: Maybe<Scalars['Decimal']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  ordinal?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type CriterionUpdateInput = {
  bands?: InputMaybe<Array<ScoreBandInput>>;
  bonusMax?: InputMaybe<Scalars['Decimal']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  capPercent?: InputMaybe<Scalars['Decimal']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  expectation?: InputMaybe<Expectation>;
  frequency?: InputMaybe<ReportingFrequency>;
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  maxScore?: InputMaybe<Scalars['Decimal']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<ScoringRule>;
};

export type CriterionWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<CriterionWhere>>;
  bonusMax?: InputMaybe<DecimalFilter>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  capPercent?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  expectation?: InputMaybe<ExpectationFilter>;
  frequency?: InputMaybe<ReportingFrequencyFilter>;
  id?: InputMaybe<IdFilter>;
  indicator?: InputMaybe<IndicatorWhere>;
  indicatorId?: InputMaybe<IdFilter>;
  maxScore?: InputMaybe<DecimalFilter>;
  /** This does not hold. */
  not?: InputMaybe<CriterionWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CriterionWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  rule?: InputMaybe<ScoringRuleFilter>;
  scorecardItems?: InputMaybe<ScorecardItemQuantified>;
  targets?: InputMaybe<TargetQuantified>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

export type DateTimeFilter = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  notIn?: InputMaybe<Array<Scalars['DateTime']['input']>>;
};

export type DecimalFilter = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  ne?: InputMaybe<Scalars['Decimal']['input']>;
  notIn?: InputMaybe<Array<Scalars['Decimal']['input']>>;
};

/** How a file means "1.234": COMMA, as a thousand and more (1.234,5); POINT, as one and a bit (1,234.5). */
export type DecimalMark =
  | 'COMMA'
  | 'POINT';

export type DecimalMarkFilter = {
  eq?: InputMaybe<DecimalMark>;
  in?: InputMaybe<Array<DecimalMark>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<DecimalMark>;
  notIn?: InputMaybe<Array<DecimalMark>>;
};

/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type Department = {
  __typename?: 'Department';
  awardRules: AwardRuleConnection;
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  criteria: CriterionConnection;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  indicators: IndicatorConnection;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  rankings: RankingConnection;
  scorecardItems: ScorecardItemConnection;
  scorecards: ScorecardConnection;
  tasks: TaskConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type DepartmentAwardRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardRuleOrderBy>>;
  where?: InputMaybe<AwardRuleWhere>;
};


/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type DepartmentCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CriterionOrderBy>>;
  where?: InputMaybe<CriterionWhere>;
};


/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type DepartmentHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type DepartmentIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicatorOrderBy>>;
  where?: InputMaybe<IndicatorWhere>;
};


/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type DepartmentRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type DepartmentScorecardItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardItemOrderBy>>;
  where?: InputMaybe<ScorecardItemWhere>;
};


/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type DepartmentScorecardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardOrderBy>>;
  where?: InputMaybe<ScorecardWhere>;
};


/** Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field. */
export type DepartmentTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** One group. */
export type DepartmentAggregate = {
  __typename?: 'DepartmentAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: DepartmentGroup;
  max: DepartmentMax;
  min: DepartmentMin;
};

export type DepartmentConnection = {
  __typename?: 'DepartmentConnection';
  edges: Array<DepartmentEdge>;
  nodes: Array<Department>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type DepartmentCreateInput = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
};

export type DepartmentEdge = {
  __typename?: 'DepartmentEdge';
  cursor: Scalars['String']['output'];
  node: Department;
};

export type DepartmentGroup = {
  __typename?: 'DepartmentGroup';
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type DepartmentGroupBy = {
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DepartmentMax = {
  __typename?: 'DepartmentMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DepartmentMin = {
  __typename?: 'DepartmentMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DepartmentMissing = {
  __typename?: 'DepartmentMissing';
  count: Scalars['Int']['output'];
  department: Department;
};

/** One key; give a list for more, the first one weighs most. */
export type DepartmentOrderBy = {
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type DepartmentProgress = {
  __typename?: 'DepartmentProgress';
  counts: ProgressCountsType;
  department: Department;
};

export type DepartmentQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<DepartmentWhere>;
  /** No such record. */
  none?: InputMaybe<DepartmentWhere>;
  /** At least one such record. */
  some?: InputMaybe<DepartmentWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type DepartmentUpdateInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type DepartmentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DepartmentWhere>>;
  awardRules?: InputMaybe<AwardRuleQuantified>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  criteria?: InputMaybe<CriterionQuantified>;
  id?: InputMaybe<IdFilter>;
  indicators?: InputMaybe<IndicatorQuantified>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<DepartmentWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DepartmentWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  rankings?: InputMaybe<RankingQuantified>;
  scorecardItems?: InputMaybe<ScorecardItemQuantified>;
  scorecards?: InputMaybe<ScorecardQuantified>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  tasks?: InputMaybe<TaskQuantified>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Whether more or less is better. */
export type Direction =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER';

export type DirectionFilter = {
  eq?: InputMaybe<Direction>;
  in?: InputMaybe<Array<Direction>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Direction>;
  notIn?: InputMaybe<Array<Direction>>;
};

/** Whether the parts of a group are numbers or percents. */
export type DistributionMeasure =
  | 'COUNT'
  | 'PERCENT';

export type DistributionMeasureFilter = {
  eq?: InputMaybe<DistributionMeasure>;
  in?: InputMaybe<Array<DistributionMeasure>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<DistributionMeasure>;
  notIn?: InputMaybe<Array<DistributionMeasure>>;
};

/** Văn bản: a decision, resolution, conclusion and the like that the rest refers to. */
export type Document = {
  __typename?: 'Document';
  /** Trích yếu nội dung. */
  abstract?: Maybe<Scalars['String']['output']>;
  awards: AwardConnection;
  carriedOutBy: PlanConnection;
  createdAt: Scalars['DateTime']['output'];
  evaluations: EvaluationConnection;
  files: DocumentFileConnection;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The organization that issued it, where it is one of those here. */
  issuer?: Maybe<Organization>;
  issuerId?: Maybe<Scalars['ID']['output']>;
  /** Who issued it, as the document says it. */
  issuerName?: Maybe<Scalars['String']['output']>;
  kind: DocumentKind;
  note?: Maybe<Scalars['String']['output']>;
  /** Số, ký hiệu: 217-QĐ/TW. */
  number?: Maybe<Scalars['String']['output']>;
  plans: PlanDocumentConnection;
  replaced: DocumentConnection;
  /** The document that took its place. */
  replacedBy?: Maybe<Document>;
  replacedById?: Maybe<Scalars['ID']['output']>;
  signer?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Văn bản: a decision, resolution, conclusion and the like that the rest refers to. */
export type DocumentAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardOrderBy>>;
  where?: InputMaybe<AwardWhere>;
};


/** Văn bản: a decision, resolution, conclusion and the like that the rest refers to. */
export type DocumentCarriedOutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanOrderBy>>;
  where?: InputMaybe<PlanWhere>;
};


/** Văn bản: a decision, resolution, conclusion and the like that the rest refers to. */
export type DocumentEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvaluationOrderBy>>;
  where?: InputMaybe<EvaluationWhere>;
};


/** Văn bản: a decision, resolution, conclusion and the like that the rest refers to. */
export type DocumentFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentFileOrderBy>>;
  where?: InputMaybe<DocumentFileWhere>;
};


/** Văn bản: a decision, resolution, conclusion and the like that the rest refers to. */
export type DocumentHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Văn bản: a decision, resolution, conclusion and the like that the rest refers to. */
export type DocumentPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanDocumentOrderBy>>;
  where?: InputMaybe<PlanDocumentWhere>;
};


/** Văn bản: a decision, resolution, conclusion and the like that the rest refers to. */
export type DocumentReplacedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrderBy>>;
  where?: InputMaybe<DocumentWhere>;
};

/** One group. */
export type DocumentAggregate = {
  __typename?: 'DocumentAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: DocumentGroup;
  max: DocumentMax;
  min: DocumentMin;
};

export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  edges: Array<DocumentEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type DocumentCreateInput = {
  abstract?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Either this or issuerName is needed. */
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  issuerName?: InputMaybe<Scalars['String']['input']>;
  kind: DocumentKind;
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  replacedById?: InputMaybe<Scalars['ID']['input']>;
  signer?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  cursor: Scalars['String']['output'];
  node: Document;
};

/** A file of a document. */
export type DocumentFile = {
  __typename?: 'DocumentFile';
  createdAt: Scalars['DateTime']['output'];
  document: Document;
  documentId: Scalars['ID']['output'];
  file: StoredFile;
  fileId: Scalars['ID']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  ordinal: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** A file of a document. */
export type DocumentFileHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type DocumentFileAggregate = {
  __typename?: 'DocumentFileAggregate';
  avg: DocumentFileAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: DocumentFileGroup;
  max: DocumentFileMax;
  min: DocumentFileMin;
  sum: DocumentFileSum;
};

export type DocumentFileAvg = {
  __typename?: 'DocumentFileAvg';
  ordinal?: Maybe<Scalars['Decimal']['output']>;
};

export type DocumentFileConnection = {
  __typename?: 'DocumentFileConnection';
  edges: Array<DocumentFileEdge>;
  nodes: Array<DocumentFile>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type DocumentFileCreateInput = {
  documentId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its place among the files of the document; default: 1. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
};

export type DocumentFileEdge = {
  __typename?: 'DocumentFileEdge';
  cursor: Scalars['String']['output'];
  node: DocumentFile;
};

export type DocumentFileGroup = {
  __typename?: 'DocumentFileGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  document?: Maybe<DocumentGroup>;
  documentId?: Maybe<Scalars['ID']['output']>;
  file?: Maybe<StoredFileGroup>;
  fileId?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type DocumentFileGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  document?: InputMaybe<DocumentGroupBy>;
  documentId?: InputMaybe<Scalars['Boolean']['input']>;
  file?: InputMaybe<StoredFileGroupBy>;
  fileId?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  ordinal?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DocumentFileMax = {
  __typename?: 'DocumentFileMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DocumentFileMin = {
  __typename?: 'DocumentFileMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type DocumentFileOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  document?: InputMaybe<DocumentOrderBy>;
  documentId?: InputMaybe<OrderDirection>;
  file?: InputMaybe<StoredFileOrderBy>;
  fileId?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  ordinal?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type DocumentFileQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<DocumentFileWhere>;
  /** No such record. */
  none?: InputMaybe<DocumentFileWhere>;
  /** At least one such record. */
  some?: InputMaybe<DocumentFileWhere>;
};

export type DocumentFileSum = {
  __typename?: 'DocumentFileSum';
  ordinal?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type DocumentFileUpdateInput = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
  fileId?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal?: InputMaybe<Scalars['Int']['input']>;
};

export type DocumentFileWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentFileWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  document?: InputMaybe<DocumentWhere>;
  documentId?: InputMaybe<IdFilter>;
  file?: InputMaybe<StoredFileWhere>;
  fileId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<DocumentFileWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DocumentFileWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type DocumentGroup = {
  __typename?: 'DocumentGroup';
  abstract?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  issuer?: Maybe<OrganizationGroup>;
  issuerId?: Maybe<Scalars['ID']['output']>;
  issuerName?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<DocumentKind>;
  note?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  replacedBy?: Maybe<DocumentGroup>;
  replacedById?: Maybe<Scalars['ID']['output']>;
  signer?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type DocumentGroupBy = {
  abstract?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  issuedOn?: InputMaybe<CalendarPeriod>;
  issuer?: InputMaybe<OrganizationGroupBy>;
  issuerId?: InputMaybe<Scalars['Boolean']['input']>;
  issuerName?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  number?: InputMaybe<Scalars['Boolean']['input']>;
  replacedBy?: InputMaybe<DocumentGroupBy>;
  replacedById?: InputMaybe<Scalars['Boolean']['input']>;
  signer?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Loại văn bản: luật, nghị định, nghị quyết, quyết định, chỉ thị, quy định, kết luận, chương trình, đề án, kế hoạch, hướng dẫn, thông báo, báo cáo, khác. */
export type DocumentKind =
  | 'CONCLUSION'
  | 'DECISION'
  | 'DECREE'
  | 'DIRECTIVE'
  | 'GUIDELINE'
  | 'LAW'
  | 'NOTICE'
  | 'OTHER'
  | 'PLAN'
  | 'PROGRAMME'
  | 'REGULATION'
  | 'REPORT'
  | 'RESOLUTION'
  | 'SCHEME';

export type DocumentKindFilter = {
  eq?: InputMaybe<DocumentKind>;
  in?: InputMaybe<Array<DocumentKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<DocumentKind>;
  notIn?: InputMaybe<Array<DocumentKind>>;
};

export type DocumentMax = {
  __typename?: 'DocumentMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DocumentMin = {
  __typename?: 'DocumentMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type DocumentOrderBy = {
  abstract?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  issuedOn?: InputMaybe<OrderDirection>;
  issuer?: InputMaybe<OrganizationOrderBy>;
  issuerId?: InputMaybe<OrderDirection>;
  issuerName?: InputMaybe<OrderDirection>;
  kind?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  number?: InputMaybe<OrderDirection>;
  replacedBy?: InputMaybe<DocumentOrderBy>;
  replacedById?: InputMaybe<OrderDirection>;
  signer?: InputMaybe<OrderDirection>;
  title?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type DocumentQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<DocumentWhere>;
  /** No such record. */
  none?: InputMaybe<DocumentWhere>;
  /** At least one such record. */
  some?: InputMaybe<DocumentWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type DocumentUpdateInput = {
  abstract?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  issuerName?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<DocumentKind>;
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  replacedById?: InputMaybe<Scalars['ID']['input']>;
  signer?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type DocumentWhere = {
  abstract?: InputMaybe<StringFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentWhere>>;
  awards?: InputMaybe<AwardQuantified>;
  carriedOutBy?: InputMaybe<PlanQuantified>;
  createdAt?: InputMaybe<DateTimeFilter>;
  evaluations?: InputMaybe<EvaluationQuantified>;
  files?: InputMaybe<DocumentFileQuantified>;
  id?: InputMaybe<IdFilter>;
  issuedOn?: InputMaybe<DateFilter>;
  issuer?: InputMaybe<OrganizationWhere>;
  issuerId?: InputMaybe<IdFilter>;
  issuerName?: InputMaybe<StringFilter>;
  kind?: InputMaybe<DocumentKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<DocumentWhere>;
  note?: InputMaybe<StringFilter>;
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DocumentWhere>>;
  plans?: InputMaybe<PlanDocumentQuantified>;
  replaced?: InputMaybe<DocumentQuantified>;
  replacedBy?: InputMaybe<DocumentWhere>;
  replacedById?: InputMaybe<IdFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  signer?: InputMaybe<StringFilter>;
  title?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Đánh giá, xếp loại chất lượng: the grade of a body, or how a group of people or bodies falls into grades. */
export type Evaluation = {
  __typename?: 'Evaluation';
  campaign?: Maybe<Campaign>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  /** Null where no ceiling is set, the figures do not say, or the caller may not see all those that are counted together. */
  ceiling?: Maybe<EvaluationCeilingCheck>;
  completed?: Maybe<Scalars['Decimal']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Cấp xếp loại: the body that decided. */
  decidedBy?: Maybe<Organization>;
  decidedById?: Maybe<Scalars['ID']['output']>;
  /** The body that decided, where it is none of the organizations here. */
  decidedByName?: Maybe<Scalars['String']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The decision. */
  decision?: Maybe<Document>;
  decisionId?: Maybe<Scalars['ID']['output']>;
  excellent?: Maybe<Scalars['Decimal']['output']>;
  good?: Maybe<Scalars['Decimal']['output']>;
  /** Of a BODY. */
  grade?: Maybe<Grade>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  kind: EvaluationKind;
  /** Of a GROUP. */
  measure?: Maybe<DistributionMeasure>;
  /** Who is evaluated: "Đảng viên Đảng bộ phường". */
  name: Scalars['String']['output'];
  notCompleted?: Maybe<Scalars['Decimal']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** The organization that is evaluated, or below which the evaluated ones are. */
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  /** Why the ceiling may be exceeded here. */
  overruleReason?: Maybe<Scalars['String']['output']>;
  /** The stated parts of a GROUP, best grade first. */
  shares: Array<EvaluationShare>;
  subject: EvaluationSubject;
  /** How many there are in the group, where that is stated. */
  total?: Maybe<Scalars['Decimal']['output']>;
  /** What no grade is stated for; null where the whole is not stated. */
  unstated?: Maybe<Scalars['Decimal']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  /** Answered by createEvaluation and updateEvaluation too. */
  warnings: Array<EvaluationWarning>;
  year: Scalars['Int']['output'];
};


/** Đánh giá, xếp loại chất lượng: the grade of a body, or how a group of people or bodies falls into grades. */
export type EvaluationHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type EvaluationAggregate = {
  __typename?: 'EvaluationAggregate';
  avg: EvaluationAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: EvaluationGroup;
  max: EvaluationMax;
  min: EvaluationMin;
  sum: EvaluationSum;
};

export type EvaluationAvg = {
  __typename?: 'EvaluationAvg';
  completed?: Maybe<Scalars['Decimal']['output']>;
  excellent?: Maybe<Scalars['Decimal']['output']>;
  good?: Maybe<Scalars['Decimal']['output']>;
  notCompleted?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  year?: Maybe<Scalars['Decimal']['output']>;
};

/** Tỷ lệ khống chế: how many of a kind of subject may be graded excellent in a campaign. */
export type EvaluationCeiling = {
  __typename?: 'EvaluationCeiling';
  base: CeilingBase;
  campaign: Campaign;
  campaignId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  percent: Scalars['Decimal']['output'];
  subject: EvaluationSubject;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Tỷ lệ khống chế: how many of a kind of subject may be graded excellent in a campaign. */
export type EvaluationCeilingHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type EvaluationCeilingAggregate = {
  __typename?: 'EvaluationCeilingAggregate';
  avg: EvaluationCeilingAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: EvaluationCeilingGroup;
  max: EvaluationCeilingMax;
  min: EvaluationCeilingMin;
  sum: EvaluationCeilingSum;
};

export type EvaluationCeilingAvg = {
  __typename?: 'EvaluationCeilingAvg';
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/** How a group, or the bodies counted together, stand to the ceiling for "excellent". */
export type EvaluationCeilingCheck = {
  __typename?: 'EvaluationCeilingCheck';
  /** The excellent ones in percent of the base. */
  actualPercent?: Maybe<Scalars['Decimal']['output']>;
  /** The most that may be excellent: whole people or bodies, rounded down; or a share. */
  allowed: Scalars['Decimal']['output'];
  base: CeilingBase;
  isExceeded: Scalars['Boolean']['output'];
  /** Exceeded, with a reason that is kept: here, or with one of those that are counted together. */
  isOverruled: Scalars['Boolean']['output'];
  limitPercent: Scalars['Decimal']['output'];
  /** Of a BODY: with which others it is counted. */
  together?: Maybe<EvaluationsTogether>;
};

export type EvaluationCeilingConnection = {
  __typename?: 'EvaluationCeilingConnection';
  edges: Array<EvaluationCeilingEdge>;
  nodes: Array<EvaluationCeiling>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type EvaluationCeilingCreateInput = {
  /** Default: GOOD_OR_ABOVE. */
  base?: InputMaybe<CeilingBase>;
  campaignId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Default: 20. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  subject: EvaluationSubject;
};

export type EvaluationCeilingEdge = {
  __typename?: 'EvaluationCeilingEdge';
  cursor: Scalars['String']['output'];
  node: EvaluationCeiling;
};

export type EvaluationCeilingGroup = {
  __typename?: 'EvaluationCeilingGroup';
  base?: Maybe<CeilingBase>;
  campaign?: Maybe<CampaignGroup>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  percent?: Maybe<Scalars['Decimal']['output']>;
  subject?: Maybe<EvaluationSubject>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type EvaluationCeilingGroupBy = {
  base?: InputMaybe<Scalars['Boolean']['input']>;
  campaign?: InputMaybe<CampaignGroupBy>;
  campaignId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  percent?: InputMaybe<Scalars['Boolean']['input']>;
  subject?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EvaluationCeilingMax = {
  __typename?: 'EvaluationCeilingMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  percent?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type EvaluationCeilingMin = {
  __typename?: 'EvaluationCeilingMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  percent?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type EvaluationCeilingOrderBy = {
  base?: InputMaybe<OrderDirection>;
  campaign?: InputMaybe<CampaignOrderBy>;
  campaignId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  percent?: InputMaybe<OrderDirection>;
  subject?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type EvaluationCeilingQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<EvaluationCeilingWhere>;
  /** No such record. */
  none?: InputMaybe<EvaluationCeilingWhere>;
  /** At least one such record. */
  some?: InputMaybe<EvaluationCeilingWhere>;
};

export type EvaluationCeilingSum = {
  __typename?: 'EvaluationCeilingSum';
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type EvaluationCeilingUpdateInput = {
  base?: InputMaybe<CeilingBase>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  subject?: InputMaybe<EvaluationSubject>;
};

export type EvaluationCeilingWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<EvaluationCeilingWhere>>;
  base?: InputMaybe<CeilingBaseFilter>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<EvaluationCeilingWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EvaluationCeilingWhere>>;
  percent?: InputMaybe<DecimalFilter>;
  subject?: InputMaybe<EvaluationSubjectFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type EvaluationConnection = {
  __typename?: 'EvaluationConnection';
  edges: Array<EvaluationEdge>;
  nodes: Array<Evaluation>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type EvaluationCreateInput = {
  /** A campaign of that year; its ceilings hold. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  completed?: InputMaybe<Scalars['Decimal']['input']>;
  decidedById?: InputMaybe<Scalars['ID']['input']>;
  decidedByName?: InputMaybe<Scalars['String']['input']>;
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  excellent?: InputMaybe<Scalars['Decimal']['input']>;
  good?: InputMaybe<Scalars['Decimal']['input']>;
  /** For a BODY, and only there. */
  grade?: InputMaybe<Grade>;
  kind: EvaluationKind;
  /** For a GROUP, and only there; so are the following. */
  measure?: InputMaybe<DistributionMeasure>;
  name: Scalars['String']['input'];
  notCompleted?: InputMaybe<Scalars['Decimal']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  /** Overrules the warning that the ceiling is exceeded. */
  overruleReason?: InputMaybe<Scalars['String']['input']>;
  subject: EvaluationSubject;
  total?: InputMaybe<Scalars['Decimal']['input']>;
  year: Scalars['Int']['input'];
};

export type EvaluationEdge = {
  __typename?: 'EvaluationEdge';
  cursor: Scalars['String']['output'];
  node: Evaluation;
};

export type EvaluationGroup = {
  __typename?: 'EvaluationGroup';
  campaign?: Maybe<CampaignGroup>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  completed?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  decidedBy?: Maybe<OrganizationGroup>;
  decidedById?: Maybe<Scalars['ID']['output']>;
  decidedByName?: Maybe<Scalars['String']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  decision?: Maybe<DocumentGroup>;
  decisionId?: Maybe<Scalars['ID']['output']>;
  excellent?: Maybe<Scalars['Decimal']['output']>;
  good?: Maybe<Scalars['Decimal']['output']>;
  grade?: Maybe<Grade>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<EvaluationKind>;
  measure?: Maybe<DistributionMeasure>;
  name?: Maybe<Scalars['String']['output']>;
  notCompleted?: Maybe<Scalars['Decimal']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  overruleReason?: Maybe<Scalars['String']['output']>;
  subject?: Maybe<EvaluationSubject>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type EvaluationGroupBy = {
  campaign?: InputMaybe<CampaignGroupBy>;
  campaignId?: InputMaybe<Scalars['Boolean']['input']>;
  completed?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  decidedBy?: InputMaybe<OrganizationGroupBy>;
  decidedById?: InputMaybe<Scalars['Boolean']['input']>;
  decidedByName?: InputMaybe<Scalars['Boolean']['input']>;
  decidedOn?: InputMaybe<CalendarPeriod>;
  decision?: InputMaybe<DocumentGroupBy>;
  decisionId?: InputMaybe<Scalars['Boolean']['input']>;
  excellent?: InputMaybe<Scalars['Boolean']['input']>;
  good?: InputMaybe<Scalars['Boolean']['input']>;
  grade?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['Boolean']['input']>;
  measure?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  notCompleted?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  overruleReason?: InputMaybe<Scalars['Boolean']['input']>;
  subject?: InputMaybe<Scalars['Boolean']['input']>;
  total?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Boolean']['input']>;
};

/** BODY: one body and its grade; GROUP: how many people or bodies, or which share of them, got each grade. */
export type EvaluationKind =
  | 'BODY'
  | 'GROUP';

export type EvaluationKindFilter = {
  eq?: InputMaybe<EvaluationKind>;
  in?: InputMaybe<Array<EvaluationKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<EvaluationKind>;
  notIn?: InputMaybe<Array<EvaluationKind>>;
};

export type EvaluationMax = {
  __typename?: 'EvaluationMax';
  completed?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  excellent?: Maybe<Scalars['Decimal']['output']>;
  good?: Maybe<Scalars['Decimal']['output']>;
  notCompleted?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type EvaluationMin = {
  __typename?: 'EvaluationMin';
  completed?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  decidedOn?: Maybe<Scalars['Date']['output']>;
  excellent?: Maybe<Scalars['Decimal']['output']>;
  good?: Maybe<Scalars['Decimal']['output']>;
  notCompleted?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type EvaluationOrderBy = {
  campaign?: InputMaybe<CampaignOrderBy>;
  campaignId?: InputMaybe<OrderDirection>;
  completed?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  decidedBy?: InputMaybe<OrganizationOrderBy>;
  decidedById?: InputMaybe<OrderDirection>;
  decidedByName?: InputMaybe<OrderDirection>;
  decidedOn?: InputMaybe<OrderDirection>;
  decision?: InputMaybe<DocumentOrderBy>;
  decisionId?: InputMaybe<OrderDirection>;
  excellent?: InputMaybe<OrderDirection>;
  good?: InputMaybe<OrderDirection>;
  grade?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  kind?: InputMaybe<OrderDirection>;
  measure?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  notCompleted?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  overruleReason?: InputMaybe<OrderDirection>;
  subject?: InputMaybe<OrderDirection>;
  total?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  year?: InputMaybe<OrderDirection>;
};

export type EvaluationQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<EvaluationWhere>;
  /** No such record. */
  none?: InputMaybe<EvaluationWhere>;
  /** At least one such record. */
  some?: InputMaybe<EvaluationWhere>;
};

/** The part of a group that got a grade. */
export type EvaluationShare = {
  __typename?: 'EvaluationShare';
  grade: Grade;
  /** In percent of the whole. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** As stated: a number or a percent. */
  value: Scalars['Decimal']['output'];
};

/** Đối tượng: tổ chức đảng; đảng viên; tập thể lãnh đạo, quản lý; cơ quan, đơn vị; cán bộ, công chức, viên chức; Mặt trận, đoàn thể; khác. */
export type EvaluationSubject =
  | 'AGENCY'
  | 'LEADERSHIP'
  | 'MASS_ORGANIZATION'
  | 'OFFICIAL'
  | 'OTHER'
  | 'PARTY_MEMBER'
  | 'PARTY_ORGANIZATION';

export type EvaluationSubjectFilter = {
  eq?: InputMaybe<EvaluationSubject>;
  in?: InputMaybe<Array<EvaluationSubject>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<EvaluationSubject>;
  notIn?: InputMaybe<Array<EvaluationSubject>>;
};

export type EvaluationSum = {
  __typename?: 'EvaluationSum';
  completed?: Maybe<Scalars['Decimal']['output']>;
  excellent?: Maybe<Scalars['Decimal']['output']>;
  good?: Maybe<Scalars['Decimal']['output']>;
  notCompleted?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  year?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type EvaluationUpdateInput = {
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  completed?: InputMaybe<Scalars['Decimal']['input']>;
  decidedById?: InputMaybe<Scalars['ID']['input']>;
  decidedByName?: InputMaybe<Scalars['String']['input']>;
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  excellent?: InputMaybe<Scalars['Decimal']['input']>;
  good?: InputMaybe<Scalars['Decimal']['input']>;
  grade?: InputMaybe<Grade>;
  kind?: InputMaybe<EvaluationKind>;
  measure?: InputMaybe<DistributionMeasure>;
  name?: InputMaybe<Scalars['String']['input']>;
  notCompleted?: InputMaybe<Scalars['Decimal']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  overruleReason?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<EvaluationSubject>;
  total?: InputMaybe<Scalars['Decimal']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Something about an evaluation that should be looked at; it is no refusal. */
export type EvaluationWarning = {
  __typename?: 'EvaluationWarning';
  code: EvaluationWarningCode;
  message: Scalars['String']['output'];
  /** Why it was overruled; null where it was not. */
  overruleReason?: Maybe<Scalars['String']['output']>;
};

/** What an evaluation is warned of; it is kept all the same. */
export type EvaluationWarningCode =
  | 'CEILING_EXCEEDED';

export type EvaluationWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<EvaluationWhere>>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  completed?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  decidedBy?: InputMaybe<OrganizationWhere>;
  decidedById?: InputMaybe<IdFilter>;
  decidedByName?: InputMaybe<StringFilter>;
  decidedOn?: InputMaybe<DateFilter>;
  decision?: InputMaybe<DocumentWhere>;
  decisionId?: InputMaybe<IdFilter>;
  excellent?: InputMaybe<DecimalFilter>;
  good?: InputMaybe<DecimalFilter>;
  grade?: InputMaybe<GradeFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<EvaluationKindFilter>;
  measure?: InputMaybe<DistributionMeasureFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<EvaluationWhere>;
  notCompleted?: InputMaybe<DecimalFilter>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EvaluationWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  overruleReason?: InputMaybe<StringFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<EvaluationSubjectFilter>;
  total?: InputMaybe<DecimalFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  year?: InputMaybe<IntFilter>;
};

/** The bodies with which a single one is counted: of one kind, graded by the same body, in one campaign. */
export type EvaluationsTogether = {
  __typename?: 'EvaluationsTogether';
  /** How many are graded, those included that only a distribution states. */
  counted: Scalars['Int']['output'];
  excellent: Scalars['Int']['output'];
  /** Who grades them, or where nobody is stated the organization to which they belong. */
  gradedBy?: Maybe<Scalars['String']['output']>;
  organizationKind: OrganizationKind;
  /** How many organizations of that kind belong to the same one and are not graded yet. */
  ungraded: Scalars['Int']['output'];
};

/** Why an organization is listed without a rank. */
export type Exclusion =
  | 'DISQUALIFIED'
  | 'DISSOLVED'
  | 'MERGED';

export type ExclusionFilter = {
  eq?: InputMaybe<Exclusion>;
  in?: InputMaybe<Array<Exclusion>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Exclusion>;
  notIn?: InputMaybe<Array<Exclusion>>;
};

/** What is expected of a target while its campaign runs. EVEN: in proportion to the time gone. FROM_BASELINE: the way from the baseline to the target in proportion to the time gone. LEVEL: the target itself, at any time. */
export type Expectation =
  | 'EVEN'
  | 'FROM_BASELINE'
  | 'LEVEL';

export type ExpectationFilter = {
  eq?: InputMaybe<Expectation>;
  in?: InputMaybe<Array<Expectation>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Expectation>;
  notIn?: InputMaybe<Array<Expectation>>;
};

/** What one criterion gave. */
export type ExplainedCriterion = {
  __typename?: 'ExplainedCriterion';
  /** In percent. */
  achievement?: Maybe<Scalars['Decimal']['output']>;
  actual?: Maybe<Scalars['Decimal']['output']>;
  criterion: Criterion;
  maxScore: Scalars['Decimal']['output'];
  /** Points still missing to the maximum. */
  pointsMissing: Scalars['Decimal']['output'];
  score?: Maybe<Scalars['Decimal']['output']>;
  /** Its part of all points, in percent. */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** The value assigned. */
  target?: Maybe<Scalars['Decimal']['output']>;
};

/** What one department's ranking gave to an overall ranking. */
export type ExplainedDepartment = {
  __typename?: 'ExplainedDepartment';
  outOf: Scalars['Int']['output'];
  rank?: Maybe<Scalars['Int']['output']>;
  ranking: Ranking;
  score?: Maybe<Scalars['Decimal']['output']>;
  weight: Scalars['Decimal']['output'];
};

/** A row that a figure came from. */
export type FactRow = {
  __typename?: 'FactRow';
  /** The name of its type: "Target". */
  concept: Scalars['String']['output'];
  /** Its field that holds the figure; null where the rows are counted. */
  field?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
};

/** How the rows give the value. HELD: the field of each holds it. ADDED: the fields add up to it. COUNTED: there are so many rows. */
export type FactRule =
  | 'ADDED'
  | 'COUNTED'
  | 'HELD';

/** A value before and after; as text, decimals and dates as everywhere. */
export type FieldChange = {
  __typename?: 'FieldChange';
  after?: Maybe<Scalars['String']['output']>;
  afterName?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  /** For a reference: what the record is called; null where there is none, or none to see. */
  beforeName?: Maybe<Scalars['String']['output']>;
  /** For a CHOICE: the name of its enumeration. */
  choices?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
  kind: FieldKind;
};

/** What the values of a field are; ID is a reference to another record. */
export type FieldKind =
  | 'BOOLEAN'
  | 'CHOICE'
  | 'DATE'
  | 'DECIMAL'
  | 'ID'
  | 'INSTANT'
  | 'INTEGER'
  | 'TEXT';

/** Mức xếp loại: hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ. */
export type Grade =
  | 'COMPLETED'
  | 'EXCELLENT'
  | 'GOOD'
  | 'NOT_COMPLETED';

export type GradeFilter = {
  eq?: InputMaybe<Grade>;
  in?: InputMaybe<Array<Grade>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Grade>;
  notIn?: InputMaybe<Array<Grade>>;
};

/** What was done to a record. */
export type HistoryAction =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

/** Who did what to a record, and when. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  action: HistoryAction;
  at: Scalars['DateTime']['output'];
  /** Null: the service itself. */
  by?: Maybe<Person>;
  changes: Array<FieldChange>;
  /** The type of the record: "Organization". */
  concept: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  recordId: Scalars['ID']['output'];
  /** All that was written with it; for administrators. */
  request?: Maybe<HistoryRequest>;
  /** What the record is called, also when it is no more. */
  title: Scalars['String']['output'];
  /** Why it cannot be undone, in words. */
  undoRefusal?: Maybe<Scalars['String']['output']>;
  /** Whether the caller may undo it as things stand: by the same rules by which undoChange would. */
  undoable: Scalars['Boolean']['output'];
  /** The entry that this change has undone. */
  undoes?: Maybe<Scalars['ID']['output']>;
};

/** A page of changes, newest first. */
export type HistoryPage = {
  __typename?: 'HistoryPage';
  /** Hand it back as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  nodes: Array<HistoryEntry>;
};

/** All that one request has written: a report of many results, an applied import, a copied campaign. */
export type HistoryRequest = {
  __typename?: 'HistoryRequest';
  /** The same by concept, most first. */
  parts: Array<HistoryRequestPart>;
  /** How many records that is. */
  records: Scalars['Int']['output'];
  /** Why not, in words. */
  undoRefusal?: Maybe<Scalars['String']['output']>;
  /** Whether undoRequest would undo all of it as things stand; of more than 1,000 records, as far as can be told without trying. */
  undoable: Scalars['Boolean']['output'];
};

/** How many records of a concept one request has written. */
export type HistoryRequestPart = {
  __typename?: 'HistoryRequestPart';
  /** The type of the records: "Result". */
  concept: Scalars['String']['output'];
  records: Scalars['Int']['output'];
};

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A value that a file says, as people write it. */
export type ImportCell = {
  __typename?: 'ImportCell';
  /** What the file says. */
  after?: Maybe<Scalars['String']['output']>;
  /** What is there now. */
  before?: Maybe<Scalars['String']['output']>;
  changed: Scalars['Boolean']['output'];
  /** The column's key. */
  column: Scalars['String']['output'];
};

/** A column that a kind of file may have. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** For choice: what may be chosen. */
  choices: Array<Scalars['String']['output']>;
  example: Scalars['String']['output'];
  /** In the language of the request; the other one is understood as well. */
  heading: Scalars['String']['output'];
  help: Scalars['String']['output'];
  key: Scalars['String']['output'];
  required: Scalars['Boolean']['output'];
  /** code, text, decimal, day, month or choice. */
  type: Scalars['String']['output'];
};

/** A fault of a file, in the language of the request. */
export type ImportFaultLine = {
  __typename?: 'ImportFaultLine';
  /** The column's key. */
  column?: Maybe<Scalars['String']['output']>;
  heading?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  /** As spreadsheet programs count; null: of the file as a whole. */
  row?: Maybe<Scalars['Int']['output']>;
};

/** Lần nhập dữ liệu: a file on its way into the records, and what became of it. */
export type ImportJob = {
  __typename?: 'ImportJob';
  /** The columns that the file has. */
  columns: Array<ImportColumn>;
  createdAt: Scalars['DateTime']['output'];
  /** Who brought it. */
  createdBy?: Maybe<Person>;
  createdById?: Maybe<Scalars['ID']['output']>;
  /** As asked for; else as the headings say: Vietnamese ones COMMA, others POINT. */
  decimalMark?: Maybe<DecimalMark>;
  /** Reading stops at 1,000. */
  faultCount: Scalars['Int']['output'];
  /** By row, at most 200 at once. */
  faults: Array<ImportFaultLine>;
  file?: Maybe<StoredFile>;
  fileId?: Maybe<Scalars['ID']['output']>;
  fileName: Scalars['String']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** Headings that are not known; what is below them is not read. */
  ignoredHeadings?: Maybe<Scalars['String']['output']>;
  kind: ImportKind;
  /** Why it FAILED. */
  message?: Maybe<Scalars['String']['output']>;
  /** The rows that would be made or changed, at most 200 at once, as things are now; empty once it has ended. */
  preview: Array<ImportRow>;
  /** How far the work of its present state is. */
  progressPercent: Scalars['Int']['output'];
  /** Records that the file makes. */
  rowsCreated: Scalars['Int']['output'];
  /** Rows read so far, headings and blank ones left out. */
  rowsRead: Scalars['Int']['output'];
  /** Rows that say what is already so; they are not written. */
  rowsUnchanged: Scalars['Int']['output'];
  /** Records that it changes. */
  rowsUpdated: Scalars['Int']['output'];
  state: ImportState;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Lần nhập dữ liệu: a file on its way into the records, and what became of it. */
export type ImportJobFaultsArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Lần nhập dữ liệu: a file on its way into the records, and what became of it. */
export type ImportJobHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Lần nhập dữ liệu: a file on its way into the records, and what became of it. */
export type ImportJobPreviewArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** One group. */
export type ImportJobAggregate = {
  __typename?: 'ImportJobAggregate';
  avg: ImportJobAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ImportJobGroup;
  max: ImportJobMax;
  min: ImportJobMin;
  sum: ImportJobSum;
};

export type ImportJobAvg = {
  __typename?: 'ImportJobAvg';
  faultCount?: Maybe<Scalars['Decimal']['output']>;
  rowsCreated?: Maybe<Scalars['Decimal']['output']>;
  rowsRead?: Maybe<Scalars['Decimal']['output']>;
  rowsUnchanged?: Maybe<Scalars['Decimal']['output']>;
  rowsUpdated?: Maybe<Scalars['Decimal']['output']>;
};

export type ImportJobConnection = {
  __typename?: 'ImportJobConnection';
  edges: Array<ImportJobEdge>;
  nodes: Array<ImportJob>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ImportJobEdge = {
  __typename?: 'ImportJobEdge';
  cursor: Scalars['String']['output'];
  node: ImportJob;
};

export type ImportJobGroup = {
  __typename?: 'ImportJobGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdById?: Maybe<Scalars['ID']['output']>;
  decimalMark?: Maybe<DecimalMark>;
  faultCount?: Maybe<Scalars['Int']['output']>;
  file?: Maybe<StoredFileGroup>;
  fileId?: Maybe<Scalars['ID']['output']>;
  fileName?: Maybe<Scalars['String']['output']>;
  finishedAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  ignoredHeadings?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<ImportKind>;
  rowsCreated?: Maybe<Scalars['Int']['output']>;
  rowsRead?: Maybe<Scalars['Int']['output']>;
  rowsUnchanged?: Maybe<Scalars['Int']['output']>;
  rowsUpdated?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<ImportState>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ImportJobGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  createdById?: InputMaybe<Scalars['Boolean']['input']>;
  decimalMark?: InputMaybe<Scalars['Boolean']['input']>;
  faultCount?: InputMaybe<Scalars['Boolean']['input']>;
  file?: InputMaybe<StoredFileGroupBy>;
  fileId?: InputMaybe<Scalars['Boolean']['input']>;
  fileName?: InputMaybe<Scalars['Boolean']['input']>;
  finishedAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  ignoredHeadings?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['Boolean']['input']>;
  rowsCreated?: InputMaybe<Scalars['Boolean']['input']>;
  rowsRead?: InputMaybe<Scalars['Boolean']['input']>;
  rowsUnchanged?: InputMaybe<Scalars['Boolean']['input']>;
  rowsUpdated?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportJobMax = {
  __typename?: 'ImportJobMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  faultCount?: Maybe<Scalars['Int']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  rowsCreated?: Maybe<Scalars['Int']['output']>;
  rowsRead?: Maybe<Scalars['Int']['output']>;
  rowsUnchanged?: Maybe<Scalars['Int']['output']>;
  rowsUpdated?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ImportJobMin = {
  __typename?: 'ImportJobMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  faultCount?: Maybe<Scalars['Int']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  rowsCreated?: Maybe<Scalars['Int']['output']>;
  rowsRead?: Maybe<Scalars['Int']['output']>;
  rowsUnchanged?: Maybe<Scalars['Int']['output']>;
  rowsUpdated?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ImportJobOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  createdById?: InputMaybe<OrderDirection>;
  decimalMark?: InputMaybe<OrderDirection>;
  faultCount?: InputMaybe<OrderDirection>;
  file?: InputMaybe<StoredFileOrderBy>;
  fileId?: InputMaybe<OrderDirection>;
  fileName?: InputMaybe<OrderDirection>;
  finishedAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  ignoredHeadings?: InputMaybe<OrderDirection>;
  kind?: InputMaybe<OrderDirection>;
  rowsCreated?: InputMaybe<OrderDirection>;
  rowsRead?: InputMaybe<OrderDirection>;
  rowsUnchanged?: InputMaybe<OrderDirection>;
  rowsUpdated?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ImportJobSum = {
  __typename?: 'ImportJobSum';
  faultCount?: Maybe<Scalars['Decimal']['output']>;
  rowsCreated?: Maybe<Scalars['Decimal']['output']>;
  rowsRead?: Maybe<Scalars['Decimal']['output']>;
  rowsUnchanged?: Maybe<Scalars['Decimal']['output']>;
  rowsUpdated?: Maybe<Scalars['Decimal']['output']>;
};

export type ImportJobWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ImportJobWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdById?: InputMaybe<IdFilter>;
  decimalMark?: InputMaybe<DecimalMarkFilter>;
  faultCount?: InputMaybe<IntFilter>;
  file?: InputMaybe<StoredFileWhere>;
  fileId?: InputMaybe<IdFilter>;
  fileName?: InputMaybe<StringFilter>;
  finishedAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  ignoredHeadings?: InputMaybe<StringFilter>;
  kind?: InputMaybe<ImportKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<ImportJobWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ImportJobWhere>>;
  rowsCreated?: InputMaybe<IntFilter>;
  rowsRead?: InputMaybe<IntFilter>;
  rowsUnchanged?: InputMaybe<IntFilter>;
  rowsUpdated?: InputMaybe<IntFilter>;
  state?: InputMaybe<ImportStateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** What the rows of a file are: đơn vị, chỉ tiêu, chỉ tiêu giao, kết quả, điểm xếp hạng. */
export type ImportKind =
  | 'INDICATORS'
  | 'ORGANIZATIONS'
  | 'RESULTS'
  | 'SCORES'
  | 'TARGETS';

export type ImportKindFilter = {
  eq?: InputMaybe<ImportKind>;
  in?: InputMaybe<Array<ImportKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ImportKind>;
  notIn?: InputMaybe<Array<ImportKind>>;
};

/** A row that would be written. */
export type ImportRow = {
  __typename?: 'ImportRow';
  /** CREATE, UPDATE; UNCHANGED where the records have come to say the same since. */
  action: Scalars['String']['output'];
  cells: Array<ImportCell>;
  row: Scalars['Int']['output'];
};

/** A kind of file that can be imported. */
export type ImportSheet = {
  __typename?: 'ImportSheet';
  columns: Array<ImportColumn>;
  kind: ImportKind;
  name: Scalars['String']['output'];
  /** The columns that name a record. */
  naturalKey: Array<Scalars['String']['output']>;
};

/** READING: the file is read and compared. READY: it may be applied. FAULTY: its faults are listed, nothing can be applied. APPLYING, APPLIED: all of it, at once. UNDONE: what was applied is taken back, by undoRequest. CANCELLED; INTERRUPTED: the instance that worked on it stopped; FAILED: the file could not be read, or not be written. In these three nothing was changed. */
export type ImportState =
  | 'APPLIED'
  | 'APPLYING'
  | 'CANCELLED'
  | 'FAILED'
  | 'FAULTY'
  | 'INTERRUPTED'
  | 'READING'
  | 'READY'
  | 'UNDONE';

export type ImportStateFilter = {
  eq?: InputMaybe<ImportState>;
  in?: InputMaybe<Array<ImportState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ImportState>;
  notIn?: InputMaybe<Array<ImportState>>;
};

/** Chỉ tiêu: what is measured. */
export type Indicator = {
  __typename?: 'Indicator';
  aggregation: Aggregation;
  assigningLevel: AssigningLevel;
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  criteria: CriterionConnection;
  /** The department in charge. */
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  direction: Direction;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  planned: PlanIndicatorConnection;
  results: ResultConnection;
  /** What its values count: %, hộ, triệu đồng. */
  unit: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Chỉ tiêu: what is measured. */
export type IndicatorCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CriterionOrderBy>>;
  where?: InputMaybe<CriterionWhere>;
};


/** Chỉ tiêu: what is measured. */
export type IndicatorHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Chỉ tiêu: what is measured. */
export type IndicatorPlannedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanIndicatorOrderBy>>;
  where?: InputMaybe<PlanIndicatorWhere>;
};


/** Chỉ tiêu: what is measured. */
export type IndicatorResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrderBy>>;
  where?: InputMaybe<ResultWhere>;
};

/** One group. */
export type IndicatorAggregate = {
  __typename?: 'IndicatorAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: IndicatorGroup;
  max: IndicatorMax;
  min: IndicatorMin;
};

export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  edges: Array<IndicatorEdge>;
  nodes: Array<Indicator>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type IndicatorCreateInput = {
  aggregation: Aggregation;
  assigningLevel: AssigningLevel;
  code: Scalars['String']['input'];
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  direction: Direction;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['String']['input'];
};

export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  cursor: Scalars['String']['output'];
  node: Indicator;
};

export type IndicatorGroup = {
  __typename?: 'IndicatorGroup';
  aggregation?: Maybe<Aggregation>;
  assigningLevel?: Maybe<AssigningLevel>;
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  direction?: Maybe<Direction>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type IndicatorGroupBy = {
  aggregation?: InputMaybe<Scalars['Boolean']['input']>;
  assigningLevel?: InputMaybe<Scalars['Boolean']['input']>;
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  unit?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IndicatorMax = {
  __typename?: 'IndicatorMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IndicatorMin = {
  __typename?: 'IndicatorMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type IndicatorOrderBy = {
  aggregation?: InputMaybe<OrderDirection>;
  assigningLevel?: InputMaybe<OrderDirection>;
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  direction?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  unit?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type IndicatorQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<IndicatorWhere>;
  /** No such record. */
  none?: InputMaybe<IndicatorWhere>;
  /** At least one such record. */
  some?: InputMaybe<IndicatorWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type IndicatorUpdateInput = {
  aggregation?: InputMaybe<Aggregation>;
  assigningLevel?: InputMaybe<AssigningLevel>;
  code?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  direction?: InputMaybe<Direction>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type IndicatorWhere = {
  aggregation?: InputMaybe<AggregationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<IndicatorWhere>>;
  assigningLevel?: InputMaybe<AssigningLevelFilter>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  criteria?: InputMaybe<CriterionQuantified>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  direction?: InputMaybe<DirectionFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<IndicatorWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<IndicatorWhere>>;
  planned?: InputMaybe<PlanIndicatorQuantified>;
  results?: InputMaybe<ResultQuantified>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Who invests: phường, quận, thành phố, chủ đầu tư khác. */
export type InvestorKind =
  | 'CITY'
  | 'DISTRICT'
  | 'OTHER'
  | 'WARD';

export type InvestorKindFilter = {
  eq?: InputMaybe<InvestorKind>;
  in?: InputMaybe<Array<InvestorKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<InvestorKind>;
  notIn?: InputMaybe<Array<InvestorKind>>;
};

/** SECTION is a heading over the items that follow it; CONTENT (điểm chuẩn) and BONUS (điểm cộng) add, DEDUCTION (điểm trừ) takes away. */
export type ItemKind =
  | 'BONUS'
  | 'CONTENT'
  | 'DEDUCTION'
  | 'SECTION';

export type ItemKindFilter = {
  eq?: InputMaybe<ItemKind>;
  in?: InputMaybe<Array<ItemKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ItemKind>;
  notIn?: InputMaybe<Array<ItemKind>>;
};

/** Tiếng Việt, English. */
export type Language =
  | 'en'
  | 'vi';

/** WAITING for its (next) attempt; CLAIMED by an instance that talks to the mail server; SENDING: its end is on the way; SENT: the server took it; FAILED: given up; UNCERTAIN: broken off after its end, so the server may have taken it, and it is not sent again by itself; SKIPPED: nothing in it was to be reminded of any more. */
export type MailState =
  | 'CLAIMED'
  | 'FAILED'
  | 'SENDING'
  | 'SENT'
  | 'SKIPPED'
  | 'UNCERTAIN'
  | 'WAITING';

export type MailStateFilter = {
  eq?: InputMaybe<MailState>;
  in?: InputMaybe<Array<MailState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<MailState>;
  notIn?: InputMaybe<Array<MailState>>;
};

/** What a sheet waits for, and from whom. */
export type MissingPart = {
  __typename?: 'MissingPart';
  /** For a department. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  departmentName?: Maybe<Scalars['String']['output']>;
  /** How many lines it lacks; 0 where only the act itself is outstanding. */
  lines: Scalars['Int']['output'];
  party: ScoringParty;
};

/** A report that is due and not there. */
export type MissingResult = {
  __typename?: 'MissingResult';
  from: Scalars['Date']['output'];
  /** It was reported and rejected. */
  rejected: Scalars['Boolean']['output'];
  target: Target;
  to: Scalars['Date']['output'];
};

/** Reports that are due and not there. */
export type MissingResults = {
  __typename?: 'MissingResults';
  /** The day looked from. */
  asOf: Scalars['Date']['output'];
  /** Most missing first, at most 500. */
  departments: Array<DepartmentMissing>;
  /** By organization, then by the scoring sheet, then by time. */
  nodes: Array<MissingResult>;
  /** Most missing first, at most 500. */
  organizations: Array<OrganizationMissing>;
  /** The latest first. */
  periods: Array<PeriodMissing>;
  totalCount: Scalars['Int']['output'];
};

/** A campaign against the time gone. */
export type Monitoring = {
  __typename?: 'Monitoring';
  /** The day looked from. */
  asOf: Scalars['Date']['output'];
  /** Behind from this percent, at risk below. */
  behindPercent: Scalars['Decimal']['output'];
  /** The most urgent first, at most 500. */
  departments: Array<DepartmentProgress>;
  /** The campaign's months that are over. */
  monthsGone: Scalars['Int']['output'];
  monthsTotal: Scalars['Int']['output'];
  nodes: Array<TargetProgress>;
  /** On track from this percent of what is expected. */
  onTrackPercent: Scalars['Decimal']['output'];
  /** The most urgent first, at most 500. */
  organizations: Array<OrganizationProgress>;
  summary: ProgressCountsType;
  timePercent: Scalars['Decimal']['output'];
  /** How many targets there are in the states asked for. */
  totalCount: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a sheet on its way. */
  advanceScoreSheet: ScoreSheet;
  /** Begins to write what a READY import has read: every row or none. Ask importJob until it is APPLIED. */
  applyImport: ImportJob;
  /** Gives an import up. What is being applied is taken back; what was applied stays. */
  cancelImport: ImportJob;
  /** Makes a planned campaign from an earlier one, in one step: its criteria, targets and phases, and its rankings if they are asked for. */
  copyCampaign: CopiedCampaign;
  createApiToken: CreatedApiToken;
  createAward: Award;
  createAwardFile: AwardFile;
  createAwardForm: AwardForm;
  createAwardRecipient: AwardRecipient;
  createAwardRule: AwardRule;
  createCampaign: Campaign;
  createCluster: Cluster;
  createClusterLeader: ClusterLeader;
  createClusterMember: ClusterMember;
  createCriterion: Criterion;
  createDepartment: Department;
  createDocument: Document;
  createDocumentFile: DocumentFile;
  createEvaluation: Evaluation;
  createEvaluationCeiling: EvaluationCeiling;
  createIndicator: Indicator;
  createOrganization: Organization;
  createPhase: Phase;
  createPlan: Plan;
  createPlanDocument: PlanDocument;
  createPlanIndicator: PlanIndicator;
  createProject: Project;
  createRanking: Ranking;
  createReportHeader: ReportHeader;
  /** Records one result, as recordResults does. */
  createResult: Result;
  createScorecard: Scorecard;
  createScorecardItem: ScorecardItem;
  createScoringWindow: ScoringWindow;
  createSheetEvidence: SheetEvidence;
  createStanding: Standing;
  createTarget: Target;
  createTask: Task;
  createTaskComment: TaskComment;
  createUser: User;
  /** One decision for any number of awards, at most 500: all of them or none. */
  decideAwards: Array<Award>;
  /** Answers the record as it was. */
  deleteAward: Award;
  /** Answers the record as it was. */
  deleteAwardFile: AwardFile;
  /** Answers the record as it was. */
  deleteAwardForm: AwardForm;
  /** Answers the record as it was. */
  deleteAwardRecipient: AwardRecipient;
  /** Answers the record as it was. */
  deleteAwardRule: AwardRule;
  /** Answers the record as it was. */
  deleteCampaign: Campaign;
  /** Answers the record as it was. */
  deleteCluster: Cluster;
  /** Answers the record as it was. */
  deleteClusterLeader: ClusterLeader;
  /** Answers the record as it was. */
  deleteClusterMember: ClusterMember;
  /** Answers the record as it was. */
  deleteCriterion: Criterion;
  /** Answers the record as it was. */
  deleteDepartment: Department;
  /** Answers the record as it was. */
  deleteDocument: Document;
  /** Answers the record as it was. */
  deleteDocumentFile: DocumentFile;
  /** Answers the record as it was. */
  deleteEvaluation: Evaluation;
  /** Answers the record as it was. */
  deleteEvaluationCeiling: EvaluationCeiling;
  /** Answers the record as it was. */
  deleteIndicator: Indicator;
  /** Answers the record as it was. */
  deleteOrganization: Organization;
  /** Answers the record as it was. */
  deletePhase: Phase;
  /** Answers the record as it was. */
  deletePlan: Plan;
  /** Answers the record as it was. */
  deletePlanDocument: PlanDocument;
  /** Answers the record as it was. */
  deletePlanIndicator: PlanIndicator;
  /** Answers the record as it was. */
  deleteProject: Project;
  /** Answers the record as it was. */
  deleteRanking: Ranking;
  /** Deletes many records of one concept ("Task"), at most 500, each by the rules of its own deletion: all of them or none. A refusal names the first that cannot be deleted (`ids.2`). Answers how many there were. */
  deleteRecords: Scalars['Int']['output'];
  /** Answers the record as it was. */
  deleteReportHeader: ReportHeader;
  /** Takes one result back. Answers it as it was. */
  deleteResult: Result;
  /** Answers the record as it was. */
  deleteScorecard: Scorecard;
  /** Answers the record as it was. */
  deleteScorecardItem: ScorecardItem;
  /** Answers the record as it was. */
  deleteScoringWindow: ScoringWindow;
  /** Answers the record as it was. */
  deleteSheetEvidence: SheetEvidence;
  /** Answers the record as it was. */
  deleteStanding: Standing;
  /** Answers the record as it was. */
  deleteTarget: Target;
  /** Answers the record as it was. */
  deleteTask: Task;
  /** Answers the record as it was. */
  deleteTaskComment: TaskComment;
  /** Answers the record as it was. */
  deleteUser: User;
  /** Drops one of the caller's views. Answers it as it was. */
  deleteView: SavedView;
  /** Rejects an award that is not decided, revokes one that is. Needs a reason. */
  endAward: Award;
  /** Puts typed scores or ranks into a ranking whose method is ENTERED. */
  enterScores: Ranking;
  /** Gives a step more days, with a reason. */
  extendScoringWindow: ScoringWindow;
  /** Freezes a scorecard and gives it out: its items stay as they are, every unit of the cluster has a sheet, its ranking is there. */
  freezeScorecard: Scorecard;
  /** Adds the titles and forms of the Law on Emulation and Commendation (06/2022/QH15) and the Party's badges that are not there yet, by their codes. Answers the added ones. */
  loadAwardCatalogue: Array<AwardForm>;
  /** Writes the demonstration year into a database that has no organizations yet, whole or not at all. It is for trying things out: what it wrote is not taken out again. */
  loadDemonstration: Scalars['Boolean']['output'];
  /** Marks the caller's own reminders as read: those named, at most 1000, or all. Answers how many were unread. */
  markRemindersRead: Scalars['Int']['output'];
  /** Moves a campaign to another state. Refused with what is still to be done (in "fields"); with force and a reason it goes on all the same. Going back needs a reason. */
  moveCampaign: Campaign;
  /** Moves a task to another state, where its life and the caller’s part in it allow that. Returning and cancelling need a reason; what is handed in or accepted is at 100 %. */
  moveTask: Task;
  /** Moves many tasks to the same state, at most 200, each as moveTask does: all of them or none. A refusal names the first that may not go there (`tasks.2`). */
  moveTasks: Array<Task>;
  /** Begins to read a file that was uploaded to /files and to compare it with what is there. Ask importJob until it is READY or FAULTY. */
  previewImport: ImportJob;
  /** Makes awards out of proposals, all or none. One that was made before is answered and not made again. */
  proposeAwards: Array<Award>;
  /** Makes a ranking official: from now on it stays as it is. */
  publishRanking: Ranking;
  /** Makes the outcome official, and keeps every sheet as it is now. To correct it, revise its ranking, open sheets again, and publish anew. */
  publishScorecard: ScorecardPublication;
  /** Works out a provisional ranking from the results again, scores included. What was wrong goes to the feed, with the cause REBUILT. */
  rebuildRanking: RebuiltRanking;
  /** All or nothing. A second report for the same target and month replaces the first, which stays in the history. */
  recordResults: RecordedResults;
  /** Gives one of the caller's views another name. */
  renameView: SavedView;
  /** Reports how far a task is, in percent, with a comment if wanted. Work on it begins with the first progress. */
  reportTaskProgress: Task;
  /** Takes an award back to its proposal: from an incomplete dossier, or from a rejection. */
  reproposeAward: Award;
  /** Tries a mail again that FAILED or is UNCERTAIN, under the same Message-ID. */
  resendReminderMail: ReminderMail;
  /** Begins a new revision of a published ranking, from what is known now. Answers the new revision; the published one stays readable. */
  reviseRanking: Ranking;
  /** From now on the token is refused, and what is open with it is closed. */
  revokeApiToken: ApiToken;
  /** Writes the values of one step into lines of a sheet, all or nothing. Sent again it answers the same and changes nothing. */
  saveSheetLines: ScoreSheet;
  /** Keeps a view of a list; one of the same name becomes this one. A person has at most 200. */
  saveView: SavedView;
  setReminderPreferences: ReminderPreferences;
  /** Sets an httpOnly cookie that signs the browser's later requests in. */
  signIn: Session;
  /** Ends the session; true also where there was none. */
  signOut: Scalars['Boolean']['output'];
  /** The dossier is complete. */
  submitAwardDossier: Award;
  /** Undoes the last change of a record, where nothing has come to depend on it. Answers the change that this makes, which can be undone in turn. */
  undoChange: HistoryEntry;
  /** Undoes all that was written by the request to which a change belongs, each record by the rules of undoChange, all of them or none. Answers one of the changes that this makes: by it all can be undone in turn. */
  undoRequest: HistoryEntry;
  updateAward: Award;
  updateAwardFile: AwardFile;
  updateAwardForm: AwardForm;
  updateAwardRecipient: AwardRecipient;
  updateAwardRule: AwardRule;
  updateCampaign: Campaign;
  updateCluster: Cluster;
  updateClusterLeader: ClusterLeader;
  updateClusterMember: ClusterMember;
  updateCriterion: Criterion;
  updateDepartment: Department;
  updateDocument: Document;
  updateDocumentFile: DocumentFile;
  updateEvaluation: Evaluation;
  updateEvaluationCeiling: EvaluationCeiling;
  updateIndicator: Indicator;
  updateOrganization: Organization;
  updatePhase: Phase;
  updatePlan: Plan;
  updatePlanDocument: PlanDocument;
  updatePlanIndicator: PlanIndicator;
  updateProject: Project;
  updateRanking: Ranking;
  updateReportHeader: ReportHeader;
  /** Corrects one result, as a later report for the same month does. */
  updateResult: Result;
  updateScorecard: Scorecard;
  updateScorecardItem: ScorecardItem;
  updateScoringWindow: ScoringWindow;
  updateSheetEvidence: SheetEvidence;
  updateStanding: Standing;
  updateTarget: Target;
  updateTask: Task;
  updateTaskComment: TaskComment;
  updateUser: User;
  /** Accepts or rejects results. Rejected ones do not count and need a note. */
  verifyResults: RecordedResults;
  /** Keeps the council's vote. Below the threshold of its form the award is REJECTED, and says why. */
  voteAward: Award;
  /** Lets the scorecard be published without this sheet; the unit is then listed without a rank. Without a reason the waiver is taken back. */
  waiveScoreSheet: ScoreSheet;
};


export type MutationAdvanceScoreSheetArgs = {
  action: SheetAction;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationApplyImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCopyCampaignArgs = {
  input: CopyCampaignInput;
};


export type MutationCreateApiTokenArgs = {
  input: ApiTokenCreateInput;
};


export type MutationCreateAwardArgs = {
  input: AwardCreateInput;
};


export type MutationCreateAwardFileArgs = {
  input: AwardFileCreateInput;
};


export type MutationCreateAwardFormArgs = {
  input: AwardFormCreateInput;
};


export type MutationCreateAwardRecipientArgs = {
  input: AwardRecipientCreateInput;
};


export type MutationCreateAwardRuleArgs = {
  input: AwardRuleCreateInput;
};


export type MutationCreateCampaignArgs = {
  input: CampaignCreateInput;
};


export type MutationCreateClusterArgs = {
  input: ClusterCreateInput;
};


export type MutationCreateClusterLeaderArgs = {
  input: ClusterLeaderCreateInput;
};


export type MutationCreateClusterMemberArgs = {
  input: ClusterMemberCreateInput;
};


export type MutationCreateCriterionArgs = {
  input: CriterionCreateInput;
};


export type MutationCreateDepartmentArgs = {
  input: DepartmentCreateInput;
};


export type MutationCreateDocumentArgs = {
  input: DocumentCreateInput;
};


export type MutationCreateDocumentFileArgs = {
  input: DocumentFileCreateInput;
};


export type MutationCreateEvaluationArgs = {
  input: EvaluationCreateInput;
};


export type MutationCreateEvaluationCeilingArgs = {
  input: EvaluationCeilingCreateInput;
};


export type MutationCreateIndicatorArgs = {
  input: IndicatorCreateInput;
};


export type MutationCreateOrganizationArgs = {
  input: OrganizationCreateInput;
};


export type MutationCreatePhaseArgs = {
  input: PhaseCreateInput;
};


export type MutationCreatePlanArgs = {
  input: PlanCreateInput;
};


export type MutationCreatePlanDocumentArgs = {
  input: PlanDocumentCreateInput;
};


export type MutationCreatePlanIndicatorArgs = {
  input: PlanIndicatorCreateInput;
};


export type MutationCreateProjectArgs = {
  input: ProjectCreateInput;
};


export type MutationCreateRankingArgs = {
  input: RankingCreateInput;
};


export type MutationCreateReportHeaderArgs = {
  input: ReportHeaderCreateInput;
};


export type MutationCreateResultArgs = {
  input: ResultCreateInput;
};


export type MutationCreateScorecardArgs = {
  input: ScorecardCreateInput;
};


export type MutationCreateScorecardItemArgs = {
  input: ScorecardItemCreateInput;
};


export type MutationCreateScoringWindowArgs = {
  input: ScoringWindowCreateInput;
};


export type MutationCreateSheetEvidenceArgs = {
  input: SheetEvidenceCreateInput;
};


export type MutationCreateStandingArgs = {
  input: StandingCreateInput;
};


export type MutationCreateTargetArgs = {
  input: TargetCreateInput;
};


export type MutationCreateTaskArgs = {
  input: TaskCreateInput;
};


export type MutationCreateTaskCommentArgs = {
  input: TaskCommentCreateInput;
};


export type MutationCreateUserArgs = {
  input: UserCreateInput;
};


export type MutationDecideAwardsArgs = {
  ids: Array<Scalars['ID']['input']>;
  input: AwardDecisionInput;
};


export type MutationDeleteAwardArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAwardFileArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAwardFormArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAwardRecipientArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAwardRuleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteClusterArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteClusterLeaderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteClusterMemberArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteCriterionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteDepartmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteDocumentFileArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteEvaluationCeilingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeletePhaseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeletePlanArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeletePlanDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeletePlanIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteProjectArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteRankingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteRecordsArgs = {
  concept: Scalars['String']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type MutationDeleteReportHeaderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteResultArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteScorecardArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteScorecardItemArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteScoringWindowArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSheetEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteStandingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteTargetArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteTaskArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteTaskCommentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteUserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndAwardArgs = {
  endedOn: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEnterScoresArgs = {
  rankingId: Scalars['ID']['input'];
  scores: Array<ScoreInput>;
};


export type MutationExtendScoringWindowArgs = {
  endsOn: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationFreezeScorecardArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMarkRemindersReadArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationMoveCampaignArgs = {
  force?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  to: CampaignState;
  version: Scalars['Int']['input'];
};


export type MutationMoveTaskArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  to: TaskState;
  version: Scalars['Int']['input'];
};


export type MutationMoveTasksArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  tasks: Array<TaskToMove>;
  to: TaskState;
};


export type MutationPreviewImportArgs = {
  decimalMark?: InputMaybe<DecimalMark>;
  fileId: Scalars['ID']['input'];
  kind: ImportKind;
};


export type MutationProposeAwardsArgs = {
  campaignId: Scalars['ID']['input'];
  choices: Array<AwardProposalChoice>;
  includeProvisional?: Scalars['Boolean']['input'];
};


export type MutationPublishRankingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublishScorecardArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRebuildRankingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordResultsArgs = {
  input: Array<RecordResultInput>;
};


export type MutationRenameViewArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationReportTaskProgressArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  progress: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReproposeAwardArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationResendReminderMailArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseRankingArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRevokeApiTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveSheetLinesArgs = {
  lines: Array<SheetLineInput>;
  sheetId: Scalars['ID']['input'];
  step: ScoringStep;
};


export type MutationSaveViewArgs = {
  input: SavedViewInput;
};


export type MutationSetReminderPreferencesArgs = {
  byMail: Scalars['Boolean']['input'];
  locale: Language;
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSubmitAwardDossierArgs = {
  id: Scalars['ID']['input'];
  input: AwardDossierInput;
  version: Scalars['Int']['input'];
};


export type MutationUndoChangeArgs = {
  historyId: Scalars['ID']['input'];
};


export type MutationUndoRequestArgs = {
  historyId: Scalars['ID']['input'];
};


export type MutationUpdateAwardArgs = {
  id: Scalars['ID']['input'];
  input: AwardUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateAwardFileArgs = {
  id: Scalars['ID']['input'];
  input: AwardFileUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateAwardFormArgs = {
  id: Scalars['ID']['input'];
  input: AwardFormUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateAwardRecipientArgs = {
  id: Scalars['ID']['input'];
  input: AwardRecipientUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateAwardRuleArgs = {
  id: Scalars['ID']['input'];
  input: AwardRuleUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateCampaignArgs = {
  id: Scalars['ID']['input'];
  input: CampaignUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateClusterArgs = {
  id: Scalars['ID']['input'];
  input: ClusterUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateClusterLeaderArgs = {
  id: Scalars['ID']['input'];
  input: ClusterLeaderUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateClusterMemberArgs = {
  id: Scalars['ID']['input'];
  input: ClusterMemberUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateCriterionArgs = {
  id: Scalars['ID']['input'];
  input: CriterionUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateDepartmentArgs = {
  id: Scalars['ID']['input'];
  input: DepartmentUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateDocumentArgs = {
  id: Scalars['ID']['input'];
  input: DocumentUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateDocumentFileArgs = {
  id: Scalars['ID']['input'];
  input: DocumentFileUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateEvaluationArgs = {
  id: Scalars['ID']['input'];
  input: EvaluationUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateEvaluationCeilingArgs = {
  id: Scalars['ID']['input'];
  input: EvaluationCeilingUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateIndicatorArgs = {
  id: Scalars['ID']['input'];
  input: IndicatorUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateOrganizationArgs = {
  id: Scalars['ID']['input'];
  input: OrganizationUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePhaseArgs = {
  id: Scalars['ID']['input'];
  input: PhaseUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePlanArgs = {
  id: Scalars['ID']['input'];
  input: PlanUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePlanDocumentArgs = {
  id: Scalars['ID']['input'];
  input: PlanDocumentUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePlanIndicatorArgs = {
  id: Scalars['ID']['input'];
  input: PlanIndicatorUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateProjectArgs = {
  id: Scalars['ID']['input'];
  input: ProjectUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateRankingArgs = {
  id: Scalars['ID']['input'];
  input: RankingUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateReportHeaderArgs = {
  id: Scalars['ID']['input'];
  input: ReportHeaderUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateResultArgs = {
  id: Scalars['ID']['input'];
  input: ResultUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateScorecardArgs = {
  id: Scalars['ID']['input'];
  input: ScorecardUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateScorecardItemArgs = {
  id: Scalars['ID']['input'];
  input: ScorecardItemUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateScoringWindowArgs = {
  id: Scalars['ID']['input'];
  input: ScoringWindowUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateSheetEvidenceArgs = {
  id: Scalars['ID']['input'];
  input: SheetEvidenceUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateStandingArgs = {
  id: Scalars['ID']['input'];
  input: StandingUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateTargetArgs = {
  id: Scalars['ID']['input'];
  input: TargetUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateTaskArgs = {
  id: Scalars['ID']['input'];
  input: TaskUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateTaskCommentArgs = {
  id: Scalars['ID']['input'];
  input: TaskCommentUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateUserArgs = {
  id: Scalars['ID']['input'];
  input: UserUpdateInput;
  version: Scalars['Int']['input'];
};


export type MutationVerifyResultsArgs = {
  decision: VerificationDecision;
  ids: Array<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationVoteAwardArgs = {
  id: Scalars['ID']['input'];
  input: AwardVoteInput;
  version: Scalars['Int']['input'];
};


export type MutationWaiveScoreSheetArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

/** Records without a value come first with ASC, last with DESC and with ASC_NULLS_LAST. */
export type OrderDirection =
  | 'ASC'
  | 'ASC_NULLS_LAST'
  | 'DESC';

/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type Organization = {
  __typename?: 'Organization';
  awards: AwardConnection;
  awardsReceived: AwardRecipientConnection;
  campaigns: CampaignConnection;
  children: OrganizationConnection;
  clusters: ClusterConnection;
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  decidedEvaluations: EvaluationConnection;
  departments: DepartmentConnection;
  /** From this day on it is no more: merged or dissolved. */
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  documents: DocumentConnection;
  evaluations: EvaluationConnection;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  investedProjects: ProjectConnection;
  kind: OrganizationKind;
  leaderships: ClusterLeaderConnection;
  memberships: ClusterMemberConnection;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** The organization that it belongs to. */
  parent?: Maybe<Organization>;
  parentId?: Maybe<Scalars['ID']['output']>;
  plans: PlanConnection;
  predecessors: OrganizationConnection;
  projects: ProjectConnection;
  publishedSheets: PublishedSheetConnection;
  reportHeaders: ReportHeaderConnection;
  results: ResultConnection;
  scoreSheets: ScoreSheetConnection;
  standings: StandingConnection;
  /** The organization that took its place. */
  successor?: Maybe<Organization>;
  successorId?: Maybe<Scalars['ID']['output']>;
  targets: TargetConnection;
  tasks: TaskConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardOrderBy>>;
  where?: InputMaybe<AwardWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationAwardsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardRecipientOrderBy>>;
  where?: InputMaybe<AwardRecipientWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignOrderBy>>;
  where?: InputMaybe<CampaignWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClusterOrderBy>>;
  where?: InputMaybe<ClusterWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationDecidedEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvaluationOrderBy>>;
  where?: InputMaybe<EvaluationWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DepartmentOrderBy>>;
  where?: InputMaybe<DepartmentWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrderBy>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvaluationOrderBy>>;
  where?: InputMaybe<EvaluationWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationInvestedProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationLeadershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClusterLeaderOrderBy>>;
  where?: InputMaybe<ClusterLeaderWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClusterMemberOrderBy>>;
  where?: InputMaybe<ClusterMemberWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanOrderBy>>;
  where?: InputMaybe<PlanWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationPublishedSheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublishedSheetOrderBy>>;
  where?: InputMaybe<PublishedSheetWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationReportHeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReportHeaderOrderBy>>;
  where?: InputMaybe<ReportHeaderWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrderBy>>;
  where?: InputMaybe<ResultWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationScoreSheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScoreSheetOrderBy>>;
  where?: InputMaybe<ScoreSheetWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationStandingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StandingOrderBy>>;
  where?: InputMaybe<StandingWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetOrderBy>>;
  where?: InputMaybe<TargetWhere>;
};


/** Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked. */
export type OrganizationTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** One group. */
export type OrganizationAggregate = {
  __typename?: 'OrganizationAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: OrganizationGroup;
  max: OrganizationMax;
  min: OrganizationMin;
};

export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  edges: Array<OrganizationEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type OrganizationCreateInput = {
  code: Scalars['String']['input'];
  dissolvedOn?: InputMaybe<Scalars['Date']['input']>;
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  kind: OrganizationKind;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  successorId?: InputMaybe<Scalars['ID']['input']>;
};

export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  cursor: Scalars['String']['output'];
  node: Organization;
};

export type OrganizationGroup = {
  __typename?: 'OrganizationGroup';
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<OrganizationKind>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<OrganizationGroup>;
  parentId?: Maybe<Scalars['ID']['output']>;
  successor?: Maybe<OrganizationGroup>;
  successorId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type OrganizationGroupBy = {
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  dissolvedOn?: InputMaybe<CalendarPeriod>;
  foundedOn?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  parent?: InputMaybe<OrganizationGroupBy>;
  parentId?: InputMaybe<Scalars['Boolean']['input']>;
  successor?: InputMaybe<OrganizationGroupBy>;
  successorId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Loại đơn vị: thành phố, quận/huyện, phường/xã, Đảng bộ, chi bộ, tổ dân phố, đoàn thể, đơn vị sự nghiệp. */
export type OrganizationKind =
  | 'CITY'
  | 'DISTRICT'
  | 'MASS_ORGANIZATION'
  | 'PARTY_CELL'
  | 'PARTY_COMMITTEE'
  | 'PUBLIC_UNIT'
  | 'RESIDENTIAL_GROUP'
  | 'WARD';

export type OrganizationKindFilter = {
  eq?: InputMaybe<OrganizationKind>;
  in?: InputMaybe<Array<OrganizationKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<OrganizationKind>;
  notIn?: InputMaybe<Array<OrganizationKind>>;
};

export type OrganizationMax = {
  __typename?: 'OrganizationMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type OrganizationMin = {
  __typename?: 'OrganizationMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type OrganizationMissing = {
  __typename?: 'OrganizationMissing';
  count: Scalars['Int']['output'];
  organization: Organization;
};

/** One key; give a list for more, the first one weighs most. */
export type OrganizationOrderBy = {
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  dissolvedOn?: InputMaybe<OrderDirection>;
  foundedOn?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  kind?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  parent?: InputMaybe<OrganizationOrderBy>;
  parentId?: InputMaybe<OrderDirection>;
  successor?: InputMaybe<OrganizationOrderBy>;
  successorId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type OrganizationProgress = {
  __typename?: 'OrganizationProgress';
  counts: ProgressCountsType;
  organization: Organization;
};

export type OrganizationQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<OrganizationWhere>;
  /** No such record. */
  none?: InputMaybe<OrganizationWhere>;
  /** At least one such record. */
  some?: InputMaybe<OrganizationWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type OrganizationUpdateInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  dissolvedOn?: InputMaybe<Scalars['Date']['input']>;
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<OrganizationKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  successorId?: InputMaybe<Scalars['ID']['input']>;
};

export type OrganizationWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<OrganizationWhere>>;
  awards?: InputMaybe<AwardQuantified>;
  awardsReceived?: InputMaybe<AwardRecipientQuantified>;
  campaigns?: InputMaybe<CampaignQuantified>;
  children?: InputMaybe<OrganizationQuantified>;
  clusters?: InputMaybe<ClusterQuantified>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  decidedEvaluations?: InputMaybe<EvaluationQuantified>;
  departments?: InputMaybe<DepartmentQuantified>;
  dissolvedOn?: InputMaybe<DateFilter>;
  documents?: InputMaybe<DocumentQuantified>;
  evaluations?: InputMaybe<EvaluationQuantified>;
  foundedOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  investedProjects?: InputMaybe<ProjectQuantified>;
  kind?: InputMaybe<OrganizationKindFilter>;
  leaderships?: InputMaybe<ClusterLeaderQuantified>;
  memberships?: InputMaybe<ClusterMemberQuantified>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrganizationWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<OrganizationWhere>>;
  parent?: InputMaybe<OrganizationWhere>;
  parentId?: InputMaybe<IdFilter>;
  plans?: InputMaybe<PlanQuantified>;
  predecessors?: InputMaybe<OrganizationQuantified>;
  projects?: InputMaybe<ProjectQuantified>;
  publishedSheets?: InputMaybe<PublishedSheetQuantified>;
  reportHeaders?: InputMaybe<ReportHeaderQuantified>;
  results?: InputMaybe<ResultQuantified>;
  scoreSheets?: InputMaybe<ScoreSheetQuantified>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  standings?: InputMaybe<StandingQuantified>;
  successor?: InputMaybe<OrganizationWhere>;
  successorId?: InputMaybe<IdFilter>;
  targets?: InputMaybe<TargetQuantified>;
  tasks?: InputMaybe<TaskQuantified>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Đạt, vượt, không đạt. */
export type Outcome =
  | 'EXCEEDED'
  | 'MET'
  | 'MISSED';

export type OutcomeFilter = {
  eq?: InputMaybe<Outcome>;
  in?: InputMaybe<Array<Outcome>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Outcome>;
  notIn?: InputMaybe<Array<Outcome>>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A row of the paper sheet. A section has the sums of the rows below it, up to the next section. */
export type PaperRow = {
  __typename?: 'PaperRow';
  appraisalNote?: Maybe<Scalars['String']['output']>;
  councilNote?: Maybe<Scalars['String']['output']>;
  /** The council's own score. */
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  /** The department that appraises it; null: the council, and in what was published. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** The department that appraises it. */
  departmentName?: Maybe<Scalars['String']['output']>;
  /** How many files bear it out; 0 in what was published. */
  evidenceCount: Scalars['Int']['output'];
  /** Points claimed for it need a file. */
  evidenceRequired: Scalars['Boolean']['output'];
  /** Giải trình. */
  explanation?: Maybe<Scalars['String']['output']>;
  kind: ItemKind;
  /** The line of the live sheet; null for sections and for what was published. */
  lineId?: Maybe<Scalars['ID']['output']>;
  /** The line's version, to hand back with what is written into it. */
  lineVersion?: Maybe<Scalars['Int']['output']>;
  /** Điểm chuẩn. */
  maxScore: Scalars['Decimal']['output'];
  name: Scalars['String']['output'];
  ordinal: Scalars['String']['output'];
  scores: PaperScores;
  secondNote?: Maybe<Scalars['String']['output']>;
  selfNote?: Maybe<Scalars['String']['output']>;
};

/** Points of the steps side by side. */
export type PaperScores = {
  __typename?: 'PaperScores';
  /** Thẩm định. */
  appraised?: Maybe<Scalars['Decimal']['output']>;
  /** Thẩm định lần 2. */
  second?: Maybe<Scalars['Decimal']['output']>;
  /** Tự chấm. */
  self?: Maybe<Scalars['Decimal']['output']>;
  /** What stands: kết luận, once the sheet is final. */
  standing?: Maybe<Scalars['Decimal']['output']>;
};

export type PeriodMissing = {
  __typename?: 'PeriodMissing';
  count: Scalars['Int']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
};

/** What a target came to in a month or quarter. */
export type PeriodResultType = {
  __typename?: 'PeriodResultType';
  /** From the beginning until its end. */
  cumulative?: Maybe<Scalars['Decimal']['output']>;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** By the month or by the quarter. */
export type PeriodUnit =
  | 'MONTH'
  | 'QUARTER';

/** Someone with an account, as everyone may know them. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Đợt thi đua: a dated part of a campaign. */
export type Phase = {
  __typename?: 'Phase';
  campaign: Campaign;
  campaignId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  endsOn: Scalars['Date']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Đợt 1, đợt 2, … */
  ordinal: Scalars['Int']['output'];
  startsOn: Scalars['Date']['output'];
  /** What it is dedicated to. */
  theme?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Đợt thi đua: a dated part of a campaign. */
export type PhaseHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type PhaseAggregate = {
  __typename?: 'PhaseAggregate';
  avg: PhaseAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: PhaseGroup;
  max: PhaseMax;
  min: PhaseMin;
  sum: PhaseSum;
};

export type PhaseAvg = {
  __typename?: 'PhaseAvg';
  ordinal?: Maybe<Scalars['Decimal']['output']>;
};

export type PhaseConnection = {
  __typename?: 'PhaseConnection';
  edges: Array<PhaseEdge>;
  nodes: Array<Phase>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type PhaseCreateInput = {
  campaignId: Scalars['ID']['input'];
  endsOn: Scalars['Date']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal: Scalars['Int']['input'];
  startsOn: Scalars['Date']['input'];
  theme?: InputMaybe<Scalars['String']['input']>;
};

export type PhaseEdge = {
  __typename?: 'PhaseEdge';
  cursor: Scalars['String']['output'];
  node: Phase;
};

export type PhaseGroup = {
  __typename?: 'PhaseGroup';
  campaign?: Maybe<CampaignGroup>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  theme?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type PhaseGroupBy = {
  campaign?: InputMaybe<CampaignGroupBy>;
  campaignId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  endsOn?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  ordinal?: InputMaybe<Scalars['Boolean']['input']>;
  startsOn?: InputMaybe<CalendarPeriod>;
  theme?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PhaseMax = {
  __typename?: 'PhaseMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PhaseMin = {
  __typename?: 'PhaseMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type PhaseOrderBy = {
  campaign?: InputMaybe<CampaignOrderBy>;
  campaignId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  endsOn?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  ordinal?: InputMaybe<OrderDirection>;
  startsOn?: InputMaybe<OrderDirection>;
  theme?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type PhaseQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<PhaseWhere>;
  /** No such record. */
  none?: InputMaybe<PhaseWhere>;
  /** At least one such record. */
  some?: InputMaybe<PhaseWhere>;
};

export type PhaseSum = {
  __typename?: 'PhaseSum';
  ordinal?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type PhaseUpdateInput = {
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  theme?: InputMaybe<Scalars['String']['input']>;
};

export type PhaseWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PhaseWhere>>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  endsOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PhaseWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PhaseWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<DateFilter>;
  theme?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Kế hoạch: a numbered plan of a year, with its indicators, tasks and projects. */
export type Plan = {
  __typename?: 'Plan';
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  documents: PlanDocumentConnection;
  /** The plan itself, as it was issued. */
  file?: Maybe<StoredFile>;
  fileId?: Maybe<Scalars['ID']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  indicators: PlanIndicatorConnection;
  issuedOn: Scalars['Date']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Số, ký hiệu: 18-KH/ĐU. */
  number: Scalars['String']['output'];
  /** The organization whose plan it is. */
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  /** The programme that it carries out. */
  programme?: Maybe<Document>;
  programmeId?: Maybe<Scalars['ID']['output']>;
  projects: ProjectConnection;
  signer?: Maybe<Scalars['String']['output']>;
  tasks: TaskConnection;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};


/** Kế hoạch: a numbered plan of a year, with its indicators, tasks and projects. */
export type PlanDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanDocumentOrderBy>>;
  where?: InputMaybe<PlanDocumentWhere>;
};


/** Kế hoạch: a numbered plan of a year, with its indicators, tasks and projects. */
export type PlanHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Kế hoạch: a numbered plan of a year, with its indicators, tasks and projects. */
export type PlanIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanIndicatorOrderBy>>;
  where?: InputMaybe<PlanIndicatorWhere>;
};


/** Kế hoạch: a numbered plan of a year, with its indicators, tasks and projects. */
export type PlanProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


/** Kế hoạch: a numbered plan of a year, with its indicators, tasks and projects. */
export type PlanTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** One group. */
export type PlanAggregate = {
  __typename?: 'PlanAggregate';
  avg: PlanAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: PlanGroup;
  max: PlanMax;
  min: PlanMin;
  sum: PlanSum;
};

export type PlanAvg = {
  __typename?: 'PlanAvg';
  year?: Maybe<Scalars['Decimal']['output']>;
};

export type PlanConnection = {
  __typename?: 'PlanConnection';
  edges: Array<PlanEdge>;
  nodes: Array<Plan>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type PlanCreateInput = {
  code: Scalars['String']['input'];
  fileId?: InputMaybe<Scalars['ID']['input']>;
  issuedOn: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  number: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  signer?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

/** Căn cứ: a document that a plan rests on. */
export type PlanDocument = {
  __typename?: 'PlanDocument';
  createdAt: Scalars['DateTime']['output'];
  document: Document;
  documentId: Scalars['ID']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  plan: Plan;
  planId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Căn cứ: a document that a plan rests on. */
export type PlanDocumentHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type PlanDocumentAggregate = {
  __typename?: 'PlanDocumentAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: PlanDocumentGroup;
  max: PlanDocumentMax;
  min: PlanDocumentMin;
};

export type PlanDocumentConnection = {
  __typename?: 'PlanDocumentConnection';
  edges: Array<PlanDocumentEdge>;
  nodes: Array<PlanDocument>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type PlanDocumentCreateInput = {
  documentId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
};

export type PlanDocumentEdge = {
  __typename?: 'PlanDocumentEdge';
  cursor: Scalars['String']['output'];
  node: PlanDocument;
};

export type PlanDocumentGroup = {
  __typename?: 'PlanDocumentGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  document?: Maybe<DocumentGroup>;
  documentId?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  plan?: Maybe<PlanGroup>;
  planId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type PlanDocumentGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  document?: InputMaybe<DocumentGroupBy>;
  documentId?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  plan?: InputMaybe<PlanGroupBy>;
  planId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlanDocumentMax = {
  __typename?: 'PlanDocumentMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PlanDocumentMin = {
  __typename?: 'PlanDocumentMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type PlanDocumentOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  document?: InputMaybe<DocumentOrderBy>;
  documentId?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  plan?: InputMaybe<PlanOrderBy>;
  planId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type PlanDocumentQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<PlanDocumentWhere>;
  /** No such record. */
  none?: InputMaybe<PlanDocumentWhere>;
  /** At least one such record. */
  some?: InputMaybe<PlanDocumentWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type PlanDocumentUpdateInput = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlanDocumentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PlanDocumentWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  document?: InputMaybe<DocumentWhere>;
  documentId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<PlanDocumentWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PlanDocumentWhere>>;
  plan?: InputMaybe<PlanWhere>;
  planId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type PlanEdge = {
  __typename?: 'PlanEdge';
  cursor: Scalars['String']['output'];
  node: Plan;
};

export type PlanGroup = {
  __typename?: 'PlanGroup';
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  file?: Maybe<StoredFileGroup>;
  fileId?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  programme?: Maybe<DocumentGroup>;
  programmeId?: Maybe<Scalars['ID']['output']>;
  signer?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type PlanGroupBy = {
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  file?: InputMaybe<StoredFileGroupBy>;
  fileId?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  issuedOn?: InputMaybe<CalendarPeriod>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  number?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  programme?: InputMaybe<DocumentGroupBy>;
  programmeId?: InputMaybe<Scalars['Boolean']['input']>;
  signer?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An indicator of a plan, and the value that it aims at. */
export type PlanIndicator = {
  __typename?: 'PlanIndicator';
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** The indicator that results are recorded for, where it is one. */
  indicator?: Maybe<Indicator>;
  indicatorId?: Maybe<Scalars['ID']['output']>;
  /** As the plan calls it; null: by the indicator's own name. */
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  ordinal: Scalars['Int']['output'];
  plan: Plan;
  planId: Scalars['ID']['output'];
  /** The aim in words, where it is no number: "hoàn thành trong quý II". */
  targetText?: Maybe<Scalars['String']['output']>;
  targetValue?: Maybe<Scalars['Decimal']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** An indicator of a plan, and the value that it aims at. */
export type PlanIndicatorHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type PlanIndicatorAggregate = {
  __typename?: 'PlanIndicatorAggregate';
  avg: PlanIndicatorAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: PlanIndicatorGroup;
  max: PlanIndicatorMax;
  min: PlanIndicatorMin;
  sum: PlanIndicatorSum;
};

export type PlanIndicatorAvg = {
  __typename?: 'PlanIndicatorAvg';
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  targetValue?: Maybe<Scalars['Decimal']['output']>;
};

export type PlanIndicatorConnection = {
  __typename?: 'PlanIndicatorConnection';
  edges: Array<PlanIndicatorEdge>;
  nodes: Array<PlanIndicator>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type PlanIndicatorCreateInput = {
  /** Either this or a name is needed. */
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal: Scalars['Int']['input'];
  planId: Scalars['ID']['input'];
  targetText?: InputMaybe<Scalars['String']['input']>;
  targetValue?: InputMaybe<Scalars['Decimal']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type PlanIndicatorEdge = {
  __typename?: 'PlanIndicatorEdge';
  cursor: Scalars['String']['output'];
  node: PlanIndicator;
};

export type PlanIndicatorGroup = {
  __typename?: 'PlanIndicatorGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  indicator?: Maybe<IndicatorGroup>;
  indicatorId?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  plan?: Maybe<PlanGroup>;
  planId?: Maybe<Scalars['ID']['output']>;
  targetText?: Maybe<Scalars['String']['output']>;
  targetValue?: Maybe<Scalars['Decimal']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type PlanIndicatorGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  indicator?: InputMaybe<IndicatorGroupBy>;
  indicatorId?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  ordinal?: InputMaybe<Scalars['Boolean']['input']>;
  plan?: InputMaybe<PlanGroupBy>;
  planId?: InputMaybe<Scalars['Boolean']['input']>;
  targetText?: InputMaybe<Scalars['Boolean']['input']>;
  targetValue?: InputMaybe<Scalars['Boolean']['input']>;
  unit?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlanIndicatorMax = {
  __typename?: 'PlanIndicatorMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  targetValue?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PlanIndicatorMin = {
  __typename?: 'PlanIndicatorMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  ordinal?: Maybe<Scalars['Int']['output']>;
  targetValue?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type PlanIndicatorOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  indicator?: InputMaybe<IndicatorOrderBy>;
  indicatorId?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  ordinal?: InputMaybe<OrderDirection>;
  plan?: InputMaybe<PlanOrderBy>;
  planId?: InputMaybe<OrderDirection>;
  targetText?: InputMaybe<OrderDirection>;
  targetValue?: InputMaybe<OrderDirection>;
  unit?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type PlanIndicatorQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<PlanIndicatorWhere>;
  /** No such record. */
  none?: InputMaybe<PlanIndicatorWhere>;
  /** At least one such record. */
  some?: InputMaybe<PlanIndicatorWhere>;
};

export type PlanIndicatorSum = {
  __typename?: 'PlanIndicatorSum';
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  targetValue?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type PlanIndicatorUpdateInput = {
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  targetText?: InputMaybe<Scalars['String']['input']>;
  targetValue?: InputMaybe<Scalars['Decimal']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type PlanIndicatorWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PlanIndicatorWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  indicator?: InputMaybe<IndicatorWhere>;
  indicatorId?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PlanIndicatorWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PlanIndicatorWhere>>;
  ordinal?: InputMaybe<IntFilter>;
  plan?: InputMaybe<PlanWhere>;
  planId?: InputMaybe<IdFilter>;
  targetText?: InputMaybe<StringFilter>;
  targetValue?: InputMaybe<DecimalFilter>;
  unit?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type PlanMax = {
  __typename?: 'PlanMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type PlanMin = {
  __typename?: 'PlanMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type PlanOrderBy = {
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  file?: InputMaybe<StoredFileOrderBy>;
  fileId?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  issuedOn?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  number?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  programme?: InputMaybe<DocumentOrderBy>;
  programmeId?: InputMaybe<OrderDirection>;
  signer?: InputMaybe<OrderDirection>;
  title?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  year?: InputMaybe<OrderDirection>;
};

export type PlanQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<PlanWhere>;
  /** No such record. */
  none?: InputMaybe<PlanWhere>;
  /** At least one such record. */
  some?: InputMaybe<PlanWhere>;
};

export type PlanSum = {
  __typename?: 'PlanSum';
  year?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type PlanUpdateInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  fileId?: InputMaybe<Scalars['ID']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  signer?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type PlanWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PlanWhere>>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  documents?: InputMaybe<PlanDocumentQuantified>;
  file?: InputMaybe<StoredFileWhere>;
  fileId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  indicators?: InputMaybe<PlanIndicatorQuantified>;
  issuedOn?: InputMaybe<DateFilter>;
  /** This does not hold. */
  not?: InputMaybe<PlanWhere>;
  note?: InputMaybe<StringFilter>;
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PlanWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  programme?: InputMaybe<DocumentWhere>;
  programmeId?: InputMaybe<IdFilter>;
  projects?: InputMaybe<ProjectQuantified>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  signer?: InputMaybe<StringFilter>;
  tasks?: InputMaybe<TaskQuantified>;
  title?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  year?: InputMaybe<IntFilter>;
};

/** How many targets are in which state. */
export type ProgressCountsType = {
  __typename?: 'ProgressCountsType';
  atRisk: Scalars['Int']['output'];
  behind: Scalars['Int']['output'];
  /** Reports that are due and not there. */
  missing: Scalars['Int']['output'];
  noData: Scalars['Int']['output'];
  notDue: Scalars['Int']['output'];
  onTrack: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** Đúng tiến độ, chậm tiến độ, có nguy cơ không đạt, chưa có số liệu, chưa đến kỳ. By what is expected by now; NO_DATA: something is due and nothing was reported, NOT_DUE: nothing is due yet. */
export type ProgressState =
  | 'AT_RISK'
  | 'BEHIND'
  | 'NOT_DUE'
  | 'NO_DATA'
  | 'ON_TRACK';

/** Dự án đầu tư: an investment project. */
export type Project = {
  __typename?: 'Project';
  /** Tổng mức đầu tư, in million đồng. */
  budget?: Maybe<Scalars['Decimal']['output']>;
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Đã giải ngân, in million đồng. */
  disbursed?: Maybe<Scalars['Decimal']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** Chủ đầu tư. */
  investor?: Maybe<Organization>;
  investorId?: Maybe<Scalars['ID']['output']>;
  /** Cấp của chủ đầu tư. */
  investorKind: InvestorKind;
  location?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** The states that it may come to next. */
  nextStates: Array<ProjectState>;
  note?: Maybe<Scalars['String']['output']>;
  /** The organization on whose ground it is. */
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  /** The plan that names it. */
  plan?: Maybe<Plan>;
  planId?: Maybe<Scalars['ID']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  state: ProjectState;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Dự án đầu tư: an investment project. */
export type ProjectHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type ProjectAggregate = {
  __typename?: 'ProjectAggregate';
  avg: ProjectAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ProjectGroup;
  max: ProjectMax;
  min: ProjectMin;
  sum: ProjectSum;
};

export type ProjectAvg = {
  __typename?: 'ProjectAvg';
  budget?: Maybe<Scalars['Decimal']['output']>;
  disbursed?: Maybe<Scalars['Decimal']['output']>;
};

export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ProjectCreateInput = {
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  code: Scalars['String']['input'];
  disbursed?: InputMaybe<Scalars['Decimal']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  investorId?: InputMaybe<Scalars['ID']['input']>;
  investorKind: InvestorKind;
  location?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  planId?: InputMaybe<Scalars['ID']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Default: PLANNED. An update moves it as the states allow. */
  state?: InputMaybe<ProjectState>;
};

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  node: Project;
};

export type ProjectGroup = {
  __typename?: 'ProjectGroup';
  budget?: Maybe<Scalars['Decimal']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  disbursed?: Maybe<Scalars['Decimal']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  investor?: Maybe<OrganizationGroup>;
  investorId?: Maybe<Scalars['ID']['output']>;
  investorKind?: Maybe<InvestorKind>;
  location?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  plan?: Maybe<PlanGroup>;
  planId?: Maybe<Scalars['ID']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  state?: Maybe<ProjectState>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ProjectGroupBy = {
  budget?: InputMaybe<Scalars['Boolean']['input']>;
  code?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  disbursed?: InputMaybe<Scalars['Boolean']['input']>;
  endsOn?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  investor?: InputMaybe<OrganizationGroupBy>;
  investorId?: InputMaybe<Scalars['Boolean']['input']>;
  investorKind?: InputMaybe<Scalars['Boolean']['input']>;
  location?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  plan?: InputMaybe<PlanGroupBy>;
  planId?: InputMaybe<Scalars['Boolean']['input']>;
  startsOn?: InputMaybe<CalendarPeriod>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectMax = {
  __typename?: 'ProjectMax';
  budget?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  disbursed?: Maybe<Scalars['Decimal']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ProjectMin = {
  __typename?: 'ProjectMin';
  budget?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  disbursed?: Maybe<Scalars['Decimal']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ProjectOrderBy = {
  budget?: InputMaybe<OrderDirection>;
  code?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  disbursed?: InputMaybe<OrderDirection>;
  endsOn?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  investor?: InputMaybe<OrganizationOrderBy>;
  investorId?: InputMaybe<OrderDirection>;
  investorKind?: InputMaybe<OrderDirection>;
  location?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  plan?: InputMaybe<PlanOrderBy>;
  planId?: InputMaybe<OrderDirection>;
  startsOn?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ProjectQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ProjectWhere>;
  /** No such record. */
  none?: InputMaybe<ProjectWhere>;
  /** At least one such record. */
  some?: InputMaybe<ProjectWhere>;
};

/** Where a project stands: dự kiến, chuẩn bị đầu tư, đang thực hiện, hoàn thành, tạm dừng. */
export type ProjectState =
  | 'FINISHED'
  | 'PLANNED'
  | 'PREPARING'
  | 'SUSPENDED'
  | 'UNDER_WAY';

export type ProjectStateFilter = {
  eq?: InputMaybe<ProjectState>;
  in?: InputMaybe<Array<ProjectState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ProjectState>;
  notIn?: InputMaybe<Array<ProjectState>>;
};

export type ProjectSum = {
  __typename?: 'ProjectSum';
  budget?: Maybe<Scalars['Decimal']['output']>;
  disbursed?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type ProjectUpdateInput = {
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  disbursed?: InputMaybe<Scalars['Decimal']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  investorId?: InputMaybe<Scalars['ID']['input']>;
  investorKind?: InputMaybe<InvestorKind>;
  location?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  state?: InputMaybe<ProjectState>;
};

export type ProjectWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProjectWhere>>;
  budget?: InputMaybe<DecimalFilter>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  disbursed?: InputMaybe<DecimalFilter>;
  endsOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  investor?: InputMaybe<OrganizationWhere>;
  investorId?: InputMaybe<IdFilter>;
  investorKind?: InputMaybe<InvestorKindFilter>;
  location?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProjectWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProjectWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  plan?: InputMaybe<PlanWhere>;
  planId?: InputMaybe<IdFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<DateFilter>;
  state?: InputMaybe<ProjectStateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** A row of a published sheet, as it was and was named then. */
export type PublishedLine = {
  __typename?: 'PublishedLine';
  appraisalNote?: Maybe<Scalars['String']['output']>;
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilNote?: Maybe<Scalars['String']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  createdAt: Scalars['DateTime']['output'];
  departmentName?: Maybe<Scalars['String']['output']>;
  explanation?: Maybe<Scalars['String']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  kind: ItemKind;
  maxScore: Scalars['Decimal']['output'];
  name: Scalars['String']['output'];
  ordinal: Scalars['String']['output'];
  position: Scalars['Int']['output'];
  secondNote?: Maybe<Scalars['String']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfNote?: Maybe<Scalars['String']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
  sheet: PublishedSheet;
  sheetId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** A row of a published sheet, as it was and was named then. */
export type PublishedLineHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type PublishedLineAggregate = {
  __typename?: 'PublishedLineAggregate';
  avg: PublishedLineAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: PublishedLineGroup;
  max: PublishedLineMax;
  min: PublishedLineMin;
  sum: PublishedLineSum;
};

export type PublishedLineAvg = {
  __typename?: 'PublishedLineAvg';
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  position?: Maybe<Scalars['Decimal']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
};

export type PublishedLineConnection = {
  __typename?: 'PublishedLineConnection';
  edges: Array<PublishedLineEdge>;
  nodes: Array<PublishedLine>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type PublishedLineEdge = {
  __typename?: 'PublishedLineEdge';
  cursor: Scalars['String']['output'];
  node: PublishedLine;
};

export type PublishedLineGroup = {
  __typename?: 'PublishedLineGroup';
  appraisalNote?: Maybe<Scalars['String']['output']>;
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilNote?: Maybe<Scalars['String']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  departmentName?: Maybe<Scalars['String']['output']>;
  explanation?: Maybe<Scalars['String']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<ItemKind>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  ordinal?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  secondNote?: Maybe<Scalars['String']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfNote?: Maybe<Scalars['String']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
  sheet?: Maybe<PublishedSheetGroup>;
  sheetId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type PublishedLineGroupBy = {
  appraisalNote?: InputMaybe<Scalars['Boolean']['input']>;
  appraisedScore?: InputMaybe<Scalars['Boolean']['input']>;
  councilNote?: InputMaybe<Scalars['Boolean']['input']>;
  councilScore?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  departmentName?: InputMaybe<Scalars['Boolean']['input']>;
  explanation?: InputMaybe<Scalars['Boolean']['input']>;
  finalScore?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['Boolean']['input']>;
  maxScore?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  ordinal?: InputMaybe<Scalars['Boolean']['input']>;
  position?: InputMaybe<Scalars['Boolean']['input']>;
  secondNote?: InputMaybe<Scalars['Boolean']['input']>;
  secondScore?: InputMaybe<Scalars['Boolean']['input']>;
  selfNote?: InputMaybe<Scalars['Boolean']['input']>;
  selfScore?: InputMaybe<Scalars['Boolean']['input']>;
  sheet?: InputMaybe<PublishedSheetGroupBy>;
  sheetId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PublishedLineMax = {
  __typename?: 'PublishedLineMax';
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PublishedLineMin = {
  __typename?: 'PublishedLineMin';
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type PublishedLineOrderBy = {
  appraisalNote?: InputMaybe<OrderDirection>;
  appraisedScore?: InputMaybe<OrderDirection>;
  councilNote?: InputMaybe<OrderDirection>;
  councilScore?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  departmentName?: InputMaybe<OrderDirection>;
  explanation?: InputMaybe<OrderDirection>;
  finalScore?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  kind?: InputMaybe<OrderDirection>;
  maxScore?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  ordinal?: InputMaybe<OrderDirection>;
  position?: InputMaybe<OrderDirection>;
  secondNote?: InputMaybe<OrderDirection>;
  secondScore?: InputMaybe<OrderDirection>;
  selfNote?: InputMaybe<OrderDirection>;
  selfScore?: InputMaybe<OrderDirection>;
  sheet?: InputMaybe<PublishedSheetOrderBy>;
  sheetId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type PublishedLineQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<PublishedLineWhere>;
  /** No such record. */
  none?: InputMaybe<PublishedLineWhere>;
  /** At least one such record. */
  some?: InputMaybe<PublishedLineWhere>;
};

export type PublishedLineSum = {
  __typename?: 'PublishedLineSum';
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  position?: Maybe<Scalars['Decimal']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
};

export type PublishedLineWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PublishedLineWhere>>;
  appraisalNote?: InputMaybe<StringFilter>;
  appraisedScore?: InputMaybe<DecimalFilter>;
  councilNote?: InputMaybe<StringFilter>;
  councilScore?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  departmentName?: InputMaybe<StringFilter>;
  explanation?: InputMaybe<StringFilter>;
  finalScore?: InputMaybe<DecimalFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<ItemKindFilter>;
  maxScore?: InputMaybe<DecimalFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PublishedLineWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PublishedLineWhere>>;
  ordinal?: InputMaybe<StringFilter>;
  position?: InputMaybe<IntFilter>;
  secondNote?: InputMaybe<StringFilter>;
  secondScore?: InputMaybe<DecimalFilter>;
  selfNote?: InputMaybe<StringFilter>;
  selfScore?: InputMaybe<DecimalFilter>;
  sheet?: InputMaybe<PublishedSheetWhere>;
  sheetId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** A unit's place and totals in a publication. */
export type PublishedSheet = {
  __typename?: 'PublishedSheet';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Why it is listed without a rank. */
  exclusion?: Maybe<Exclusion>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  lines: PublishedLineConnection;
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  /** Its name then. */
  organizationName: Scalars['String']['output'];
  /** How many units have a rank. */
  outOf: Scalars['Int']['output'];
  /** The whole sheet as it was published. */
  paper: SheetPaper;
  publication: ScorecardPublication;
  publicationId: Scalars['ID']['output'];
  rank?: Maybe<Scalars['Int']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  /** The total that ranks it. */
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  /** Why it was published without its sheet. */
  waiverReason?: Maybe<Scalars['String']['output']>;
};


/** A unit's place and totals in a publication. */
export type PublishedSheetHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A unit's place and totals in a publication. */
export type PublishedSheetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublishedLineOrderBy>>;
  where?: InputMaybe<PublishedLineWhere>;
};

/** One group. */
export type PublishedSheetAggregate = {
  __typename?: 'PublishedSheetAggregate';
  avg: PublishedSheetAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: PublishedSheetGroup;
  max: PublishedSheetMax;
  min: PublishedSheetMin;
  sum: PublishedSheetSum;
};

export type PublishedSheetAvg = {
  __typename?: 'PublishedSheetAvg';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  outOf?: Maybe<Scalars['Decimal']['output']>;
  rank?: Maybe<Scalars['Decimal']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
};

export type PublishedSheetConnection = {
  __typename?: 'PublishedSheetConnection';
  edges: Array<PublishedSheetEdge>;
  nodes: Array<PublishedSheet>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type PublishedSheetEdge = {
  __typename?: 'PublishedSheetEdge';
  cursor: Scalars['String']['output'];
  node: PublishedSheet;
};

export type PublishedSheetGroup = {
  __typename?: 'PublishedSheetGroup';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  exclusion?: Maybe<Exclusion>;
  id?: Maybe<Scalars['ID']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  organizationName?: Maybe<Scalars['String']['output']>;
  outOf?: Maybe<Scalars['Int']['output']>;
  publication?: Maybe<ScorecardPublicationGroup>;
  publicationId?: Maybe<Scalars['ID']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  waiverReason?: Maybe<Scalars['String']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type PublishedSheetGroupBy = {
  appraisedTotal?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  exclusion?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  organizationName?: InputMaybe<Scalars['Boolean']['input']>;
  outOf?: InputMaybe<Scalars['Boolean']['input']>;
  publication?: InputMaybe<ScorecardPublicationGroupBy>;
  publicationId?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Scalars['Boolean']['input']>;
  secondTotal?: InputMaybe<Scalars['Boolean']['input']>;
  selfTotal?: InputMaybe<Scalars['Boolean']['input']>;
  total?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  waiverReason?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PublishedSheetMax = {
  __typename?: 'PublishedSheetMax';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  outOf?: Maybe<Scalars['Int']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PublishedSheetMin = {
  __typename?: 'PublishedSheetMin';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  outOf?: Maybe<Scalars['Int']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type PublishedSheetOrderBy = {
  appraisedTotal?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  exclusion?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  organizationName?: InputMaybe<OrderDirection>;
  outOf?: InputMaybe<OrderDirection>;
  publication?: InputMaybe<ScorecardPublicationOrderBy>;
  publicationId?: InputMaybe<OrderDirection>;
  rank?: InputMaybe<OrderDirection>;
  secondTotal?: InputMaybe<OrderDirection>;
  selfTotal?: InputMaybe<OrderDirection>;
  total?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  waiverReason?: InputMaybe<OrderDirection>;
};

export type PublishedSheetQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<PublishedSheetWhere>;
  /** No such record. */
  none?: InputMaybe<PublishedSheetWhere>;
  /** At least one such record. */
  some?: InputMaybe<PublishedSheetWhere>;
};

export type PublishedSheetSum = {
  __typename?: 'PublishedSheetSum';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  outOf?: Maybe<Scalars['Decimal']['output']>;
  rank?: Maybe<Scalars['Decimal']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
};

export type PublishedSheetWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PublishedSheetWhere>>;
  appraisedTotal?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  exclusion?: InputMaybe<ExclusionFilter>;
  id?: InputMaybe<IdFilter>;
  lines?: InputMaybe<PublishedLineQuantified>;
  /** This does not hold. */
  not?: InputMaybe<PublishedSheetWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PublishedSheetWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  organizationName?: InputMaybe<StringFilter>;
  outOf?: InputMaybe<IntFilter>;
  publication?: InputMaybe<ScorecardPublicationWhere>;
  publicationId?: InputMaybe<IdFilter>;
  rank?: InputMaybe<IntFilter>;
  secondTotal?: InputMaybe<DecimalFilter>;
  selfTotal?: InputMaybe<DecimalFilter>;
  total?: InputMaybe<DecimalFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  waiverReason?: InputMaybe<StringFilter>;
};

export type Query = {
  __typename?: 'Query';
  /** By id; null where there is none. */
  apiToken?: Maybe<ApiToken>;
  apiTokens: ApiTokenConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  apiTokensAggregate: Array<ApiTokenAggregate>;
  /** By id; null where there is none. */
  award?: Maybe<Award>;
  /** By id; null where there is none. */
  awardFile?: Maybe<AwardFile>;
  awardFiles: AwardFileConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  awardFilesAggregate: Array<AwardFileAggregate>;
  /** By id or by code; null where there is none. */
  awardForm?: Maybe<AwardForm>;
  awardForms: AwardFormConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  awardFormsAggregate: Array<AwardFormAggregate>;
  /** Who is eligible by the rules, the highest form first, at most 1,000. Published rankings count; with includeProvisional the latest revision of each. */
  awardProposals: Array<AwardProposal>;
  /** By id; null where there is none. */
  awardRecipient?: Maybe<AwardRecipient>;
  awardRecipients: AwardRecipientConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  awardRecipientsAggregate: Array<AwardRecipientAggregate>;
  /** By id or by code; null where there is none. */
  awardRule?: Maybe<AwardRule>;
  awardRules: AwardRuleConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  awardRulesAggregate: Array<AwardRuleAggregate>;
  awards: AwardConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  awardsAggregate: Array<AwardAggregate>;
  /** By id or by code; null where there is none. */
  campaign?: Maybe<Campaign>;
  /** What a new campaign with these dates would take over from an earlier one. */
  campaignCopy: CampaignCopy;
  /** Where a campaign may go from its state, and what is still to be done before. */
  campaignMoves: Array<CampaignMove>;
  campaigns: CampaignConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  campaignsAggregate: Array<CampaignAggregate>;
  /** Nhật ký thay đổi: the changes of all records, those included that were deleted. Newest first. */
  changeLog: HistoryPage;
  /** By id or by code; null where there is none. */
  cluster?: Maybe<Cluster>;
  /** By id; null where there is none. */
  clusterLeader?: Maybe<ClusterLeader>;
  clusterLeaders: ClusterLeaderConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  clusterLeadersAggregate: Array<ClusterLeaderAggregate>;
  /** By id; null where there is none. */
  clusterMember?: Maybe<ClusterMember>;
  clusterMembers: ClusterMemberConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  clusterMembersAggregate: Array<ClusterMemberAggregate>;
  clusters: ClusterConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  clustersAggregate: Array<ClusterAggregate>;
  criteria: CriterionConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  criteriaAggregate: Array<CriterionAggregate>;
  /** By id; null where there is none. */
  criterion?: Maybe<Criterion>;
  /** By id or by code; null where there is none. */
  department?: Maybe<Department>;
  departments: DepartmentConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  departmentsAggregate: Array<DepartmentAggregate>;
  /** By id; null where there is none. */
  document?: Maybe<Document>;
  /** By id; null where there is none. */
  documentFile?: Maybe<DocumentFile>;
  documentFiles: DocumentFileConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  documentFilesAggregate: Array<DocumentFileAggregate>;
  documents: DocumentConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  documentsAggregate: Array<DocumentAggregate>;
  /** By id; null where there is none. */
  evaluation?: Maybe<Evaluation>;
  /** By id; null where there is none. */
  evaluationCeiling?: Maybe<EvaluationCeiling>;
  evaluationCeilings: EvaluationCeilingConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  evaluationCeilingsAggregate: Array<EvaluationCeilingAggregate>;
  evaluations: EvaluationConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  evaluationsAggregate: Array<EvaluationAggregate>;
  /** By id; null where there is none. */
  importJob?: Maybe<ImportJob>;
  importJobs: ImportJobConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  importJobsAggregate: Array<ImportJobAggregate>;
  /** The kinds of files that the caller may import, and their columns. Templates are at /imports/templates/KIND.xlsx and .csv. */
  importSheets: Array<ImportSheet>;
  /** By id or by code; null where there is none. */
  indicator?: Maybe<Indicator>;
  indicators: IndicatorConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  indicatorsAggregate: Array<IndicatorAggregate>;
  /** Who the caller is; null when not signed in. For an API token: who made it, in the role of the token. */
  me?: Maybe<User>;
  /** Which reports are due and not there, and from whom. A rejected report is missing. */
  missingResults: MissingResults;
  /** How a campaign's targets stand against the time gone, the most urgent first. Targets without an assigned value are not looked at. The rule: docs/campaign-year.md. */
  monitoring: Monitoring;
  /** By id or by code; null where there is none. */
  organization?: Maybe<Organization>;
  organizations: OrganizationConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  organizationsAggregate: Array<OrganizationAggregate>;
  /** By id; null where there is none. */
  phase?: Maybe<Phase>;
  phases: PhaseConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  phasesAggregate: Array<PhaseAggregate>;
  /** By id or by code; null where there is none. */
  plan?: Maybe<Plan>;
  /** By id; null where there is none. */
  planDocument?: Maybe<PlanDocument>;
  planDocuments: PlanDocumentConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  planDocumentsAggregate: Array<PlanDocumentAggregate>;
  /** By id; null where there is none. */
  planIndicator?: Maybe<PlanIndicator>;
  planIndicators: PlanIndicatorConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  planIndicatorsAggregate: Array<PlanIndicatorAggregate>;
  plans: PlanConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  plansAggregate: Array<PlanAggregate>;
  /** By id or by code; null where there is none. */
  project?: Maybe<Project>;
  projects: ProjectConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  projectsAggregate: Array<ProjectAggregate>;
  /** By id; null where there is none. */
  publishedLine?: Maybe<PublishedLine>;
  publishedLines: PublishedLineConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  publishedLinesAggregate: Array<PublishedLineAggregate>;
  /** By id; null where there is none. */
  publishedSheet?: Maybe<PublishedSheet>;
  publishedSheets: PublishedSheetConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  publishedSheetsAggregate: Array<PublishedSheetAggregate>;
  /** By id; null where there is none. */
  ranking?: Maybe<Ranking>;
  /** For those who poll: what came after a cursor, oldest first. Keep the last cursor that you saw. */
  rankingChanges: RankingChangeConnection;
  rankings: RankingConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  rankingsAggregate: Array<RankingAggregate>;
  /** For those who poll: the changes of records after a cursor, oldest first; without one, all that are kept. */
  recordChanges: RecordChangePage;
  /** By id; null where there is none. */
  reminder?: Maybe<Reminder>;
  /** By id; null where there is none. */
  reminderMail?: Maybe<ReminderMail>;
  reminderMails: ReminderMailConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  reminderMailsAggregate: Array<ReminderMailAggregate>;
  reminderPreferences: ReminderPreferences;
  reminders: ReminderConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  remindersAggregate: Array<ReminderAggregate>;
  /** By id; null where there is none. */
  reportHeader?: Maybe<ReportHeader>;
  reportHeaders: ReportHeaderConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  reportHeadersAggregate: Array<ReportHeaderAggregate>;
  /** By id; null where there is none. */
  result?: Maybe<Result>;
  results: ResultConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  resultsAggregate: Array<ResultAggregate>;
  /** The caller's own views of a list, by name. */
  savedViews: Array<SavedView>;
  /** By id; null where there is none. */
  scoreSheet?: Maybe<ScoreSheet>;
  scoreSheets: ScoreSheetConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  scoreSheetsAggregate: Array<ScoreSheetAggregate>;
  /** By id or by code; null where there is none. */
  scorecard?: Maybe<Scorecard>;
  /** By id; null where there is none. */
  scorecardItem?: Maybe<ScorecardItem>;
  scorecardItems: ScorecardItemConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  scorecardItemsAggregate: Array<ScorecardItemAggregate>;
  /** By id; null where there is none. */
  scorecardPublication?: Maybe<ScorecardPublication>;
  scorecardPublications: ScorecardPublicationConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  scorecardPublicationsAggregate: Array<ScorecardPublicationAggregate>;
  scorecards: ScorecardConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  scorecardsAggregate: Array<ScorecardAggregate>;
  /** By id; null where there is none. */
  scoringWindow?: Maybe<ScoringWindow>;
  scoringWindows: ScoringWindowConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  scoringWindowsAggregate: Array<ScoringWindowAggregate>;
  /** The records of every kind that have all of these words (the first 8) in their name, code or number, or in those of what they are of, with or without accents. Of each concept the best finds, together; the concept with the best one first. */
  search: Array<SearchHit>;
  /** By id; null where there is none. */
  sheetEvidence?: Maybe<SheetEvidence>;
  sheetEvidences: SheetEvidenceConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  sheetEvidencesAggregate: Array<SheetEvidenceAggregate>;
  /** By id; null where there is none. */
  sheetLine?: Maybe<SheetLine>;
  sheetLines: SheetLineConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  sheetLinesAggregate: Array<SheetLineAggregate>;
  /** The standings that these results would give, best first. Nothing is written. */
  simulateRanking: Array<SimulatedStanding>;
  /** By id; null where there is none. */
  standing?: Maybe<Standing>;
  standings: StandingConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  standingsAggregate: Array<StandingAggregate>;
  /** By id; null where there is none. */
  storedFile?: Maybe<StoredFile>;
  storedFiles: StoredFileConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  storedFilesAggregate: Array<StoredFileAggregate>;
  /** By id; null where there is none. */
  target?: Maybe<Target>;
  targets: TargetConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  targetsAggregate: Array<TargetAggregate>;
  /** By id or by code; null where there is none. */
  task?: Maybe<Task>;
  /** By id; null where there is none. */
  taskComment?: Maybe<TaskComment>;
  taskComments: TaskCommentConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  taskCommentsAggregate: Array<TaskCommentAggregate>;
  /** By id; null where there is none. */
  taskMove?: Maybe<TaskMove>;
  taskMoves: TaskMoveConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  taskMovesAggregate: Array<TaskMoveAggregate>;
  /** Who may answer for a task that is assigned so: its officers and administrators, at most 200. */
  taskPeople: Array<Person>;
  tasks: TaskConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  tasksAggregate: Array<TaskAggregate>;
  /** By id; null where there is none. */
  user?: Maybe<User>;
  users: UserConnection;
  /** Counts, sums, averages, minima and maxima, by any column, relation or calendar period. */
  usersAggregate: Array<UserAggregate>;
  /** What an organization did in a year, written from the data; each figure names the rows that it came from. */
  yearReport: YearReport;
};


export type QueryApiTokenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApiTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApiTokenOrderBy>>;
  where?: InputMaybe<ApiTokenWhere>;
};


export type QueryApiTokensAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ApiTokenGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ApiTokenWhere>;
};


export type QueryAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardFileOrderBy>>;
  where?: InputMaybe<AwardFileWhere>;
};


export type QueryAwardFilesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<AwardFileGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AwardFileWhere>;
};


export type QueryAwardFormArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAwardFormsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardFormOrderBy>>;
  where?: InputMaybe<AwardFormWhere>;
};


export type QueryAwardFormsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<AwardFormGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AwardFormWhere>;
};


export type QueryAwardProposalsArgs = {
  campaignId: Scalars['ID']['input'];
  includeProvisional?: Scalars['Boolean']['input'];
};


export type QueryAwardRecipientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardRecipientOrderBy>>;
  where?: InputMaybe<AwardRecipientWhere>;
};


export type QueryAwardRecipientsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<AwardRecipientGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AwardRecipientWhere>;
};


export type QueryAwardRuleArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAwardRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardRuleOrderBy>>;
  where?: InputMaybe<AwardRuleWhere>;
};


export type QueryAwardRulesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<AwardRuleGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AwardRuleWhere>;
};


export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardOrderBy>>;
  where?: InputMaybe<AwardWhere>;
};


export type QueryAwardsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<AwardGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AwardWhere>;
};


export type QueryCampaignArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCampaignCopyArgs = {
  endsOn: Scalars['Date']['input'];
  fromId: Scalars['ID']['input'];
  startsOn: Scalars['Date']['input'];
};


export type QueryCampaignMovesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignOrderBy>>;
  where?: InputMaybe<CampaignWhere>;
};


export type QueryCampaignsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<CampaignGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CampaignWhere>;
};


export type QueryChangeLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<ChangeLogWhere>;
};


export type QueryClusterArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClusterLeaderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClusterLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClusterLeaderOrderBy>>;
  where?: InputMaybe<ClusterLeaderWhere>;
};


export type QueryClusterLeadersAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ClusterLeaderGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClusterLeaderWhere>;
};


export type QueryClusterMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClusterMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClusterMemberOrderBy>>;
  where?: InputMaybe<ClusterMemberWhere>;
};


export type QueryClusterMembersAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ClusterMemberGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClusterMemberWhere>;
};


export type QueryClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClusterOrderBy>>;
  where?: InputMaybe<ClusterWhere>;
};


export type QueryClustersAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ClusterGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClusterWhere>;
};


export type QueryCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CriterionOrderBy>>;
  where?: InputMaybe<CriterionWhere>;
};


export type QueryCriteriaAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<CriterionGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CriterionWhere>;
};


export type QueryCriterionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepartmentArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DepartmentOrderBy>>;
  where?: InputMaybe<DepartmentWhere>;
};


export type QueryDepartmentsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<DepartmentGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DepartmentWhere>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentFileOrderBy>>;
  where?: InputMaybe<DocumentFileWhere>;
};


export type QueryDocumentFilesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<DocumentFileGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DocumentFileWhere>;
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrderBy>>;
  where?: InputMaybe<DocumentWhere>;
};


export type QueryDocumentsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<DocumentGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DocumentWhere>;
};


export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationCeilingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationCeilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvaluationCeilingOrderBy>>;
  where?: InputMaybe<EvaluationCeilingWhere>;
};


export type QueryEvaluationCeilingsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<EvaluationCeilingGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EvaluationCeilingWhere>;
};


export type QueryEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvaluationOrderBy>>;
  where?: InputMaybe<EvaluationWhere>;
};


export type QueryEvaluationsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<EvaluationGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EvaluationWhere>;
};


export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportJobOrderBy>>;
  where?: InputMaybe<ImportJobWhere>;
};


export type QueryImportJobsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ImportJobGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ImportJobWhere>;
};


export type QueryIndicatorArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicatorOrderBy>>;
  where?: InputMaybe<IndicatorWhere>;
};


export type QueryIndicatorsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<IndicatorGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<IndicatorWhere>;
};


export type QueryMissingResultsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  campaignId: Scalars['ID']['input'];
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['Date']['input']>;
  unit?: InputMaybe<PeriodUnit>;
  where?: InputMaybe<TargetWhere>;
};


export type QueryMonitoringArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  campaignId: Scalars['ID']['input'];
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<Array<ProgressState>>;
  unit?: InputMaybe<PeriodUnit>;
  where?: InputMaybe<TargetWhere>;
};


export type QueryOrganizationArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QueryOrganizationsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<OrganizationGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QueryPhaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PhaseOrderBy>>;
  where?: InputMaybe<PhaseWhere>;
};


export type QueryPhasesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<PhaseGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PhaseWhere>;
};


export type QueryPlanArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPlanDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanDocumentOrderBy>>;
  where?: InputMaybe<PlanDocumentWhere>;
};


export type QueryPlanDocumentsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<PlanDocumentGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PlanDocumentWhere>;
};


export type QueryPlanIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanIndicatorOrderBy>>;
  where?: InputMaybe<PlanIndicatorWhere>;
};


export type QueryPlanIndicatorsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<PlanIndicatorGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PlanIndicatorWhere>;
};


export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanOrderBy>>;
  where?: InputMaybe<PlanWhere>;
};


export type QueryPlansAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<PlanGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PlanWhere>;
};


export type QueryProjectArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type QueryProjectsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ProjectGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProjectWhere>;
};


export type QueryPublishedLineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublishedLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublishedLineOrderBy>>;
  where?: InputMaybe<PublishedLineWhere>;
};


export type QueryPublishedLinesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<PublishedLineGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PublishedLineWhere>;
};


export type QueryPublishedSheetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublishedSheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublishedSheetOrderBy>>;
  where?: InputMaybe<PublishedSheetWhere>;
};


export type QueryPublishedSheetsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<PublishedSheetGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PublishedSheetWhere>;
};


export type QueryRankingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRankingChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RankingChangeWhere>;
};


export type QueryRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type QueryRankingsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<RankingGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RankingWhere>;
};


export type QueryRecordChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<RecordChangeWhere>;
};


export type QueryReminderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReminderMailArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReminderMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReminderMailOrderBy>>;
  where?: InputMaybe<ReminderMailWhere>;
};


export type QueryReminderMailsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ReminderMailGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReminderMailWhere>;
};


export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReminderOrderBy>>;
  where?: InputMaybe<ReminderWhere>;
};


export type QueryRemindersAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ReminderGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReminderWhere>;
};


export type QueryReportHeaderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportHeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReportHeaderOrderBy>>;
  where?: InputMaybe<ReportHeaderWhere>;
};


export type QueryReportHeadersAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ReportHeaderGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReportHeaderWhere>;
};


export type QueryResultArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrderBy>>;
  where?: InputMaybe<ResultWhere>;
};


export type QueryResultsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ResultGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ResultWhere>;
};


export type QuerySavedViewsArgs = {
  list: Scalars['String']['input'];
};


export type QueryScoreSheetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScoreSheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScoreSheetOrderBy>>;
  where?: InputMaybe<ScoreSheetWhere>;
};


export type QueryScoreSheetsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ScoreSheetGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ScoreSheetWhere>;
};


export type QueryScorecardArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryScorecardItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScorecardItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardItemOrderBy>>;
  where?: InputMaybe<ScorecardItemWhere>;
};


export type QueryScorecardItemsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ScorecardItemGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ScorecardItemWhere>;
};


export type QueryScorecardPublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScorecardPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardPublicationOrderBy>>;
  where?: InputMaybe<ScorecardPublicationWhere>;
};


export type QueryScorecardPublicationsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ScorecardPublicationGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ScorecardPublicationWhere>;
};


export type QueryScorecardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardOrderBy>>;
  where?: InputMaybe<ScorecardWhere>;
};


export type QueryScorecardsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ScorecardGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ScorecardWhere>;
};


export type QueryScoringWindowArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScoringWindowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScoringWindowOrderBy>>;
  where?: InputMaybe<ScoringWindowWhere>;
};


export type QueryScoringWindowsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<ScoringWindowGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ScoringWindowWhere>;
};


export type QuerySearchArgs = {
  concepts?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QuerySheetEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySheetEvidencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SheetEvidenceOrderBy>>;
  where?: InputMaybe<SheetEvidenceWhere>;
};


export type QuerySheetEvidencesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<SheetEvidenceGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SheetEvidenceWhere>;
};


export type QuerySheetLineArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySheetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SheetLineOrderBy>>;
  where?: InputMaybe<SheetLineWhere>;
};


export type QuerySheetLinesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<SheetLineGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SheetLineWhere>;
};


export type QuerySimulateRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  rankingId: Scalars['ID']['input'];
  results: Array<SimulatedResultInput>;
};


export type QueryStandingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStandingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StandingOrderBy>>;
  where?: InputMaybe<StandingWhere>;
};


export type QueryStandingsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<StandingGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StandingWhere>;
};


export type QueryStoredFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStoredFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StoredFileOrderBy>>;
  where?: InputMaybe<StoredFileWhere>;
};


export type QueryStoredFilesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<StoredFileGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StoredFileWhere>;
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetOrderBy>>;
  where?: InputMaybe<TargetWhere>;
};


export type QueryTargetsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<TargetGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TargetWhere>;
};


export type QueryTaskArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTaskCommentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskCommentOrderBy>>;
  where?: InputMaybe<TaskCommentWhere>;
};


export type QueryTaskCommentsAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<TaskCommentGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TaskCommentWhere>;
};


export type QueryTaskMoveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskMoveOrderBy>>;
  where?: InputMaybe<TaskMoveWhere>;
};


export type QueryTaskMovesAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<TaskMoveGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TaskMoveWhere>;
};


export type QueryTaskPeopleArgs = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};


export type QueryTasksAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<TaskGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TaskWhere>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserOrderBy>>;
  where?: InputMaybe<UserWhere>;
};


export type QueryUsersAggregateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<Array<UserGroupBy>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<UserWhere>;
};


export type QueryYearReportArgs = {
  organizationId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

/** Bảng xếp hạng: one league table of a campaign, by a department or (without one) overall. Each revision is a record of its own. */
export type Ranking = {
  __typename?: 'Ranking';
  campaign: Campaign;
  campaignId: Scalars['ID']['output'];
  changes: RankingChangeConnection;
  cluster: Cluster;
  clusterId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Null: the overall ranking. */
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  method: RankingMethod;
  note?: Maybe<Scalars['String']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of them have a rank: the "out of". */
  rankedCount: Scalars['Int']['output'];
  revision: Scalars['Int']['output'];
  /** Why this revision was made. */
  revisionReason?: Maybe<Scalars['String']['output']>;
  scorecardPublications: ScorecardPublicationConnection;
  /** How many organizations are listed. */
  size: Scalars['Int']['output'];
  standings: StandingConnection;
  state: RankingState;
  /** The criteria that break ties, the first one weighing most. */
  tieBreakers: Array<Scalars['ID']['output']>;
  tieRule: TieRule;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  /** How much it counts in the overall ranking. */
  weight: Scalars['Decimal']['output'];
};


/** Bảng xếp hạng: one league table of a campaign, by a department or (without one) overall. Each revision is a record of its own. */
export type RankingChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingChangeOrderBy>>;
  where?: InputMaybe<RankingChangeWhere>;
};


/** Bảng xếp hạng: one league table of a campaign, by a department or (without one) overall. Each revision is a record of its own. */
export type RankingHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Bảng xếp hạng: one league table of a campaign, by a department or (without one) overall. Each revision is a record of its own. */
export type RankingScorecardPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardPublicationOrderBy>>;
  where?: InputMaybe<ScorecardPublicationWhere>;
};


/** Bảng xếp hạng: one league table of a campaign, by a department or (without one) overall. Each revision is a record of its own. */
export type RankingStandingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StandingOrderBy>>;
  where?: InputMaybe<StandingWhere>;
};

/** One group. */
export type RankingAggregate = {
  __typename?: 'RankingAggregate';
  avg: RankingAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: RankingGroup;
  max: RankingMax;
  min: RankingMin;
  sum: RankingSum;
};

export type RankingAvg = {
  __typename?: 'RankingAvg';
  rankedCount?: Maybe<Scalars['Decimal']['output']>;
  revision?: Maybe<Scalars['Decimal']['output']>;
  size?: Maybe<Scalars['Decimal']['output']>;
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** One move in a ranking. Changes are numbered in the order of their commits, and are never changed or deleted. */
export type RankingChange = {
  __typename?: 'RankingChange';
  cause: ChangeCause;
  /** Its place in the feed; hand it back as "after". */
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  occurredAt: Scalars['DateTime']['output'];
  /** From a publication; else provisional. */
  official: Scalars['Boolean']['output'];
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  previousRank?: Maybe<Scalars['Int']['output']>;
  previousScore?: Maybe<Scalars['Decimal']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  ranking: Ranking;
  rankingId: Scalars['ID']['output'];
  score?: Maybe<Scalars['Decimal']['output']>;
};

export type RankingChangeConnection = {
  __typename?: 'RankingChangeConnection';
  edges: Array<RankingChangeEdge>;
  nodes: Array<RankingChange>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type RankingChangeEdge = {
  __typename?: 'RankingChangeEdge';
  cursor: Scalars['String']['output'];
  node: RankingChange;
};

/** One key; give a list for more, the first one weighs most. */
export type RankingChangeOrderBy = {
  cause?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  occurredAt?: InputMaybe<OrderDirection>;
  official?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  previousRank?: InputMaybe<OrderDirection>;
  previousScore?: InputMaybe<OrderDirection>;
  rank?: InputMaybe<OrderDirection>;
  ranking?: InputMaybe<RankingOrderBy>;
  rankingId?: InputMaybe<OrderDirection>;
  score?: InputMaybe<OrderDirection>;
};

export type RankingChangeQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<RankingChangeWhere>;
  /** No such record. */
  none?: InputMaybe<RankingChangeWhere>;
  /** At least one such record. */
  some?: InputMaybe<RankingChangeWhere>;
};

export type RankingChangeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<RankingChangeWhere>>;
  cause?: InputMaybe<ChangeCauseFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<RankingChangeWhere>;
  occurredAt?: InputMaybe<DateTimeFilter>;
  official?: InputMaybe<BooleanFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RankingChangeWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  previousRank?: InputMaybe<IntFilter>;
  previousScore?: InputMaybe<DecimalFilter>;
  rank?: InputMaybe<IntFilter>;
  ranking?: InputMaybe<RankingWhere>;
  rankingId?: InputMaybe<IdFilter>;
  score?: InputMaybe<DecimalFilter>;
};

export type RankingConnection = {
  __typename?: 'RankingConnection';
  edges: Array<RankingEdge>;
  nodes: Array<Ranking>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type RankingCreateInput = {
  campaignId: Scalars['ID']['input'];
  clusterId: Scalars['ID']['input'];
  /** None: the overall ranking. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  method: RankingMethod;
  note?: InputMaybe<Scalars['String']['input']>;
  /** Criteria of the campaign that break ties, the first one weighing most. */
  tieBreakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** STANDARD unless given. */
  tieRule?: InputMaybe<TieRule>;
  /** 1 unless given. */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

export type RankingEdge = {
  __typename?: 'RankingEdge';
  cursor: Scalars['String']['output'];
  node: Ranking;
};

export type RankingGroup = {
  __typename?: 'RankingGroup';
  campaign?: Maybe<CampaignGroup>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  cluster?: Maybe<ClusterGroup>;
  clusterId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  method?: Maybe<RankingMethod>;
  note?: Maybe<Scalars['String']['output']>;
  publishedAt?: Maybe<Scalars['Date']['output']>;
  rankedCount?: Maybe<Scalars['Int']['output']>;
  revision?: Maybe<Scalars['Int']['output']>;
  revisionReason?: Maybe<Scalars['String']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<RankingState>;
  tieRule?: Maybe<TieRule>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type RankingGroupBy = {
  campaign?: InputMaybe<CampaignGroupBy>;
  campaignId?: InputMaybe<Scalars['Boolean']['input']>;
  cluster?: InputMaybe<ClusterGroupBy>;
  clusterId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  method?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  publishedAt?: InputMaybe<CalendarPeriod>;
  rankedCount?: InputMaybe<Scalars['Boolean']['input']>;
  revision?: InputMaybe<Scalars['Boolean']['input']>;
  revisionReason?: InputMaybe<Scalars['Boolean']['input']>;
  size?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  tieRule?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  weight?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RankingMax = {
  __typename?: 'RankingMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  rankedCount?: Maybe<Scalars['Int']['output']>;
  revision?: Maybe<Scalars['Int']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** CRITERIA adds the scores of its department's criteria (of all criteria, where it is overall); DEPARTMENT_SCORES adds the scores of the department rankings by weight, DEPARTMENT_RANKS their ranks; ENTERED has the scores or ranks that the department typed; SCORECARD has the totals of the units' sheets. */
export type RankingMethod =
  | 'CRITERIA'
  | 'DEPARTMENT_RANKS'
  | 'DEPARTMENT_SCORES'
  | 'ENTERED'
  | 'SCORECARD';

export type RankingMethodFilter = {
  eq?: InputMaybe<RankingMethod>;
  in?: InputMaybe<Array<RankingMethod>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<RankingMethod>;
  notIn?: InputMaybe<Array<RankingMethod>>;
};

export type RankingMin = {
  __typename?: 'RankingMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  rankedCount?: Maybe<Scalars['Int']['output']>;
  revision?: Maybe<Scalars['Int']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type RankingOrderBy = {
  campaign?: InputMaybe<CampaignOrderBy>;
  campaignId?: InputMaybe<OrderDirection>;
  cluster?: InputMaybe<ClusterOrderBy>;
  clusterId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  method?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  publishedAt?: InputMaybe<OrderDirection>;
  rankedCount?: InputMaybe<OrderDirection>;
  revision?: InputMaybe<OrderDirection>;
  revisionReason?: InputMaybe<OrderDirection>;
  size?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  tieRule?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  weight?: InputMaybe<OrderDirection>;
};

export type RankingQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<RankingWhere>;
  /** No such record. */
  none?: InputMaybe<RankingWhere>;
  /** At least one such record. */
  some?: InputMaybe<RankingWhere>;
};

/** PROVISIONAL moves with every result; PUBLISHED is official and stays; SUPERSEDED was official until a later revision was published. */
export type RankingState =
  | 'PROVISIONAL'
  | 'PUBLISHED'
  | 'SUPERSEDED';

export type RankingStateFilter = {
  eq?: InputMaybe<RankingState>;
  in?: InputMaybe<Array<RankingState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<RankingState>;
  notIn?: InputMaybe<Array<RankingState>>;
};

export type RankingSum = {
  __typename?: 'RankingSum';
  rankedCount?: Maybe<Scalars['Decimal']['output']>;
  revision?: Maybe<Scalars['Decimal']['output']>;
  size?: Maybe<Scalars['Decimal']['output']>;
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type RankingUpdateInput = {
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  clusterId?: InputMaybe<Scalars['ID']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  method?: InputMaybe<RankingMethod>;
  note?: InputMaybe<Scalars['String']['input']>;
  tieBreakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  tieRule?: InputMaybe<TieRule>;
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

export type RankingWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<RankingWhere>>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  changes?: InputMaybe<RankingChangeQuantified>;
  cluster?: InputMaybe<ClusterWhere>;
  clusterId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<RankingMethodFilter>;
  /** This does not hold. */
  not?: InputMaybe<RankingWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RankingWhere>>;
  publishedAt?: InputMaybe<DateTimeFilter>;
  rankedCount?: InputMaybe<IntFilter>;
  revision?: InputMaybe<IntFilter>;
  revisionReason?: InputMaybe<StringFilter>;
  scorecardPublications?: InputMaybe<ScorecardPublicationQuantified>;
  size?: InputMaybe<IntFilter>;
  standings?: InputMaybe<StandingQuantified>;
  state?: InputMaybe<RankingStateFilter>;
  tieRule?: InputMaybe<TieRuleFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  weight?: InputMaybe<DecimalFilter>;
};

/** A ranking that was worked out from the results again. */
export type RebuiltRanking = {
  __typename?: 'RebuiltRanking';
  /** How many standings were not as the results make them; 0 where all was right. */
  corrected: Scalars['Int']['output'];
  ranking: Ranking;
};

/** Tập thể, cá nhân, hộ gia đình. */
export type RecipientKind =
  | 'COLLECTIVE'
  | 'HOUSEHOLD'
  | 'INDIVIDUAL';

export type RecipientKindFilter = {
  eq?: InputMaybe<RecipientKind>;
  in?: InputMaybe<Array<RecipientKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<RecipientKind>;
  notIn?: InputMaybe<Array<RecipientKind>>;
};

/** That a record was changed, by whom and when. What has changed in it is in its history. */
export type RecordChange = {
  __typename?: 'RecordChange';
  action: HistoryAction;
  /** Null: the service itself. */
  by?: Maybe<Person>;
  /** The type of the record: "Organization". */
  concept: Scalars['String']['output'];
  /** Its place in the feed of changes; hand it back as "after". */
  cursor: Scalars['String']['output'];
  occurredAt: Scalars['DateTime']['output'];
  recordId: Scalars['ID']['output'];
};

/** Changes of records, oldest first. */
export type RecordChangePage = {
  __typename?: 'RecordChangePage';
  /** How far was looked, also where nothing was found: hand it back as "after". */
  endCursor: Scalars['String']['output'];
  hasNextPage: Scalars['Boolean']['output'];
  /** Fewer than were asked for where the caller may not see much of what lies in between. */
  nodes: Array<RecordChange>;
};

/** Which changes are wanted; all conditions must hold, and what is left out does not matter. */
export type RecordChangeWhere = {
  actions?: InputMaybe<Array<HistoryAction>>;
  /** The types of the records: ["Organization", "Target"]. */
  concepts?: InputMaybe<Array<Scalars['String']['input']>>;
  recordIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A report for a target and a month. */
export type RecordResultInput = {
  /** A name of your own for this report, at most 200 characters. Sent again, it answers as the first time and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any date in the month. */
  period: Scalars['Date']['input'];
  targetId: Scalars['ID']['input'];
  value: Scalars['Decimal']['input'];
};

/** What was recorded, and the standings that moved because of it. */
export type RecordedResults = {
  __typename?: 'RecordedResults';
  /** In the order of the feed, at most 10,000. */
  changes: Array<RankingChange>;
  /** In the order of the input. */
  results: Array<Result>;
};

/** What has changed since the event before, gathered for screens. */
export type RecordsChanged = {
  __typename?: 'RecordsChanged';
  /** More has happened already: the next event follows at once. */
  behind: Scalars['Boolean']['output'];
  /** Empty where nothing has changed that the caller sees. */
  concepts: Array<ConceptChanges>;
  /** How far this goes; hand it back as "after". */
  cursor: Scalars['String']['output'];
};

/** Nhắc việc: that someone is reminded of a task. There is one for each task, kind, recipient and day, ever. */
export type Reminder = {
  __typename?: 'Reminder';
  createdAt: Scalars['DateTime']['output'];
  /** The day that it belongs to. */
  day: Scalars['Date']['output'];
  /** The task's last day, as it was. */
  dueOn: Scalars['Date']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  kind: ReminderKind;
  /** The mail that carries it; for administrators. */
  mail?: Maybe<ReminderMail>;
  mailId?: Maybe<Scalars['ID']['output']>;
  /** When the recipient saw it in the panel. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  recipient: Person;
  recipientId: Scalars['ID']['output'];
  task: Task;
  taskId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Nhắc việc: that someone is reminded of a task. There is one for each task, kind, recipient and day, ever. */
export type ReminderHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type ReminderAggregate = {
  __typename?: 'ReminderAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ReminderGroup;
  max: ReminderMax;
  min: ReminderMin;
};

export type ReminderConnection = {
  __typename?: 'ReminderConnection';
  edges: Array<ReminderEdge>;
  nodes: Array<Reminder>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ReminderEdge = {
  __typename?: 'ReminderEdge';
  cursor: Scalars['String']['output'];
  node: Reminder;
};

export type ReminderGroup = {
  __typename?: 'ReminderGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  day?: Maybe<Scalars['Date']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<ReminderKind>;
  mail?: Maybe<ReminderMailGroup>;
  mailId?: Maybe<Scalars['ID']['output']>;
  readAt?: Maybe<Scalars['Date']['output']>;
  recipientId?: Maybe<Scalars['ID']['output']>;
  task?: Maybe<TaskGroup>;
  taskId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ReminderGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  day?: InputMaybe<CalendarPeriod>;
  dueOn?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['Boolean']['input']>;
  mail?: InputMaybe<ReminderMailGroupBy>;
  mailId?: InputMaybe<Scalars['Boolean']['input']>;
  readAt?: InputMaybe<CalendarPeriod>;
  recipientId?: InputMaybe<Scalars['Boolean']['input']>;
  task?: InputMaybe<TaskGroupBy>;
  taskId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sắp đến hạn, đến hạn hôm nay, quá hạn. */
export type ReminderKind =
  | 'DUE_SOON'
  | 'DUE_TODAY'
  | 'OVERDUE';

export type ReminderKindFilter = {
  eq?: InputMaybe<ReminderKind>;
  in?: InputMaybe<Array<ReminderKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ReminderKind>;
  notIn?: InputMaybe<Array<ReminderKind>>;
};

/** Thư nhắc việc: one mail with the reminders that someone had at one time, and how its sending went. */
export type ReminderMail = {
  __typename?: 'ReminderMail';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  day: Scalars['Date']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  lastError?: Maybe<Scalars['String']['output']>;
  /** The same on every attempt, so that a receiver can tell a double. */
  messageId: Scalars['String']['output'];
  /** When it is tried next; while it is being sent, when that counts as broken off. */
  nextAttemptAt: Scalars['DateTime']['output'];
  recipient: Person;
  recipientId: Scalars['ID']['output'];
  reminders: ReminderConnection;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  state: MailState;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Thư nhắc việc: one mail with the reminders that someone had at one time, and how its sending went. */
export type ReminderMailHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Thư nhắc việc: one mail with the reminders that someone had at one time, and how its sending went. */
export type ReminderMailRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReminderOrderBy>>;
  where?: InputMaybe<ReminderWhere>;
};

/** One group. */
export type ReminderMailAggregate = {
  __typename?: 'ReminderMailAggregate';
  avg: ReminderMailAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ReminderMailGroup;
  max: ReminderMailMax;
  min: ReminderMailMin;
  sum: ReminderMailSum;
};

export type ReminderMailAvg = {
  __typename?: 'ReminderMailAvg';
  attempts?: Maybe<Scalars['Decimal']['output']>;
};

export type ReminderMailConnection = {
  __typename?: 'ReminderMailConnection';
  edges: Array<ReminderMailEdge>;
  nodes: Array<ReminderMail>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ReminderMailEdge = {
  __typename?: 'ReminderMailEdge';
  cursor: Scalars['String']['output'];
  node: ReminderMail;
};

export type ReminderMailGroup = {
  __typename?: 'ReminderMailGroup';
  attempts?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  day?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  lastError?: Maybe<Scalars['String']['output']>;
  messageId?: Maybe<Scalars['String']['output']>;
  nextAttemptAt?: Maybe<Scalars['Date']['output']>;
  recipientId?: Maybe<Scalars['ID']['output']>;
  sentAt?: Maybe<Scalars['Date']['output']>;
  state?: Maybe<MailState>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ReminderMailGroupBy = {
  attempts?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  day?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  lastError?: InputMaybe<Scalars['Boolean']['input']>;
  messageId?: InputMaybe<Scalars['Boolean']['input']>;
  nextAttemptAt?: InputMaybe<CalendarPeriod>;
  recipientId?: InputMaybe<Scalars['Boolean']['input']>;
  sentAt?: InputMaybe<CalendarPeriod>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReminderMailMax = {
  __typename?: 'ReminderMailMax';
  attempts?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  day?: Maybe<Scalars['Date']['output']>;
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ReminderMailMin = {
  __typename?: 'ReminderMailMin';
  attempts?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  day?: Maybe<Scalars['Date']['output']>;
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ReminderMailOrderBy = {
  attempts?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  day?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  lastError?: InputMaybe<OrderDirection>;
  messageId?: InputMaybe<OrderDirection>;
  nextAttemptAt?: InputMaybe<OrderDirection>;
  recipientId?: InputMaybe<OrderDirection>;
  sentAt?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ReminderMailSum = {
  __typename?: 'ReminderMailSum';
  attempts?: Maybe<Scalars['Decimal']['output']>;
};

export type ReminderMailWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ReminderMailWhere>>;
  attempts?: InputMaybe<IntFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  day?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  lastError?: InputMaybe<StringFilter>;
  messageId?: InputMaybe<StringFilter>;
  nextAttemptAt?: InputMaybe<DateTimeFilter>;
  /** This does not hold. */
  not?: InputMaybe<ReminderMailWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ReminderMailWhere>>;
  recipientId?: InputMaybe<IdFilter>;
  reminders?: InputMaybe<ReminderQuantified>;
  sentAt?: InputMaybe<DateTimeFilter>;
  state?: InputMaybe<MailStateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type ReminderMax = {
  __typename?: 'ReminderMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  day?: Maybe<Scalars['Date']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  readAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ReminderMin = {
  __typename?: 'ReminderMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  day?: Maybe<Scalars['Date']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  readAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ReminderOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  day?: InputMaybe<OrderDirection>;
  dueOn?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  kind?: InputMaybe<OrderDirection>;
  mail?: InputMaybe<ReminderMailOrderBy>;
  mailId?: InputMaybe<OrderDirection>;
  readAt?: InputMaybe<OrderDirection>;
  recipientId?: InputMaybe<OrderDirection>;
  task?: InputMaybe<TaskOrderBy>;
  taskId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

/** How the caller wants to be reminded. In the panel they always are. */
export type ReminderPreferences = {
  __typename?: 'ReminderPreferences';
  byMail: Scalars['Boolean']['output'];
  /** The language of the mails. */
  locale: Language;
};

export type ReminderQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ReminderWhere>;
  /** No such record. */
  none?: InputMaybe<ReminderWhere>;
  /** At least one such record. */
  some?: InputMaybe<ReminderWhere>;
};

export type ReminderWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ReminderWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  day?: InputMaybe<DateFilter>;
  dueOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<ReminderKindFilter>;
  mail?: InputMaybe<ReminderMailWhere>;
  mailId?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ReminderWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ReminderWhere>>;
  readAt?: InputMaybe<DateTimeFilter>;
  recipientId?: InputMaybe<IdFilter>;
  task?: InputMaybe<TaskWhere>;
  taskId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** A figure in a text, and where it came from. */
export type ReportFact = {
  __typename?: 'ReportFact';
  /** Where the panel shows the rows: "/admin/#/targets/1/show". */
  address?: Maybe<Scalars['String']['output']>;
  rows: Array<FactRow>;
  rule: FactRule;
  /** Where it begins in the text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** As it is written: "343 %". */
  text: Scalars['String']['output'];
  /** As it is kept: "343", "2020-12-22". */
  value: Scalars['String']['output'];
};

/** What a year's report has that no other record holds: number and date, who signs and who gets it, and what people write themselves. What is left empty is what bodies of that kind usually write, or blank. */
export type ReportHeader = {
  __typename?: 'ReportHeader';
  /** Quyền hạn: "TM. ỦY BAN NHÂN DÂN". */
  authority?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Khó khăn, hạn chế. */
  difficulties?: Maybe<Scalars['String']['output']>;
  /** Phương hướng, nhiệm vụ: the next year's. */
  directions?: Maybe<Scalars['String']['output']>;
  /** Số: "125". */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Kết quả nổi bật: what was done beside the indicators. */
  highlights?: Maybe<Scalars['String']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** Ngày ban hành. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Cơ quan ban hành; each line stands on its own. */
  issuingBody?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** What the report begins with. Each line is a paragraph, here and below. */
  opening?: Maybe<Scalars['String']['output']>;
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  /** Địa danh: "Phúc Đồng". */
  place?: Maybe<Scalars['String']['output']>;
  /** Chức vụ: "CHỦ TỊCH". */
  position?: Maybe<Scalars['String']['output']>;
  /** Nơi nhận: one a line. */
  recipients?: Maybe<Scalars['String']['output']>;
  /** Họ và tên of who signs. */
  signer?: Maybe<Scalars['String']['output']>;
  /** Trích yếu nội dung: the title below "BÁO CÁO". */
  subject?: Maybe<Scalars['String']['output']>;
  /** Cơ quan chủ quản: stands above the issuing body. */
  superior?: Maybe<Scalars['String']['output']>;
  /** Ký hiệu: "BC-UBND". */
  symbol?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};


/** What a year's report has that no other record holds: number and date, who signs and who gets it, and what people write themselves. What is left empty is what bodies of that kind usually write, or blank. */
export type ReportHeaderHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type ReportHeaderAggregate = {
  __typename?: 'ReportHeaderAggregate';
  avg: ReportHeaderAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ReportHeaderGroup;
  max: ReportHeaderMax;
  min: ReportHeaderMin;
  sum: ReportHeaderSum;
};

export type ReportHeaderAvg = {
  __typename?: 'ReportHeaderAvg';
  year?: Maybe<Scalars['Decimal']['output']>;
};

export type ReportHeaderConnection = {
  __typename?: 'ReportHeaderConnection';
  edges: Array<ReportHeaderEdge>;
  nodes: Array<ReportHeader>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ReportHeaderCreateInput = {
  authority?: InputMaybe<Scalars['String']['input']>;
  difficulties?: InputMaybe<Scalars['String']['input']>;
  directions?: InputMaybe<Scalars['String']['input']>;
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  highlights?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  issuingBody?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  opening?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  recipients?: InputMaybe<Scalars['String']['input']>;
  signer?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  superior?: InputMaybe<Scalars['String']['input']>;
  symbol?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
};

export type ReportHeaderEdge = {
  __typename?: 'ReportHeaderEdge';
  cursor: Scalars['String']['output'];
  node: ReportHeader;
};

export type ReportHeaderGroup = {
  __typename?: 'ReportHeaderGroup';
  authority?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  difficulties?: Maybe<Scalars['String']['output']>;
  directions?: Maybe<Scalars['String']['output']>;
  documentNumber?: Maybe<Scalars['String']['output']>;
  highlights?: Maybe<Scalars['String']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  issuingBody?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  opening?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  recipients?: Maybe<Scalars['String']['output']>;
  signer?: Maybe<Scalars['String']['output']>;
  subject?: Maybe<Scalars['String']['output']>;
  superior?: Maybe<Scalars['String']['output']>;
  symbol?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ReportHeaderGroupBy = {
  authority?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  difficulties?: InputMaybe<Scalars['Boolean']['input']>;
  directions?: InputMaybe<Scalars['Boolean']['input']>;
  documentNumber?: InputMaybe<Scalars['Boolean']['input']>;
  highlights?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  issuedOn?: InputMaybe<CalendarPeriod>;
  issuingBody?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  opening?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  place?: InputMaybe<Scalars['Boolean']['input']>;
  position?: InputMaybe<Scalars['Boolean']['input']>;
  recipients?: InputMaybe<Scalars['Boolean']['input']>;
  signer?: InputMaybe<Scalars['Boolean']['input']>;
  subject?: InputMaybe<Scalars['Boolean']['input']>;
  superior?: InputMaybe<Scalars['Boolean']['input']>;
  symbol?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReportHeaderMax = {
  __typename?: 'ReportHeaderMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type ReportHeaderMin = {
  __typename?: 'ReportHeaderMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ReportHeaderOrderBy = {
  authority?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  difficulties?: InputMaybe<OrderDirection>;
  directions?: InputMaybe<OrderDirection>;
  documentNumber?: InputMaybe<OrderDirection>;
  highlights?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  issuedOn?: InputMaybe<OrderDirection>;
  issuingBody?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  opening?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  place?: InputMaybe<OrderDirection>;
  position?: InputMaybe<OrderDirection>;
  recipients?: InputMaybe<OrderDirection>;
  signer?: InputMaybe<OrderDirection>;
  subject?: InputMaybe<OrderDirection>;
  superior?: InputMaybe<OrderDirection>;
  symbol?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  year?: InputMaybe<OrderDirection>;
};

export type ReportHeaderQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ReportHeaderWhere>;
  /** No such record. */
  none?: InputMaybe<ReportHeaderWhere>;
  /** At least one such record. */
  some?: InputMaybe<ReportHeaderWhere>;
};

export type ReportHeaderSum = {
  __typename?: 'ReportHeaderSum';
  year?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type ReportHeaderUpdateInput = {
  authority?: InputMaybe<Scalars['String']['input']>;
  difficulties?: InputMaybe<Scalars['String']['input']>;
  directions?: InputMaybe<Scalars['String']['input']>;
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  highlights?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  issuingBody?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  opening?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  recipients?: InputMaybe<Scalars['String']['input']>;
  signer?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  superior?: InputMaybe<Scalars['String']['input']>;
  symbol?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type ReportHeaderWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ReportHeaderWhere>>;
  authority?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  difficulties?: InputMaybe<StringFilter>;
  directions?: InputMaybe<StringFilter>;
  documentNumber?: InputMaybe<StringFilter>;
  highlights?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  issuedOn?: InputMaybe<DateFilter>;
  issuingBody?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<ReportHeaderWhere>;
  note?: InputMaybe<StringFilter>;
  opening?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ReportHeaderWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  place?: InputMaybe<StringFilter>;
  position?: InputMaybe<StringFilter>;
  recipients?: InputMaybe<StringFilter>;
  signer?: InputMaybe<StringFilter>;
  subject?: InputMaybe<StringFilter>;
  superior?: InputMaybe<StringFilter>;
  symbol?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  year?: InputMaybe<IntFilter>;
};

/** A paragraph, or a cell of a table. */
export type ReportParagraph = {
  __typename?: 'ReportParagraph';
  facts: Array<ReportFact>;
  text: Scalars['String']['output'];
};

export type ReportSection = {
  __typename?: 'ReportSection';
  /** What programs know it by: "indicators". */
  key: Scalars['String']['output'];
  paragraphs: Array<ReportParagraph>;
  tables: Array<ReportTable>;
  title?: Maybe<Scalars['String']['output']>;
};

export type ReportTable = {
  __typename?: 'ReportTable';
  /** The columns by their headings, those of several rows one after another: "2020 – Hạng". */
  columns: Array<Scalars['String']['output']>;
  /** The rows; one that heads a group has a single cell. */
  rows: Array<Array<ReportParagraph>>;
};

/** How often a criterion is reported: MONTHLY by the month, QUARTERLY once in each quarter, YEARLY once by the campaign's end. */
export type ReportingFrequency =
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'YEARLY';

export type ReportingFrequencyFilter = {
  eq?: InputMaybe<ReportingFrequency>;
  in?: InputMaybe<Array<ReportingFrequency>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ReportingFrequency>;
  notIn?: InputMaybe<Array<ReportingFrequency>>;
};

/** A month, a quarter, or all the time of a campaign, by the first days of its first and its last month. */
export type ReportingPeriodType = {
  __typename?: 'ReportingPeriodType';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
};

/** Kết quả thực hiện: a value reported for a target and a month. */
export type Result = {
  __typename?: 'Result';
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** The target's. */
  indicator: Indicator;
  indicatorId: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** The target's. */
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  /** The month, as its first day. */
  period: Scalars['Date']['output'];
  reportedAt: Scalars['DateTime']['output'];
  state: ResultState;
  target: Target;
  targetId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  value: Scalars['Decimal']['output'];
  verificationNote?: Maybe<Scalars['String']['output']>;
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Kết quả thực hiện: a value reported for a target and a month. */
export type ResultHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type ResultAggregate = {
  __typename?: 'ResultAggregate';
  avg: ResultAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ResultGroup;
  max: ResultMax;
  min: ResultMin;
  sum: ResultSum;
};

export type ResultAvg = {
  __typename?: 'ResultAvg';
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type ResultConnection = {
  __typename?: 'ResultConnection';
  edges: Array<ResultEdge>;
  nodes: Array<Result>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ResultCreateInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any date in the month. */
  period: Scalars['Date']['input'];
  targetId: Scalars['ID']['input'];
  value: Scalars['Decimal']['input'];
};

export type ResultEdge = {
  __typename?: 'ResultEdge';
  cursor: Scalars['String']['output'];
  node: Result;
};

export type ResultGroup = {
  __typename?: 'ResultGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  indicator?: Maybe<IndicatorGroup>;
  indicatorId?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  period?: Maybe<Scalars['Date']['output']>;
  reportedAt?: Maybe<Scalars['Date']['output']>;
  state?: Maybe<ResultState>;
  target?: Maybe<TargetGroup>;
  targetId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
  verificationNote?: Maybe<Scalars['String']['output']>;
  verifiedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ResultGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  indicator?: InputMaybe<IndicatorGroupBy>;
  indicatorId?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  period?: InputMaybe<CalendarPeriod>;
  reportedAt?: InputMaybe<CalendarPeriod>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  target?: InputMaybe<TargetGroupBy>;
  targetId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  value?: InputMaybe<Scalars['Boolean']['input']>;
  verificationNote?: InputMaybe<Scalars['Boolean']['input']>;
  verifiedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ResultMax = {
  __typename?: 'ResultMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  period?: Maybe<Scalars['Date']['output']>;
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ResultMin = {
  __typename?: 'ResultMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  period?: Maybe<Scalars['Date']['output']>;
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ResultOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  indicator?: InputMaybe<IndicatorOrderBy>;
  indicatorId?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  period?: InputMaybe<OrderDirection>;
  reportedAt?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  target?: InputMaybe<TargetOrderBy>;
  targetId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  value?: InputMaybe<OrderDirection>;
  verificationNote?: InputMaybe<OrderDirection>;
  verifiedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ResultQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ResultWhere>;
  /** No such record. */
  none?: InputMaybe<ResultWhere>;
  /** At least one such record. */
  some?: InputMaybe<ResultWhere>;
};

/** SUBMITTED and VERIFIED results count, REJECTED ones do not. */
export type ResultState =
  | 'REJECTED'
  | 'SUBMITTED'
  | 'VERIFIED';

export type ResultStateFilter = {
  eq?: InputMaybe<ResultState>;
  in?: InputMaybe<Array<ResultState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ResultState>;
  notIn?: InputMaybe<Array<ResultState>>;
};

export type ResultSum = {
  __typename?: 'ResultSum';
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type ResultUpdateInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ResultWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ResultWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  indicator?: InputMaybe<IndicatorWhere>;
  indicatorId?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ResultWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ResultWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  period?: InputMaybe<DateFilter>;
  reportedAt?: InputMaybe<DateTimeFilter>;
  state?: InputMaybe<ResultStateFilter>;
  target?: InputMaybe<TargetWhere>;
  targetId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  value?: InputMaybe<DecimalFilter>;
  verificationNote?: InputMaybe<StringFilter>;
  verifiedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** ADMINISTRATOR does everything; ANALYST reads; INTEGRATOR reads and subscribes; the officers work for their department or organization. */
export type Role =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'DEPARTMENT_OFFICER'
  | 'INTEGRATOR'
  | 'ORGANIZATION_OFFICER';

export type RoleFilter = {
  eq?: InputMaybe<Role>;
  in?: InputMaybe<Array<Role>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Role>;
  notIn?: InputMaybe<Array<Role>>;
};

/** Cách xem đã lưu: filters, order and columns of a list under a name. The caller has their own alone. */
export type SavedView = {
  __typename?: 'SavedView';
  id: Scalars['ID']['output'];
  /** The name of the list, as in the address of its page. */
  list: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The part of the address that says it: what comes after "?". */
  query: Scalars['String']['output'];
};

export type SavedViewInput = {
  /** The name of the list, as in the address of its page; at most 64 characters. */
  list: Scalars['String']['input'];
  /** At most 100 characters. */
  name: Scalars['String']['input'];
  /** The part of the address that says it; at most 4,000 characters. */
  query: Scalars['String']['input'];
};

/** From this achievement on, this score. */
export type ScoreBand = {
  __typename?: 'ScoreBand';
  fromPercent: Scalars['Decimal']['output'];
  score: Scalars['Decimal']['output'];
};

export type ScoreBandInput = {
  fromPercent: Scalars['Decimal']['input'];
  score: Scalars['Decimal']['input'];
};

/** A line of a department's own sheet: its score or its rank. Neither takes what was typed away. */
export type ScoreInput = {
  organizationId: Scalars['ID']['input'];
  rank?: InputMaybe<Scalars['Int']['input']>;
  score?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A unit's sheet for a scorecard. One that was not handed in is missing, not zero: it keeps the scorecard from being published unless it is waived with a reason. */
export type ScoreSheet = {
  __typename?: 'ScoreSheet';
  /** Thẩm định. */
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  lines: SheetLineConnection;
  /** What it waits for, and from whom; empty for a final and for a waived one. */
  missing: Array<MissingPart>;
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  /** The whole sheet at once, as it is printed. */
  paper: SheetPaper;
  /** Why it was returned, or opened again, last. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** Until when a returned sheet may be sent again, where the window of self-scoring ends before. */
  returnedUntil?: Maybe<Scalars['Date']['output']>;
  rights: SheetRights;
  scorecard: Scorecard;
  scorecardId: Scalars['ID']['output'];
  /** After the second appraisal; null where it gave no score. */
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  /** Tự chấm. */
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  state: SheetState;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What stands in the ranking: from the council step on, its scores and deductions included. */
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  waivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the scorecard is published without it; the unit is then listed without a rank. */
  waiverReason?: Maybe<Scalars['String']['output']>;
};


/** A unit's sheet for a scorecard. One that was not handed in is missing, not zero: it keeps the scorecard from being published unless it is waived with a reason. */
export type ScoreSheetHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A unit's sheet for a scorecard. One that was not handed in is missing, not zero: it keeps the scorecard from being published unless it is waived with a reason. */
export type ScoreSheetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SheetLineOrderBy>>;
  where?: InputMaybe<SheetLineWhere>;
};

/** One group. */
export type ScoreSheetAggregate = {
  __typename?: 'ScoreSheetAggregate';
  avg: ScoreSheetAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ScoreSheetGroup;
  max: ScoreSheetMax;
  min: ScoreSheetMin;
  sum: ScoreSheetSum;
};

export type ScoreSheetAvg = {
  __typename?: 'ScoreSheetAvg';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
};

export type ScoreSheetConnection = {
  __typename?: 'ScoreSheetConnection';
  edges: Array<ScoreSheetEdge>;
  nodes: Array<ScoreSheet>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ScoreSheetEdge = {
  __typename?: 'ScoreSheetEdge';
  cursor: Scalars['String']['output'];
  node: ScoreSheet;
};

export type ScoreSheetGroup = {
  __typename?: 'ScoreSheetGroup';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  returnReason?: Maybe<Scalars['String']['output']>;
  returnedUntil?: Maybe<Scalars['Date']['output']>;
  scorecard?: Maybe<ScorecardGroup>;
  scorecardId?: Maybe<Scalars['ID']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  state?: Maybe<SheetState>;
  submittedAt?: Maybe<Scalars['Date']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  waivedAt?: Maybe<Scalars['Date']['output']>;
  waiverReason?: Maybe<Scalars['String']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ScoreSheetGroupBy = {
  appraisedTotal?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  returnReason?: InputMaybe<Scalars['Boolean']['input']>;
  returnedUntil?: InputMaybe<CalendarPeriod>;
  scorecard?: InputMaybe<ScorecardGroupBy>;
  scorecardId?: InputMaybe<Scalars['Boolean']['input']>;
  secondTotal?: InputMaybe<Scalars['Boolean']['input']>;
  selfTotal?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  submittedAt?: InputMaybe<CalendarPeriod>;
  total?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
  waivedAt?: InputMaybe<CalendarPeriod>;
  waiverReason?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ScoreSheetMax = {
  __typename?: 'ScoreSheetMax';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  returnedUntil?: Maybe<Scalars['Date']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  waivedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ScoreSheetMin = {
  __typename?: 'ScoreSheetMin';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  returnedUntil?: Maybe<Scalars['Date']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  waivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ScoreSheetOrderBy = {
  appraisedTotal?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  returnReason?: InputMaybe<OrderDirection>;
  returnedUntil?: InputMaybe<OrderDirection>;
  scorecard?: InputMaybe<ScorecardOrderBy>;
  scorecardId?: InputMaybe<OrderDirection>;
  secondTotal?: InputMaybe<OrderDirection>;
  selfTotal?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  submittedAt?: InputMaybe<OrderDirection>;
  total?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
  waivedAt?: InputMaybe<OrderDirection>;
  waiverReason?: InputMaybe<OrderDirection>;
};

export type ScoreSheetQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ScoreSheetWhere>;
  /** No such record. */
  none?: InputMaybe<ScoreSheetWhere>;
  /** At least one such record. */
  some?: InputMaybe<ScoreSheetWhere>;
};

export type ScoreSheetSum = {
  __typename?: 'ScoreSheetSum';
  appraisedTotal?: Maybe<Scalars['Decimal']['output']>;
  secondTotal?: Maybe<Scalars['Decimal']['output']>;
  selfTotal?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
};

export type ScoreSheetWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ScoreSheetWhere>>;
  appraisedTotal?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  lines?: InputMaybe<SheetLineQuantified>;
  /** This does not hold. */
  not?: InputMaybe<ScoreSheetWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ScoreSheetWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  returnReason?: InputMaybe<StringFilter>;
  returnedUntil?: InputMaybe<DateFilter>;
  scorecard?: InputMaybe<ScorecardWhere>;
  scorecardId?: InputMaybe<IdFilter>;
  secondTotal?: InputMaybe<DecimalFilter>;
  selfTotal?: InputMaybe<DecimalFilter>;
  state?: InputMaybe<SheetStateFilter>;
  submittedAt?: InputMaybe<DateTimeFilter>;
  total?: InputMaybe<DecimalFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  waivedAt?: InputMaybe<DateTimeFilter>;
  waiverReason?: InputMaybe<StringFilter>;
};

/** Bảng chấm điểm: what the units of a cluster are scored by in a campaign. Its outcome is the ranking of that campaign and cluster. */
export type Scorecard = {
  __typename?: 'Scorecard';
  /** What the BONUS items add up to, 50 for example. */
  bonusTotal: Scalars['Decimal']['output'];
  campaign: Campaign;
  campaignId: Scalars['ID']['output'];
  cluster: Cluster;
  clusterId: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  /** What the CONTENT items add up to, 950 for example. */
  contentTotal: Scalars['Decimal']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** The department in whose ranking its outcome stands; null: the overall ranking. */
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  items: ScorecardItemConnection;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  publications: ScorecardPublicationConnection;
  /** The latest revision of the ranking that it feeds; from the moment it is frozen. */
  ranking?: Maybe<Ranking>;
  rankingId?: Maybe<Scalars['ID']['output']>;
  sheets: ScoreSheetConnection;
  state: ScorecardState;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
  windows: ScoringWindowConnection;
};


/** Bảng chấm điểm: what the units of a cluster are scored by in a campaign. Its outcome is the ranking of that campaign and cluster. */
export type ScorecardHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Bảng chấm điểm: what the units of a cluster are scored by in a campaign. Its outcome is the ranking of that campaign and cluster. */
export type ScorecardItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardItemOrderBy>>;
  where?: InputMaybe<ScorecardItemWhere>;
};


/** Bảng chấm điểm: what the units of a cluster are scored by in a campaign. Its outcome is the ranking of that campaign and cluster. */
export type ScorecardPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScorecardPublicationOrderBy>>;
  where?: InputMaybe<ScorecardPublicationWhere>;
};


/** Bảng chấm điểm: what the units of a cluster are scored by in a campaign. Its outcome is the ranking of that campaign and cluster. */
export type ScorecardSheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScoreSheetOrderBy>>;
  where?: InputMaybe<ScoreSheetWhere>;
};


/** Bảng chấm điểm: what the units of a cluster are scored by in a campaign. Its outcome is the ranking of that campaign and cluster. */
export type ScorecardWindowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScoringWindowOrderBy>>;
  where?: InputMaybe<ScoringWindowWhere>;
};

/** One group. */
export type ScorecardAggregate = {
  __typename?: 'ScorecardAggregate';
  avg: ScorecardAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ScorecardGroup;
  max: ScorecardMax;
  min: ScorecardMin;
  sum: ScorecardSum;
};

export type ScorecardAvg = {
  __typename?: 'ScorecardAvg';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
};

export type ScorecardConnection = {
  __typename?: 'ScorecardConnection';
  edges: Array<ScorecardEdge>;
  nodes: Array<Scorecard>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ScorecardCreateInput = {
  /** 0 unless given. */
  bonusTotal?: InputMaybe<Scalars['Decimal']['input']>;
  campaignId: Scalars['ID']['input'];
  clusterId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
  contentTotal: Scalars['Decimal']['input'];
  /** None: its outcome is the overall ranking. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ScorecardEdge = {
  __typename?: 'ScorecardEdge';
  cursor: Scalars['String']['output'];
  node: Scorecard;
};

export type ScorecardGroup = {
  __typename?: 'ScorecardGroup';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  campaign?: Maybe<CampaignGroup>;
  campaignId?: Maybe<Scalars['ID']['output']>;
  cluster?: Maybe<ClusterGroup>;
  clusterId?: Maybe<Scalars['ID']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  frozenAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  ranking?: Maybe<RankingGroup>;
  rankingId?: Maybe<Scalars['ID']['output']>;
  state?: Maybe<ScorecardState>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ScorecardGroupBy = {
  bonusTotal?: InputMaybe<Scalars['Boolean']['input']>;
  campaign?: InputMaybe<CampaignGroupBy>;
  campaignId?: InputMaybe<Scalars['Boolean']['input']>;
  cluster?: InputMaybe<ClusterGroupBy>;
  clusterId?: InputMaybe<Scalars['Boolean']['input']>;
  code?: InputMaybe<Scalars['Boolean']['input']>;
  contentTotal?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  frozenAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  ranking?: InputMaybe<RankingGroupBy>;
  rankingId?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of a scorecard: a section, or something that is scored. */
export type ScorecardItem = {
  __typename?: 'ScorecardItem';
  createdAt: Scalars['DateTime']['output'];
  /** The criterion whose targets and results bear it out. */
  criterion?: Maybe<Criterion>;
  criterionId?: Maybe<Scalars['ID']['output']>;
  /** The department that appraises it; null: the council does, by its secretary. */
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** Points claimed for it need a file. */
  evidenceRequired: Scalars['Boolean']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  kind: ItemKind;
  lines: SheetLineConnection;
  /** Điểm chuẩn: the most that it gives; for a deduction, the most that it takes. 0 for a section. */
  maxScore: Scalars['Decimal']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** As the sheet numbers it: "I", "I.1". */
  ordinal: Scalars['String']['output'];
  /** Its place in the sheet, from the top. */
  position: Scalars['Int']['output'];
  scorecard: Scorecard;
  scorecardId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** A row of a scorecard: a section, or something that is scored. */
export type ScorecardItemHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A row of a scorecard: a section, or something that is scored. */
export type ScorecardItemLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SheetLineOrderBy>>;
  where?: InputMaybe<SheetLineWhere>;
};

/** One group. */
export type ScorecardItemAggregate = {
  __typename?: 'ScorecardItemAggregate';
  avg: ScorecardItemAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ScorecardItemGroup;
  max: ScorecardItemMax;
  min: ScorecardItemMin;
  sum: ScorecardItemSum;
};

export type ScorecardItemAvg = {
  __typename?: 'ScorecardItemAvg';
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  position?: Maybe<Scalars['Decimal']['output']>;
};

export type ScorecardItemConnection = {
  __typename?: 'ScorecardItemConnection';
  edges: Array<ScorecardItemEdge>;
  nodes: Array<ScorecardItem>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ScorecardItemCreateInput = {
  criterionId?: InputMaybe<Scalars['ID']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** False unless given. */
  evidenceRequired?: InputMaybe<Scalars['Boolean']['input']>;
  kind: ItemKind;
  /** 0 unless given. */
  maxScore?: InputMaybe<Scalars['Decimal']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal: Scalars['String']['input'];
  position: Scalars['Int']['input'];
  scorecardId: Scalars['ID']['input'];
};

export type ScorecardItemEdge = {
  __typename?: 'ScorecardItemEdge';
  cursor: Scalars['String']['output'];
  node: ScorecardItem;
};

export type ScorecardItemGroup = {
  __typename?: 'ScorecardItemGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  criterion?: Maybe<CriterionGroup>;
  criterionId?: Maybe<Scalars['ID']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  evidenceRequired?: Maybe<Scalars['Boolean']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<ItemKind>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  ordinal?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  scorecard?: Maybe<ScorecardGroup>;
  scorecardId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ScorecardItemGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  criterion?: InputMaybe<CriterionGroupBy>;
  criterionId?: InputMaybe<Scalars['Boolean']['input']>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  evidenceRequired?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['Boolean']['input']>;
  maxScore?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  ordinal?: InputMaybe<Scalars['Boolean']['input']>;
  position?: InputMaybe<Scalars['Boolean']['input']>;
  scorecard?: InputMaybe<ScorecardGroupBy>;
  scorecardId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ScorecardItemMax = {
  __typename?: 'ScorecardItemMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ScorecardItemMin = {
  __typename?: 'ScorecardItemMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ScorecardItemOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  criterion?: InputMaybe<CriterionOrderBy>;
  criterionId?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  evidenceRequired?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  kind?: InputMaybe<OrderDirection>;
  maxScore?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  ordinal?: InputMaybe<OrderDirection>;
  position?: InputMaybe<OrderDirection>;
  scorecard?: InputMaybe<ScorecardOrderBy>;
  scorecardId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ScorecardItemQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ScorecardItemWhere>;
  /** No such record. */
  none?: InputMaybe<ScorecardItemWhere>;
  /** At least one such record. */
  some?: InputMaybe<ScorecardItemWhere>;
};

export type ScorecardItemSum = {
  __typename?: 'ScorecardItemSum';
  maxScore?: Maybe<Scalars['Decimal']['output']>;
  position?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type ScorecardItemUpdateInput = {
  criterionId?: InputMaybe<Scalars['ID']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  evidenceRequired?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ItemKind>;
  maxScore?: InputMaybe<Scalars['Decimal']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ordinal?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Scalars['Int']['input']>;
  scorecardId?: InputMaybe<Scalars['ID']['input']>;
};

export type ScorecardItemWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ScorecardItemWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  criterion?: InputMaybe<CriterionWhere>;
  criterionId?: InputMaybe<IdFilter>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  evidenceRequired?: InputMaybe<BooleanFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<ItemKindFilter>;
  lines?: InputMaybe<SheetLineQuantified>;
  maxScore?: InputMaybe<DecimalFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<ScorecardItemWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ScorecardItemWhere>>;
  ordinal?: InputMaybe<StringFilter>;
  position?: InputMaybe<IntFilter>;
  scorecard?: InputMaybe<ScorecardWhere>;
  scorecardId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type ScorecardMax = {
  __typename?: 'ScorecardMax';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ScorecardMin = {
  __typename?: 'ScorecardMin';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ScorecardOrderBy = {
  bonusTotal?: InputMaybe<OrderDirection>;
  campaign?: InputMaybe<CampaignOrderBy>;
  campaignId?: InputMaybe<OrderDirection>;
  cluster?: InputMaybe<ClusterOrderBy>;
  clusterId?: InputMaybe<OrderDirection>;
  code?: InputMaybe<OrderDirection>;
  contentTotal?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  frozenAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  ranking?: InputMaybe<RankingOrderBy>;
  rankingId?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

/** What was published of a scorecard, as it was and was named then. It never changes: a later publication takes its place, and its ranking is then SUPERSEDED. */
export type ScorecardPublication = {
  __typename?: 'ScorecardPublication';
  bonusTotal: Scalars['Decimal']['output'];
  campaignName: Scalars['String']['output'];
  clusterName: Scalars['String']['output'];
  contentTotal: Scalars['Decimal']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** The revision of the ranking that it made official. */
  ranking: Ranking;
  rankingId: Scalars['ID']['output'];
  scorecard: Scorecard;
  scorecardId: Scalars['ID']['output'];
  scorecardName: Scalars['String']['output'];
  sheets: PublishedSheetConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** What was published of a scorecard, as it was and was named then. It never changes: a later publication takes its place, and its ranking is then SUPERSEDED. */
export type ScorecardPublicationHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** What was published of a scorecard, as it was and was named then. It never changes: a later publication takes its place, and its ranking is then SUPERSEDED. */
export type ScorecardPublicationSheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublishedSheetOrderBy>>;
  where?: InputMaybe<PublishedSheetWhere>;
};

/** One group. */
export type ScorecardPublicationAggregate = {
  __typename?: 'ScorecardPublicationAggregate';
  avg: ScorecardPublicationAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ScorecardPublicationGroup;
  max: ScorecardPublicationMax;
  min: ScorecardPublicationMin;
  sum: ScorecardPublicationSum;
};

export type ScorecardPublicationAvg = {
  __typename?: 'ScorecardPublicationAvg';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
};

export type ScorecardPublicationConnection = {
  __typename?: 'ScorecardPublicationConnection';
  edges: Array<ScorecardPublicationEdge>;
  nodes: Array<ScorecardPublication>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ScorecardPublicationEdge = {
  __typename?: 'ScorecardPublicationEdge';
  cursor: Scalars['String']['output'];
  node: ScorecardPublication;
};

export type ScorecardPublicationGroup = {
  __typename?: 'ScorecardPublicationGroup';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  campaignName?: Maybe<Scalars['String']['output']>;
  clusterName?: Maybe<Scalars['String']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  publishedAt?: Maybe<Scalars['Date']['output']>;
  ranking?: Maybe<RankingGroup>;
  rankingId?: Maybe<Scalars['ID']['output']>;
  scorecard?: Maybe<ScorecardGroup>;
  scorecardId?: Maybe<Scalars['ID']['output']>;
  scorecardName?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ScorecardPublicationGroupBy = {
  bonusTotal?: InputMaybe<Scalars['Boolean']['input']>;
  campaignName?: InputMaybe<Scalars['Boolean']['input']>;
  clusterName?: InputMaybe<Scalars['Boolean']['input']>;
  contentTotal?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  publishedAt?: InputMaybe<CalendarPeriod>;
  ranking?: InputMaybe<RankingGroupBy>;
  rankingId?: InputMaybe<Scalars['Boolean']['input']>;
  scorecard?: InputMaybe<ScorecardGroupBy>;
  scorecardId?: InputMaybe<Scalars['Boolean']['input']>;
  scorecardName?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ScorecardPublicationMax = {
  __typename?: 'ScorecardPublicationMax';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ScorecardPublicationMin = {
  __typename?: 'ScorecardPublicationMin';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ScorecardPublicationOrderBy = {
  bonusTotal?: InputMaybe<OrderDirection>;
  campaignName?: InputMaybe<OrderDirection>;
  clusterName?: InputMaybe<OrderDirection>;
  contentTotal?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  publishedAt?: InputMaybe<OrderDirection>;
  ranking?: InputMaybe<RankingOrderBy>;
  rankingId?: InputMaybe<OrderDirection>;
  scorecard?: InputMaybe<ScorecardOrderBy>;
  scorecardId?: InputMaybe<OrderDirection>;
  scorecardName?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ScorecardPublicationQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ScorecardPublicationWhere>;
  /** No such record. */
  none?: InputMaybe<ScorecardPublicationWhere>;
  /** At least one such record. */
  some?: InputMaybe<ScorecardPublicationWhere>;
};

export type ScorecardPublicationSum = {
  __typename?: 'ScorecardPublicationSum';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
};

export type ScorecardPublicationWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ScorecardPublicationWhere>>;
  bonusTotal?: InputMaybe<DecimalFilter>;
  campaignName?: InputMaybe<StringFilter>;
  clusterName?: InputMaybe<StringFilter>;
  contentTotal?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ScorecardPublicationWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ScorecardPublicationWhere>>;
  publishedAt?: InputMaybe<DateTimeFilter>;
  ranking?: InputMaybe<RankingWhere>;
  rankingId?: InputMaybe<IdFilter>;
  scorecard?: InputMaybe<ScorecardWhere>;
  scorecardId?: InputMaybe<IdFilter>;
  scorecardName?: InputMaybe<StringFilter>;
  sheets?: InputMaybe<PublishedSheetQuantified>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type ScorecardQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ScorecardWhere>;
  /** No such record. */
  none?: InputMaybe<ScorecardWhere>;
  /** At least one such record. */
  some?: InputMaybe<ScorecardWhere>;
};

/** A DRAFT is being drawn up; a FROZEN scorecard is published to the units, and its items and maximum scores never change. */
export type ScorecardState =
  | 'DRAFT'
  | 'FROZEN';

export type ScorecardStateFilter = {
  eq?: InputMaybe<ScorecardState>;
  in?: InputMaybe<Array<ScorecardState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ScorecardState>;
  notIn?: InputMaybe<Array<ScorecardState>>;
};

export type ScorecardSum = {
  __typename?: 'ScorecardSum';
  bonusTotal?: Maybe<Scalars['Decimal']['output']>;
  contentTotal?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type ScorecardUpdateInput = {
  bonusTotal?: InputMaybe<Scalars['Decimal']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  clusterId?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  contentTotal?: InputMaybe<Scalars['Decimal']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ScorecardWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ScorecardWhere>>;
  bonusTotal?: InputMaybe<DecimalFilter>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  cluster?: InputMaybe<ClusterWhere>;
  clusterId?: InputMaybe<IdFilter>;
  code?: InputMaybe<StringFilter>;
  contentTotal?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  frozenAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  items?: InputMaybe<ScorecardItemQuantified>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<ScorecardWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ScorecardWhere>>;
  publications?: InputMaybe<ScorecardPublicationQuantified>;
  ranking?: InputMaybe<RankingWhere>;
  rankingId?: InputMaybe<IdFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  sheets?: InputMaybe<ScoreSheetQuantified>;
  state?: InputMaybe<ScorecardStateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
  windows?: InputMaybe<ScoringWindowQuantified>;
};

/** The unit that is scored, a department that appraises, the council that concludes. */
export type ScoringParty =
  | 'COUNCIL'
  | 'DEPARTMENT'
  | 'UNIT';

/** PROPORTIONAL: the maximum in proportion to the achievement, capped, plus a bonus beyond 100 %. PASS_FAIL: all or nothing. BANDS: by thresholds. MANUAL: the department enters it. */
export type ScoringRule =
  | 'BANDS'
  | 'MANUAL'
  | 'PASS_FAIL'
  | 'PROPORTIONAL';

export type ScoringRuleFilter = {
  eq?: InputMaybe<ScoringRule>;
  in?: InputMaybe<Array<ScoringRule>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ScoringRule>;
  notIn?: InputMaybe<Array<ScoringRule>>;
};

/** Tự chấm, thẩm định, giải trình, thẩm định lần 2, hội đồng kết luận. */
export type ScoringStep =
  | 'APPRAISAL'
  | 'COUNCIL'
  | 'EXPLANATION'
  | 'SECOND_APPRAISAL'
  | 'SELF_SCORING';

export type ScoringStepFilter = {
  eq?: InputMaybe<ScoringStep>;
  in?: InputMaybe<Array<ScoringStep>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ScoringStep>;
  notIn?: InputMaybe<Array<ScoringStep>>;
};

/** The days on which a step of a scorecard may be taken, the first and the last included, in Vietnam. */
export type ScoringWindow = {
  __typename?: 'ScoringWindow';
  createdAt: Scalars['DateTime']['output'];
  endsOn: Scalars['Date']['output'];
  /** Why it was extended last. */
  extensionReason?: Maybe<Scalars['String']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  scorecard: Scorecard;
  scorecardId: Scalars['ID']['output'];
  startsOn: Scalars['Date']['output'];
  step: ScoringStep;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** The days on which a step of a scorecard may be taken, the first and the last included, in Vietnam. */
export type ScoringWindowHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type ScoringWindowAggregate = {
  __typename?: 'ScoringWindowAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: ScoringWindowGroup;
  max: ScoringWindowMax;
  min: ScoringWindowMin;
};

export type ScoringWindowConnection = {
  __typename?: 'ScoringWindowConnection';
  edges: Array<ScoringWindowEdge>;
  nodes: Array<ScoringWindow>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ScoringWindowCreateInput = {
  endsOn: Scalars['Date']['input'];
  scorecardId: Scalars['ID']['input'];
  startsOn: Scalars['Date']['input'];
  step: ScoringStep;
};

export type ScoringWindowEdge = {
  __typename?: 'ScoringWindowEdge';
  cursor: Scalars['String']['output'];
  node: ScoringWindow;
};

export type ScoringWindowGroup = {
  __typename?: 'ScoringWindowGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  extensionReason?: Maybe<Scalars['String']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  scorecard?: Maybe<ScorecardGroup>;
  scorecardId?: Maybe<Scalars['ID']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  step?: Maybe<ScoringStep>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type ScoringWindowGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  endsOn?: InputMaybe<CalendarPeriod>;
  extensionReason?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  scorecard?: InputMaybe<ScorecardGroupBy>;
  scorecardId?: InputMaybe<Scalars['Boolean']['input']>;
  startsOn?: InputMaybe<CalendarPeriod>;
  step?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ScoringWindowMax = {
  __typename?: 'ScoringWindowMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ScoringWindowMin = {
  __typename?: 'ScoringWindowMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type ScoringWindowOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  endsOn?: InputMaybe<OrderDirection>;
  extensionReason?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  scorecard?: InputMaybe<ScorecardOrderBy>;
  scorecardId?: InputMaybe<OrderDirection>;
  startsOn?: InputMaybe<OrderDirection>;
  step?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type ScoringWindowQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<ScoringWindowWhere>;
  /** No such record. */
  none?: InputMaybe<ScoringWindowWhere>;
  /** At least one such record. */
  some?: InputMaybe<ScoringWindowWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type ScoringWindowUpdateInput = {
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  scorecardId?: InputMaybe<Scalars['ID']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  step?: InputMaybe<ScoringStep>;
};

export type ScoringWindowWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ScoringWindowWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  endsOn?: InputMaybe<DateFilter>;
  extensionReason?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ScoringWindowWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ScoringWindowWhere>>;
  scorecard?: InputMaybe<ScorecardWhere>;
  scorecardId?: InputMaybe<IdFilter>;
  startsOn?: InputMaybe<DateFilter>;
  step?: InputMaybe<ScoringStepFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** A record that was found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The type of the record: "Organization". */
  concept: Scalars['String']['output'];
  /** What tells it from others: its code or number, and what it belongs to. */
  context: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What it is called, in the caller's language. */
  title: Scalars['String']['output'];
};

/** What signing in gives, beside the cookie. */
export type Session = {
  __typename?: 'Session';
  expiresAt: Scalars['DateTime']['output'];
  user: User;
};

/** SUBMIT: the unit sends its sheet. RETURN: back to the unit, with a reason. FINISH_APPRAISAL: to the unit for its explanation. EXPLAIN: the explanations go to the second appraisal. ACCEPT: without (further) explanation to the council. FINISH_SECOND_APPRAISAL: to the council. CONCLUDE: final. REOPEN: back to the council, with a reason. */
export type SheetAction =
  | 'ACCEPT'
  | 'CONCLUDE'
  | 'EXPLAIN'
  | 'FINISH_APPRAISAL'
  | 'FINISH_SECOND_APPRAISAL'
  | 'REOPEN'
  | 'RETURN'
  | 'SUBMIT';

/** A file that bears a line of a sheet out. */
export type SheetEvidence = {
  __typename?: 'SheetEvidence';
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  file: StoredFile;
  fileId: Scalars['ID']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  line: SheetLine;
  lineId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** A file that bears a line of a sheet out. */
export type SheetEvidenceHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type SheetEvidenceAggregate = {
  __typename?: 'SheetEvidenceAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: SheetEvidenceGroup;
  max: SheetEvidenceMax;
  min: SheetEvidenceMin;
};

export type SheetEvidenceConnection = {
  __typename?: 'SheetEvidenceConnection';
  edges: Array<SheetEvidenceEdge>;
  nodes: Array<SheetEvidence>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type SheetEvidenceCreateInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** A file that was uploaded to /files. */
  fileId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
};

export type SheetEvidenceEdge = {
  __typename?: 'SheetEvidenceEdge';
  cursor: Scalars['String']['output'];
  node: SheetEvidence;
};

export type SheetEvidenceGroup = {
  __typename?: 'SheetEvidenceGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  file?: Maybe<StoredFileGroup>;
  fileId?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  line?: Maybe<SheetLineGroup>;
  lineId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type SheetEvidenceGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  description?: InputMaybe<Scalars['Boolean']['input']>;
  file?: InputMaybe<StoredFileGroupBy>;
  fileId?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  line?: InputMaybe<SheetLineGroupBy>;
  lineId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SheetEvidenceMax = {
  __typename?: 'SheetEvidenceMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SheetEvidenceMin = {
  __typename?: 'SheetEvidenceMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type SheetEvidenceOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  description?: InputMaybe<OrderDirection>;
  file?: InputMaybe<StoredFileOrderBy>;
  fileId?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  line?: InputMaybe<SheetLineOrderBy>;
  lineId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type SheetEvidenceQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<SheetEvidenceWhere>;
  /** No such record. */
  none?: InputMaybe<SheetEvidenceWhere>;
  /** At least one such record. */
  some?: InputMaybe<SheetEvidenceWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type SheetEvidenceUpdateInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  fileId?: InputMaybe<Scalars['ID']['input']>;
  lineId?: InputMaybe<Scalars['ID']['input']>;
};

export type SheetEvidenceWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<SheetEvidenceWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  file?: InputMaybe<StoredFileWhere>;
  fileId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  line?: InputMaybe<SheetLineWhere>;
  lineId?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<SheetEvidenceWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SheetEvidenceWhere>>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** One item on a unit's sheet, with the values of every step. */
export type SheetLine = {
  __typename?: 'SheetLine';
  /** Why it was cut. */
  appraisalNote?: Maybe<Scalars['String']['output']>;
  /** Thẩm định. */
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilNote?: Maybe<Scalars['String']['output']>;
  /** The council's score; null: it leaves the line as the departments did. */
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  createdAt: Scalars['DateTime']['output'];
  evidence: SheetEvidenceConnection;
  /** Giải trình: what the unit says to the cut. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Kết luận; null until the sheet is final. */
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  item: ScorecardItem;
  itemId: Scalars['ID']['output'];
  secondNote?: Maybe<Scalars['String']['output']>;
  /** Thẩm định lần 2. */
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfNote?: Maybe<Scalars['String']['output']>;
  /** Tự chấm. */
  selfScore?: Maybe<Scalars['Decimal']['output']>;
  sheet: ScoreSheet;
  sheetId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** One item on a unit's sheet, with the values of every step. */
export type SheetLineEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SheetEvidenceOrderBy>>;
  where?: InputMaybe<SheetEvidenceWhere>;
};


/** One item on a unit's sheet, with the values of every step. */
export type SheetLineHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type SheetLineAggregate = {
  __typename?: 'SheetLineAggregate';
  avg: SheetLineAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: SheetLineGroup;
  max: SheetLineMax;
  min: SheetLineMin;
  sum: SheetLineSum;
};

export type SheetLineAvg = {
  __typename?: 'SheetLineAvg';
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
};

export type SheetLineConnection = {
  __typename?: 'SheetLineConnection';
  edges: Array<SheetLineEdge>;
  nodes: Array<SheetLine>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type SheetLineEdge = {
  __typename?: 'SheetLineEdge';
  cursor: Scalars['String']['output'];
  node: SheetLine;
};

export type SheetLineGroup = {
  __typename?: 'SheetLineGroup';
  appraisalNote?: Maybe<Scalars['String']['output']>;
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilNote?: Maybe<Scalars['String']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  explanation?: Maybe<Scalars['String']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  item?: Maybe<ScorecardItemGroup>;
  itemId?: Maybe<Scalars['ID']['output']>;
  secondNote?: Maybe<Scalars['String']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfNote?: Maybe<Scalars['String']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
  sheet?: Maybe<ScoreSheetGroup>;
  sheetId?: Maybe<Scalars['ID']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type SheetLineGroupBy = {
  appraisalNote?: InputMaybe<Scalars['Boolean']['input']>;
  appraisedScore?: InputMaybe<Scalars['Boolean']['input']>;
  councilNote?: InputMaybe<Scalars['Boolean']['input']>;
  councilScore?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  explanation?: InputMaybe<Scalars['Boolean']['input']>;
  finalScore?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  item?: InputMaybe<ScorecardItemGroupBy>;
  itemId?: InputMaybe<Scalars['Boolean']['input']>;
  secondNote?: InputMaybe<Scalars['Boolean']['input']>;
  secondScore?: InputMaybe<Scalars['Boolean']['input']>;
  selfNote?: InputMaybe<Scalars['Boolean']['input']>;
  selfScore?: InputMaybe<Scalars['Boolean']['input']>;
  sheet?: InputMaybe<ScoreSheetGroupBy>;
  sheetId?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a step says to one line of a sheet. What is left out stays as it is; null takes it away. */
export type SheetLineInput = {
  lineId: Scalars['ID']['input'];
  /** Needed where a score is cut, and where the council changes one. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** None for an explanation. */
  score?: InputMaybe<Scalars['Decimal']['input']>;
  /** The line's, as it was read. */
  version: Scalars['Int']['input'];
};

export type SheetLineMax = {
  __typename?: 'SheetLineMax';
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SheetLineMin = {
  __typename?: 'SheetLineMin';
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type SheetLineOrderBy = {
  appraisalNote?: InputMaybe<OrderDirection>;
  appraisedScore?: InputMaybe<OrderDirection>;
  councilNote?: InputMaybe<OrderDirection>;
  councilScore?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  explanation?: InputMaybe<OrderDirection>;
  finalScore?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  item?: InputMaybe<ScorecardItemOrderBy>;
  itemId?: InputMaybe<OrderDirection>;
  secondNote?: InputMaybe<OrderDirection>;
  secondScore?: InputMaybe<OrderDirection>;
  selfNote?: InputMaybe<OrderDirection>;
  selfScore?: InputMaybe<OrderDirection>;
  sheet?: InputMaybe<ScoreSheetOrderBy>;
  sheetId?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type SheetLineQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<SheetLineWhere>;
  /** No such record. */
  none?: InputMaybe<SheetLineWhere>;
  /** At least one such record. */
  some?: InputMaybe<SheetLineWhere>;
};

export type SheetLineSum = {
  __typename?: 'SheetLineSum';
  appraisedScore?: Maybe<Scalars['Decimal']['output']>;
  councilScore?: Maybe<Scalars['Decimal']['output']>;
  finalScore?: Maybe<Scalars['Decimal']['output']>;
  secondScore?: Maybe<Scalars['Decimal']['output']>;
  selfScore?: Maybe<Scalars['Decimal']['output']>;
};

export type SheetLineWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<SheetLineWhere>>;
  appraisalNote?: InputMaybe<StringFilter>;
  appraisedScore?: InputMaybe<DecimalFilter>;
  councilNote?: InputMaybe<StringFilter>;
  councilScore?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  evidence?: InputMaybe<SheetEvidenceQuantified>;
  explanation?: InputMaybe<StringFilter>;
  finalScore?: InputMaybe<DecimalFilter>;
  id?: InputMaybe<IdFilter>;
  item?: InputMaybe<ScorecardItemWhere>;
  itemId?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<SheetLineWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SheetLineWhere>>;
  secondNote?: InputMaybe<StringFilter>;
  secondScore?: InputMaybe<DecimalFilter>;
  selfNote?: InputMaybe<StringFilter>;
  selfScore?: InputMaybe<DecimalFilter>;
  sheet?: InputMaybe<ScoreSheetWhere>;
  sheetId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** The whole sheet as it is printed: rows in order, with sums. The same shape live and as published. */
export type SheetPaper = {
  __typename?: 'SheetPaper';
  /** Điểm cộng. */
  bonus: PaperScores;
  bonusMax: Scalars['Decimal']['output'];
  campaignName: Scalars['String']['output'];
  clusterName: Scalars['String']['output'];
  /** What the content items come to. */
  content: PaperScores;
  contentMax: Scalars['Decimal']['output'];
  /** Điểm trừ, without a sign. */
  deduction: PaperScores;
  organizationName: Scalars['String']['output'];
  rows: Array<PaperRow>;
  scorecardName: Scalars['String']['output'];
  /** Content and bonus less deductions. */
  total: PaperScores;
};

/** What the caller may do with a sheet now: by role, state and windows. */
export type SheetRights = {
  __typename?: 'SheetRights';
  actions: Array<SheetAction>;
  /** For a department's officer: whose items they appraise; null: no such bound. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** The step whose values the caller may write; null: none. */
  step?: Maybe<ScoringStep>;
};

/** Where a unit's sheet stands: SELF_SCORING and RETURNED at the unit, SUBMITTED, APPRAISING and SECOND_APPRAISAL at the departments, APPRAISED and EXPLAINING at the unit again, COUNCIL at the council, FINAL concluded. */
export type SheetState =
  | 'APPRAISED'
  | 'APPRAISING'
  | 'COUNCIL'
  | 'EXPLAINING'
  | 'FINAL'
  | 'NOT_STARTED'
  | 'RETURNED'
  | 'SECOND_APPRAISAL'
  | 'SELF_SCORING'
  | 'SUBMITTED';

export type SheetStateFilter = {
  eq?: InputMaybe<SheetState>;
  in?: InputMaybe<Array<SheetState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<SheetState>;
  notIn?: InputMaybe<Array<SheetState>>;
};

/** A result as it might be. */
export type SimulatedResultInput = {
  /** Any date in the month. */
  period: Scalars['Date']['input'];
  targetId: Scalars['ID']['input'];
  value: Scalars['Decimal']['input'];
};

/** A standing as it would be. */
export type SimulatedStanding = {
  __typename?: 'SimulatedStanding';
  organization: Organization;
  /** Its rank as it is. */
  previousRank?: Maybe<Scalars['Int']['output']>;
  /** Its score as it is. */
  previousScore?: Maybe<Scalars['Decimal']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
};

/** An organization's line in a ranking. Without a score it has no rank and is not counted. */
export type Standing = {
  __typename?: 'Standing';
  createdAt: Scalars['DateTime']['output'];
  /** Listed, but without a rank. */
  exclusion?: Maybe<Exclusion>;
  explanation: StandingExplanation;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  /** How many organizations have a rank: "3 of 14". */
  outOf: Scalars['Int']['output'];
  /** Its rank before its last move. */
  previousRank?: Maybe<Scalars['Int']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  ranking: Ranking;
  rankingId: Scalars['ID']['output'];
  score?: Maybe<Scalars['Decimal']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** An organization's line in a ranking. Without a score it has no rank and is not counted. */
export type StandingHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type StandingAggregate = {
  __typename?: 'StandingAggregate';
  avg: StandingAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: StandingGroup;
  max: StandingMax;
  min: StandingMin;
  sum: StandingSum;
};

export type StandingAvg = {
  __typename?: 'StandingAvg';
  previousRank?: Maybe<Scalars['Decimal']['output']>;
  rank?: Maybe<Scalars['Decimal']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
};

export type StandingConnection = {
  __typename?: 'StandingConnection';
  edges: Array<StandingEdge>;
  nodes: Array<Standing>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type StandingCreateInput = {
  exclusion?: InputMaybe<Exclusion>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  rankingId: Scalars['ID']['input'];
};

export type StandingEdge = {
  __typename?: 'StandingEdge';
  cursor: Scalars['String']['output'];
  node: Standing;
};

/** Why an organization stands where it does, and what is missing to the next rank. */
export type StandingExplanation = {
  __typename?: 'StandingExplanation';
  /** For a ranking that adds criteria. */
  criteria: Array<ExplainedCriterion>;
  /** For a ranking that adds department rankings. */
  departments: Array<ExplainedDepartment>;
  /** The points that would lift it, if nothing else changed; null for the first, and without a score. */
  pointsToNextRank?: Maybe<Scalars['Decimal']['output']>;
};

export type StandingGroup = {
  __typename?: 'StandingGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  exclusion?: Maybe<Exclusion>;
  id?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  previousRank?: Maybe<Scalars['Int']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  ranking?: Maybe<RankingGroup>;
  rankingId?: Maybe<Scalars['ID']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type StandingGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  exclusion?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  previousRank?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Scalars['Boolean']['input']>;
  ranking?: InputMaybe<RankingGroupBy>;
  rankingId?: InputMaybe<Scalars['Boolean']['input']>;
  score?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StandingMax = {
  __typename?: 'StandingMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  previousRank?: Maybe<Scalars['Int']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type StandingMin = {
  __typename?: 'StandingMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  previousRank?: Maybe<Scalars['Int']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type StandingOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  exclusion?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  previousRank?: InputMaybe<OrderDirection>;
  rank?: InputMaybe<OrderDirection>;
  ranking?: InputMaybe<RankingOrderBy>;
  rankingId?: InputMaybe<OrderDirection>;
  score?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type StandingQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<StandingWhere>;
  /** No such record. */
  none?: InputMaybe<StandingWhere>;
  /** At least one such record. */
  some?: InputMaybe<StandingWhere>;
};

export type StandingSum = {
  __typename?: 'StandingSum';
  previousRank?: Maybe<Scalars['Decimal']['output']>;
  rank?: Maybe<Scalars['Decimal']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type StandingUpdateInput = {
  exclusion?: InputMaybe<Exclusion>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  rankingId?: InputMaybe<Scalars['ID']['input']>;
};

export type StandingWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<StandingWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  exclusion?: InputMaybe<ExclusionFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<StandingWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StandingWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  previousRank?: InputMaybe<IntFilter>;
  rank?: InputMaybe<IntFilter>;
  ranking?: InputMaybe<RankingWhere>;
  rankingId?: InputMaybe<IdFilter>;
  score?: InputMaybe<DecimalFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Tệp đính kèm: a file as it was uploaded to /files; it never changes. */
export type StoredFile = {
  __typename?: 'StoredFile';
  createdAt: Scalars['DateTime']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** In hexadecimal. */
  sha256: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** Its media type, as whoever uploaded it said: application/pdf. */
  type: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  uploadedAt: Scalars['DateTime']['output'];
  /** Where it is downloaded from, below the address of the service. */
  url: Scalars['String']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Tệp đính kèm: a file as it was uploaded to /files; it never changes. */
export type StoredFileHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type StoredFileAggregate = {
  __typename?: 'StoredFileAggregate';
  avg: StoredFileAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: StoredFileGroup;
  max: StoredFileMax;
  min: StoredFileMin;
  sum: StoredFileSum;
};

export type StoredFileAvg = {
  __typename?: 'StoredFileAvg';
  size?: Maybe<Scalars['Decimal']['output']>;
};

export type StoredFileConnection = {
  __typename?: 'StoredFileConnection';
  edges: Array<StoredFileEdge>;
  nodes: Array<StoredFile>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type StoredFileEdge = {
  __typename?: 'StoredFileEdge';
  cursor: Scalars['String']['output'];
  node: StoredFile;
};

export type StoredFileGroup = {
  __typename?: 'StoredFileGroup';
  createdAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  sha256?: Maybe<Scalars['String']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type StoredFileGroupBy = {
  createdAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  sha256?: InputMaybe<Scalars['Boolean']['input']>;
  size?: InputMaybe<Scalars['Boolean']['input']>;
  type?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StoredFileMax = {
  __typename?: 'StoredFileMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type StoredFileMin = {
  __typename?: 'StoredFileMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type StoredFileOrderBy = {
  createdAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  sha256?: InputMaybe<OrderDirection>;
  size?: InputMaybe<OrderDirection>;
  type?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type StoredFileSum = {
  __typename?: 'StoredFileSum';
  size?: Maybe<Scalars['Decimal']['output']>;
};

export type StoredFileWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<StoredFileWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<StoredFileWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StoredFileWhere>>;
  sha256?: InputMaybe<StringFilter>;
  size?: InputMaybe<IntFilter>;
  type?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Every change of a standing. With "after", everything since that cursor comes first, in order, then live, without a gap or a double. */
  rankingChanged: RankingChange;
  /** Every change of a record that the caller may see the history of, each once. With "after", everything since that cursor comes first, in the order of commits, then live, without a gap. */
  recordChanged: RecordChange;
  /** The same for screens: what has changed since the last event, gathered, a few times a second at most. The first event comes at once and says from where on. */
  recordsChanged: RecordsChanged;
};


export type SubscriptionRankingChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RankingChangeWhere>;
};


export type SubscriptionRecordChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RecordChangeWhere>;
};


export type SubscriptionRecordsChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RecordChangeWhere>;
};

/** Giao chỉ tiêu: the value that an organization is to reach for a criterion, and how far it is. */
export type Target = {
  __typename?: 'Target';
  /** Tỷ lệ hoàn thành: actual against target, in percent. */
  achievement?: Maybe<Scalars['Decimal']['output']>;
  /** What its results add up to. */
  actual?: Maybe<Scalars['Decimal']['output']>;
  /** Where it stood before: last year's value. */
  baseline?: Maybe<Scalars['Decimal']['output']>;
  createdAt: Scalars['DateTime']['output'];
  criterion: Criterion;
  criterionId: Scalars['ID']['output'];
  /** What the department entered, for a criterion whose rule is MANUAL. */
  enteredScore?: Maybe<Scalars['Decimal']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  organization: Organization;
  organizationId: Scalars['ID']['output'];
  outcome?: Maybe<Outcome>;
  /** Điểm trừ; needs a reason. */
  penalty: Scalars['Decimal']['output'];
  penaltyReason?: Maybe<Scalars['String']['output']>;
  results: ResultConnection;
  /** By the rule of its criterion, less the penalty. */
  score?: Maybe<Scalars['Decimal']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** The value assigned. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Giao chỉ tiêu: the value that an organization is to reach for a criterion, and how far it is. */
export type TargetHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Giao chỉ tiêu: the value that an organization is to reach for a criterion, and how far it is. */
export type TargetResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrderBy>>;
  where?: InputMaybe<ResultWhere>;
};

/** One group. */
export type TargetAggregate = {
  __typename?: 'TargetAggregate';
  avg: TargetAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: TargetGroup;
  max: TargetMax;
  min: TargetMin;
  sum: TargetSum;
};

export type TargetAvg = {
  __typename?: 'TargetAvg';
  achievement?: Maybe<Scalars['Decimal']['output']>;
  actual?: Maybe<Scalars['Decimal']['output']>;
  baseline?: Maybe<Scalars['Decimal']['output']>;
  enteredScore?: Maybe<Scalars['Decimal']['output']>;
  penalty?: Maybe<Scalars['Decimal']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type TargetConnection = {
  __typename?: 'TargetConnection';
  edges: Array<TargetEdge>;
  nodes: Array<Target>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type TargetCreateInput = {
  baseline?: InputMaybe<Scalars['Decimal']['input']>;
  criterionId: Scalars['ID']['input'];
  enteredScore?: InputMaybe<Scalars['Decimal']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  penalty?: InputMaybe<Scalars['Decimal']['input']>;
  penaltyReason?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type TargetEdge = {
  __typename?: 'TargetEdge';
  cursor: Scalars['String']['output'];
  node: Target;
};

export type TargetGroup = {
  __typename?: 'TargetGroup';
  achievement?: Maybe<Scalars['Decimal']['output']>;
  actual?: Maybe<Scalars['Decimal']['output']>;
  baseline?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  criterion?: Maybe<CriterionGroup>;
  criterionId?: Maybe<Scalars['ID']['output']>;
  enteredScore?: Maybe<Scalars['Decimal']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  outcome?: Maybe<Outcome>;
  penalty?: Maybe<Scalars['Decimal']['output']>;
  penaltyReason?: Maybe<Scalars['String']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type TargetGroupBy = {
  achievement?: InputMaybe<Scalars['Boolean']['input']>;
  actual?: InputMaybe<Scalars['Boolean']['input']>;
  baseline?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  criterion?: InputMaybe<CriterionGroupBy>;
  criterionId?: InputMaybe<Scalars['Boolean']['input']>;
  enteredScore?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  outcome?: InputMaybe<Scalars['Boolean']['input']>;
  penalty?: InputMaybe<Scalars['Boolean']['input']>;
  penaltyReason?: InputMaybe<Scalars['Boolean']['input']>;
  score?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  value?: InputMaybe<Scalars['Boolean']['input']>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TargetMax = {
  __typename?: 'TargetMax';
  achievement?: Maybe<Scalars['Decimal']['output']>;
  actual?: Maybe<Scalars['Decimal']['output']>;
  baseline?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  enteredScore?: Maybe<Scalars['Decimal']['output']>;
  penalty?: Maybe<Scalars['Decimal']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type TargetMin = {
  __typename?: 'TargetMin';
  achievement?: Maybe<Scalars['Decimal']['output']>;
  actual?: Maybe<Scalars['Decimal']['output']>;
  baseline?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  enteredScore?: Maybe<Scalars['Decimal']['output']>;
  penalty?: Maybe<Scalars['Decimal']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type TargetOrderBy = {
  achievement?: InputMaybe<OrderDirection>;
  actual?: InputMaybe<OrderDirection>;
  baseline?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  criterion?: InputMaybe<CriterionOrderBy>;
  criterionId?: InputMaybe<OrderDirection>;
  enteredScore?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  outcome?: InputMaybe<OrderDirection>;
  penalty?: InputMaybe<OrderDirection>;
  penaltyReason?: InputMaybe<OrderDirection>;
  score?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  value?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

/** A target against the time gone. */
export type TargetProgress = {
  __typename?: 'TargetProgress';
  /** Tỷ lệ hoàn thành by that day, in percent. */
  achievement?: Maybe<Scalars['Decimal']['output']>;
  /** What its results add up to by that day. */
  actual?: Maybe<Scalars['Decimal']['output']>;
  /** What should be reached by that day. */
  expected: Scalars['Decimal']['output'];
  /** The latest month reported. */
  lastPeriod?: Maybe<Scalars['Date']['output']>;
  /** Reports that are due and not there. */
  missing: Array<ReportingPeriodType>;
  /** What is reached, in percent of what is expected (the other way round where lower is better). */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Its results by `unit`, up to that day. */
  periods: Array<PeriodResultType>;
  state: ProgressState;
  target: Target;
  /** Actual in percent of the target, whatever its direction. */
  targetPercent?: Maybe<Scalars['Decimal']['output']>;
  /** The time gone for it, in percent. */
  timePercent: Scalars['Decimal']['output'];
};

export type TargetQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<TargetWhere>;
  /** No such record. */
  none?: InputMaybe<TargetWhere>;
  /** At least one such record. */
  some?: InputMaybe<TargetWhere>;
};

export type TargetSum = {
  __typename?: 'TargetSum';
  achievement?: Maybe<Scalars['Decimal']['output']>;
  actual?: Maybe<Scalars['Decimal']['output']>;
  baseline?: Maybe<Scalars['Decimal']['output']>;
  enteredScore?: Maybe<Scalars['Decimal']['output']>;
  penalty?: Maybe<Scalars['Decimal']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** What is left out stays as it is; null takes a value away. */
export type TargetUpdateInput = {
  baseline?: InputMaybe<Scalars['Decimal']['input']>;
  criterionId?: InputMaybe<Scalars['ID']['input']>;
  enteredScore?: InputMaybe<Scalars['Decimal']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  penalty?: InputMaybe<Scalars['Decimal']['input']>;
  penaltyReason?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type TargetWhere = {
  achievement?: InputMaybe<DecimalFilter>;
  actual?: InputMaybe<DecimalFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<TargetWhere>>;
  baseline?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  criterion?: InputMaybe<CriterionWhere>;
  criterionId?: InputMaybe<IdFilter>;
  enteredScore?: InputMaybe<DecimalFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<TargetWhere>;
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TargetWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  outcome?: InputMaybe<OutcomeFilter>;
  penalty?: InputMaybe<DecimalFilter>;
  penaltyReason?: InputMaybe<StringFilter>;
  results?: InputMaybe<ResultQuantified>;
  score?: InputMaybe<DecimalFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  value?: InputMaybe<DecimalFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Nhiệm vụ, nội dung công việc: assigned work, with who does it, by when, and how far it is. */
export type Task = {
  __typename?: 'Task';
  /** The states to which the caller may move it now. */
  allowedMoves: Array<TaskState>;
  code: Scalars['String']['output'];
  comments: TaskCommentConnection;
  /** The day on which it was accepted as done. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The department that it is assigned to. */
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** Hạn hoàn thành: its last day. */
  dueOn: Scalars['Date']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** Hoàn thành quá hạn: done, but after its last day. */
  late: Scalars['Boolean']['output'];
  moves: TaskMoveConnection;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Its place in the plan. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The organization that it is assigned to. */
  organization?: Maybe<Organization>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** Quá hạn: neither done nor cancelled, and its last day is over in Vietnam. Worked out whenever it is read. */
  overdue: Scalars['Boolean']['output'];
  /** The task that it is a part of. */
  parent?: Maybe<Task>;
  parentId?: Maybe<Scalars['ID']['output']>;
  parts: TaskConnection;
  /** Kế hoạch: the plan that it is a part of. */
  plan?: Maybe<Plan>;
  planId?: Maybe<Scalars['ID']['output']>;
  /** In percent, 0 to 100. Of a task with parts: the mean of those that were not cancelled, rounded down. */
  progress: Scalars['Int']['output'];
  reminders: ReminderConnection;
  /** Người phụ trách: who answers for it. */
  responsible?: Maybe<Person>;
  responsibleId?: Maybe<Scalars['ID']['output']>;
  state: TaskState;
  /** Why it was returned or cancelled. */
  stateReason?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Nhiệm vụ, nội dung công việc: assigned work, with who does it, by when, and how far it is. */
export type TaskCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskCommentOrderBy>>;
  where?: InputMaybe<TaskCommentWhere>;
};


/** Nhiệm vụ, nội dung công việc: assigned work, with who does it, by when, and how far it is. */
export type TaskHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Nhiệm vụ, nội dung công việc: assigned work, with who does it, by when, and how far it is. */
export type TaskMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskMoveOrderBy>>;
  where?: InputMaybe<TaskMoveWhere>;
};


/** Nhiệm vụ, nội dung công việc: assigned work, with who does it, by when, and how far it is. */
export type TaskPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};


/** Nhiệm vụ, nội dung công việc: assigned work, with who does it, by when, and how far it is. */
export type TaskRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReminderOrderBy>>;
  where?: InputMaybe<ReminderWhere>;
};

/** One group. */
export type TaskAggregate = {
  __typename?: 'TaskAggregate';
  avg: TaskAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: TaskGroup;
  max: TaskMax;
  min: TaskMin;
  sum: TaskSum;
};

export type TaskAvg = {
  __typename?: 'TaskAvg';
  number?: Maybe<Scalars['Decimal']['output']>;
  progress?: Maybe<Scalars['Decimal']['output']>;
};

/** Ý kiến trao đổi: what someone says about a task. */
export type TaskComment = {
  __typename?: 'TaskComment';
  author: Person;
  authorId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** When the author changed it last. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  task: Task;
  taskId: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** Ý kiến trao đổi: what someone says about a task. */
export type TaskCommentHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type TaskCommentAggregate = {
  __typename?: 'TaskCommentAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: TaskCommentGroup;
  max: TaskCommentMax;
  min: TaskCommentMin;
};

export type TaskCommentConnection = {
  __typename?: 'TaskCommentConnection';
  edges: Array<TaskCommentEdge>;
  nodes: Array<TaskComment>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type TaskCommentCreateInput = {
  taskId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type TaskCommentEdge = {
  __typename?: 'TaskCommentEdge';
  cursor: Scalars['String']['output'];
  node: TaskComment;
};

export type TaskCommentGroup = {
  __typename?: 'TaskCommentGroup';
  authorId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  editedAt?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  task?: Maybe<TaskGroup>;
  taskId?: Maybe<Scalars['ID']['output']>;
  text?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type TaskCommentGroupBy = {
  authorId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  editedAt?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  task?: InputMaybe<TaskGroupBy>;
  taskId?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TaskCommentMax = {
  __typename?: 'TaskCommentMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskCommentMin = {
  __typename?: 'TaskCommentMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type TaskCommentOrderBy = {
  authorId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  editedAt?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  task?: InputMaybe<TaskOrderBy>;
  taskId?: InputMaybe<OrderDirection>;
  text?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type TaskCommentQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<TaskCommentWhere>;
  /** No such record. */
  none?: InputMaybe<TaskCommentWhere>;
  /** At least one such record. */
  some?: InputMaybe<TaskCommentWhere>;
};

/** What is left out stays as it is; null takes a value away. */
export type TaskCommentUpdateInput = {
  taskId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type TaskCommentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<TaskCommentWhere>>;
  authorId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  editedAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<TaskCommentWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TaskCommentWhere>>;
  task?: InputMaybe<TaskWhere>;
  taskId?: InputMaybe<IdFilter>;
  text?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type TaskCreateInput = {
  code: Scalars['String']['input'];
  /** A task is assigned to a department, an organization, or both. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  dueOn: Scalars['Date']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Someone who may handle the task: see taskPeople. */
  responsibleId?: InputMaybe<Scalars['ID']['input']>;
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

export type TaskGroup = {
  __typename?: 'TaskGroup';
  code?: Maybe<Scalars['String']['output']>;
  completedOn?: Maybe<Scalars['Date']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  late?: Maybe<Scalars['Boolean']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  overdue?: Maybe<Scalars['Boolean']['output']>;
  parent?: Maybe<TaskGroup>;
  parentId?: Maybe<Scalars['ID']['output']>;
  plan?: Maybe<PlanGroup>;
  planId?: Maybe<Scalars['ID']['output']>;
  progress?: Maybe<Scalars['Int']['output']>;
  responsibleId?: Maybe<Scalars['ID']['output']>;
  state?: Maybe<TaskState>;
  stateReason?: Maybe<Scalars['String']['output']>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type TaskGroupBy = {
  code?: InputMaybe<Scalars['Boolean']['input']>;
  completedOn?: InputMaybe<CalendarPeriod>;
  createdAt?: InputMaybe<CalendarPeriod>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  description?: InputMaybe<Scalars['Boolean']['input']>;
  dueOn?: InputMaybe<CalendarPeriod>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['Boolean']['input']>;
  number?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  parent?: InputMaybe<TaskGroupBy>;
  parentId?: InputMaybe<Scalars['Boolean']['input']>;
  plan?: InputMaybe<PlanGroupBy>;
  planId?: InputMaybe<Scalars['Boolean']['input']>;
  progress?: InputMaybe<Scalars['Boolean']['input']>;
  responsibleId?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Scalars['Boolean']['input']>;
  stateReason?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TaskMax = {
  __typename?: 'TaskMax';
  completedOn?: Maybe<Scalars['Date']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  progress?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskMin = {
  __typename?: 'TaskMin';
  completedOn?: Maybe<Scalars['Date']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  progress?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A step in the life of a task: who moved it from which state to which, when and why. */
export type TaskMove = {
  __typename?: 'TaskMove';
  /** Null: it followed by itself, from its parts. */
  by?: Maybe<Person>;
  byId?: Maybe<Scalars['ID']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Null: the task was assigned. */
  from?: Maybe<TaskState>;
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  /** The progress just before. */
  progress: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  task: Task;
  taskId: Scalars['ID']['output'];
  to: TaskState;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** A step in the life of a task: who moved it from which state to which, when and why. */
export type TaskMoveHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type TaskMoveAggregate = {
  __typename?: 'TaskMoveAggregate';
  avg: TaskMoveAvg;
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: TaskMoveGroup;
  max: TaskMoveMax;
  min: TaskMoveMin;
  sum: TaskMoveSum;
};

export type TaskMoveAvg = {
  __typename?: 'TaskMoveAvg';
  progress?: Maybe<Scalars['Decimal']['output']>;
};

export type TaskMoveConnection = {
  __typename?: 'TaskMoveConnection';
  edges: Array<TaskMoveEdge>;
  nodes: Array<TaskMove>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type TaskMoveEdge = {
  __typename?: 'TaskMoveEdge';
  cursor: Scalars['String']['output'];
  node: TaskMove;
};

export type TaskMoveGroup = {
  __typename?: 'TaskMoveGroup';
  byId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  from?: Maybe<TaskState>;
  id?: Maybe<Scalars['ID']['output']>;
  progress?: Maybe<Scalars['Int']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  task?: Maybe<TaskGroup>;
  taskId?: Maybe<Scalars['ID']['output']>;
  to?: Maybe<TaskState>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type TaskMoveGroupBy = {
  byId?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  from?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  progress?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['Boolean']['input']>;
  task?: InputMaybe<TaskGroupBy>;
  taskId?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TaskMoveMax = {
  __typename?: 'TaskMoveMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  progress?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskMoveMin = {
  __typename?: 'TaskMoveMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  progress?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type TaskMoveOrderBy = {
  byId?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  from?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  progress?: InputMaybe<OrderDirection>;
  reason?: InputMaybe<OrderDirection>;
  task?: InputMaybe<TaskOrderBy>;
  taskId?: InputMaybe<OrderDirection>;
  to?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type TaskMoveQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<TaskMoveWhere>;
  /** No such record. */
  none?: InputMaybe<TaskMoveWhere>;
  /** At least one such record. */
  some?: InputMaybe<TaskMoveWhere>;
};

export type TaskMoveSum = {
  __typename?: 'TaskMoveSum';
  progress?: Maybe<Scalars['Decimal']['output']>;
};

export type TaskMoveWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<TaskMoveWhere>>;
  byId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  from?: InputMaybe<TaskStateFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<TaskMoveWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TaskMoveWhere>>;
  progress?: InputMaybe<IntFilter>;
  reason?: InputMaybe<StringFilter>;
  task?: InputMaybe<TaskWhere>;
  taskId?: InputMaybe<IdFilter>;
  to?: InputMaybe<TaskStateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** One key; give a list for more, the first one weighs most. */
export type TaskOrderBy = {
  code?: InputMaybe<OrderDirection>;
  completedOn?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  description?: InputMaybe<OrderDirection>;
  dueOn?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  late?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  note?: InputMaybe<OrderDirection>;
  number?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  overdue?: InputMaybe<OrderDirection>;
  parent?: InputMaybe<TaskOrderBy>;
  parentId?: InputMaybe<OrderDirection>;
  plan?: InputMaybe<PlanOrderBy>;
  planId?: InputMaybe<OrderDirection>;
  progress?: InputMaybe<OrderDirection>;
  responsibleId?: InputMaybe<OrderDirection>;
  state?: InputMaybe<OrderDirection>;
  stateReason?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

export type TaskQuantified = {
  /** All records are such; also where there are none. */
  every?: InputMaybe<TaskWhere>;
  /** No such record. */
  none?: InputMaybe<TaskWhere>;
  /** At least one such record. */
  some?: InputMaybe<TaskWhere>;
};

/** Đã giao, đang thực hiện, chờ duyệt, trả lại (có lý do), hoàn thành, đã hủy (có lý do). DONE and CANCELLED are finished. */
export type TaskState =
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'DONE'
  | 'IN_PROGRESS'
  | 'RETURNED'
  | 'SUBMITTED';

export type TaskStateFilter = {
  eq?: InputMaybe<TaskState>;
  in?: InputMaybe<Array<TaskState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<TaskState>;
  notIn?: InputMaybe<Array<TaskState>>;
};

export type TaskSum = {
  __typename?: 'TaskSum';
  number?: Maybe<Scalars['Decimal']['output']>;
  progress?: Maybe<Scalars['Decimal']['output']>;
};

/** A task as it was read. */
export type TaskToMove = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** What is left out stays as it is; null takes a value away. */
export type TaskUpdateInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  responsibleId?: InputMaybe<Scalars['ID']['input']>;
};

export type TaskWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<TaskWhere>>;
  code?: InputMaybe<StringFilter>;
  comments?: InputMaybe<TaskCommentQuantified>;
  completedOn?: InputMaybe<DateFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  description?: InputMaybe<StringFilter>;
  dueOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  late?: InputMaybe<BooleanFilter>;
  moves?: InputMaybe<TaskMoveQuantified>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<TaskWhere>;
  note?: InputMaybe<StringFilter>;
  number?: InputMaybe<IntFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TaskWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  overdue?: InputMaybe<BooleanFilter>;
  parent?: InputMaybe<TaskWhere>;
  parentId?: InputMaybe<IdFilter>;
  parts?: InputMaybe<TaskQuantified>;
  plan?: InputMaybe<PlanWhere>;
  planId?: InputMaybe<IdFilter>;
  progress?: InputMaybe<IntFilter>;
  reminders?: InputMaybe<ReminderQuantified>;
  responsibleId?: InputMaybe<IdFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<TaskStateFilter>;
  stateReason?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** Đồng hạng: STANDARD counts 1 2 2 4, DENSE 1 2 2 3. */
export type TieRule =
  | 'DENSE'
  | 'STANDARD';

export type TieRuleFilter = {
  eq?: InputMaybe<TieRule>;
  in?: InputMaybe<Array<TieRule>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<TieRule>;
  notIn?: InputMaybe<Array<TieRule>>;
};

/** A person who signs in. */
export type User = {
  __typename?: 'User';
  /** False: may no longer sign in. */
  active: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** The department that an officer verifies and scores for. */
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  email: Scalars['String']['output'];
  /** Who changed what, and when; newest first. */
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The organization that an officer reports for. */
  organization?: Maybe<Organization>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  role: Role;
  updatedAt: Scalars['DateTime']['output'];
  /** Hand it back with an update: a change by someone else in between is then a CONFLICT. */
  version: Scalars['Int']['output'];
};


/** A person who signs in. */
export type UserHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One group. */
export type UserAggregate = {
  __typename?: 'UserAggregate';
  count: Scalars['Int']['output'];
  /** What its records have in common; null for what was not grouped by. */
  group: UserGroup;
  max: UserMax;
  min: UserMin;
};

export type UserConnection = {
  __typename?: 'UserConnection';
  edges: Array<UserEdge>;
  nodes: Array<User>;
  pageInfo: PageInfo;
  /** How many records the condition meets, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type UserCreateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** At least 10 characters. */
  password: Scalars['String']['input'];
  role: Role;
};

export type UserEdge = {
  __typename?: 'UserEdge';
  cursor: Scalars['String']['output'];
  node: User;
};

export type UserGroup = {
  __typename?: 'UserGroup';
  active?: Maybe<Scalars['Boolean']['output']>;
  createdAt?: Maybe<Scalars['Date']['output']>;
  department?: Maybe<DepartmentGroup>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<OrganizationGroup>;
  organizationId?: Maybe<Scalars['ID']['output']>;
  role?: Maybe<Role>;
  updatedAt?: Maybe<Scalars['Date']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** true for a column, a period for a date; by the id of what it refers to, to group by that record. */
export type UserGroupBy = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  createdAt?: InputMaybe<CalendarPeriod>;
  department?: InputMaybe<DepartmentGroupBy>;
  departmentId?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['Boolean']['input']>;
  organization?: InputMaybe<OrganizationGroupBy>;
  organizationId?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<Scalars['Boolean']['input']>;
  updatedAt?: InputMaybe<CalendarPeriod>;
  version?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UserMax = {
  __typename?: 'UserMax';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type UserMin = {
  __typename?: 'UserMin';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One key; give a list for more, the first one weighs most. */
export type UserOrderBy = {
  active?: InputMaybe<OrderDirection>;
  createdAt?: InputMaybe<OrderDirection>;
  department?: InputMaybe<DepartmentOrderBy>;
  departmentId?: InputMaybe<OrderDirection>;
  email?: InputMaybe<OrderDirection>;
  id?: InputMaybe<OrderDirection>;
  name?: InputMaybe<OrderDirection>;
  organization?: InputMaybe<OrganizationOrderBy>;
  organizationId?: InputMaybe<OrderDirection>;
  role?: InputMaybe<OrderDirection>;
  updatedAt?: InputMaybe<OrderDirection>;
  version?: InputMaybe<OrderDirection>;
};

/** What is left out stays as it is; null takes a value away. */
export type UserUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
};

export type UserWhere = {
  active?: InputMaybe<BooleanFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<UserWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<DepartmentWhere>;
  departmentId?: InputMaybe<IdFilter>;
  email?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<UserWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<UserWhere>>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationId?: InputMaybe<IdFilter>;
  role?: InputMaybe<RoleFilter>;
  /** Every one of these words occurs, with or without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  version?: InputMaybe<IntFilter>;
};

/** REJECTED results do not count. */
export type VerificationDecision =
  | 'REJECTED'
  | 'VERIFIED';

/** Báo cáo tổng kết: a year's report, written from the data. As files it is at /reports/CODE/YEAR.html, .docx and .pdf. */
export type YearReport = {
  __typename?: 'YearReport';
  /** "Số: 125/BC-UBND" */
  number: Scalars['String']['output'];
  sections: Array<ReportSection>;
  title: Scalars['String']['output'];
};
