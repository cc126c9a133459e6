/** How the records of one concept are found and what is shown of them. Paths lead through references: "criterion.indicator.name". */
export interface Subject {
  readonly concept: string;
  /** What people call the concept, as it is searched: left out where they begin with it ("kế hoạch 18"). */
  readonly called: readonly string[];
  /** References whose words are the record's as well. One that has a name of its own is found by that, and narrowed by these. */
  readonly by: readonly string[];
  readonly title: readonly string[];
  readonly context: readonly string[];
  /** The reference on whose page it is shown, where it has none of its own. */
  readonly shownOn?: string;
  /** A reference that may be absent, and the words for that. */
  readonly without?: { readonly reference: string; readonly words: string };
}

/** Everything that is looked for, in the order in which equally good finds are shown. */
export const subjects: readonly Subject[] = [
  {
    concept: 'Organization',
    called: ['don vi', 'to chuc', 'organization'],
    by: [],
    title: ['name'],
    context: ['code', 'parent.name'],
  },
  {
    concept: 'Department',
    called: ['phong ban', 'phong, ban', 'department'],
    by: [],
    title: ['name'],
    context: ['code', 'organization.name'],
  },
  { concept: 'Campaign', called: ['phong trao', 'campaign'], by: [], title: ['name'], context: ['code', 'theme'] },
  {
    concept: 'Phase',
    called: ['dot thi dua', 'phase'],
    by: ['campaign'],
    title: ['name'],
    context: ['campaign.name'],
    shownOn: 'campaign',
  },
  {
    concept: 'Ranking',
    called: ['bang xep hang', 'xep hang', 'ranking'],
    by: ['campaign', 'cluster', 'department'],
    title: ['department.name'],
    context: ['campaign.name', 'cluster.name'],
    without: { reference: 'department', words: 'xep hang chung tong hop overall ranking' },
  },
  { concept: 'Indicator', called: ['chi tieu', 'indicator'], by: [], title: ['name'], context: ['code', 'department.name'] },
  {
    concept: 'Target',
    called: ['giao chi tieu', 'chi tieu giao', 'chi tieu', 'target'],
    by: ['organization', 'criterion'],
    title: ['criterion.indicator.name'],
    context: ['organization.name', 'criterion.campaign.name'],
  },
  { concept: 'Plan', called: ['ke hoach', 'plan'], by: ['organization'], title: ['title'], context: ['number', 'organization.name', 'year'] },
  {
    concept: 'Task',
    called: ['nhiem vu', 'cong viec', 'task'],
    by: ['organization', 'department'],
    title: ['name'],
    context: ['code', 'organization.name', 'department.name'],
  },
  { concept: 'Project', called: ['du an', 'project'], by: ['organization'], title: ['name'], context: ['code', 'organization.name'] },
  { concept: 'Document', called: ['van ban', 'document'], by: [], title: ['title'], context: ['number', 'issuerName'] },
  {
    concept: 'Scorecard',
    called: ['bang cham diem', 'scorecard'],
    by: ['campaign', 'cluster'],
    title: ['name'],
    context: ['code', 'campaign.name', 'cluster.name'],
  },
  {
    concept: 'ScoreSheet',
    called: ['phieu diem', 'phieu cham diem', 'sheet'],
    by: ['organization', 'scorecard'],
    title: ['organization.name'],
    context: ['scorecard.name'],
  },
  {
    concept: 'Evaluation',
    called: ['xep loai', 'danh gia', 'evaluation'],
    by: ['organization'],
    title: ['name'],
    context: ['organization.name', 'year'],
  },
  {
    concept: 'Award',
    called: ['khen thuong', 'award'],
    by: ['organization', 'form'],
    title: ['form.name'],
    context: ['organization.name', 'year', 'decisionNumber'],
  },
  {
    concept: 'AwardRecipient',
    called: ['khen thuong', 'award'],
    by: [],
    title: ['name', 'organization.name'],
    context: ['award.form.name', 'award.organization.name', 'award.year'],
    shownOn: 'award',
  },
  { concept: 'AwardForm', called: ['hinh thuc khen thuong', 'danh hieu', 'award form'], by: [], title: ['name'], context: ['code'] },
  { concept: 'AwardRule', called: ['dieu kien de nghi', 'award rule'], by: ['form'], title: ['name'], context: ['code', 'form.name'] },
  {
    concept: 'Criterion',
    called: ['tieu chi', 'criterion'],
    by: ['indicator', 'campaign', 'department'],
    title: ['indicator.name'],
    context: ['campaign.name', 'department.name'],
  },
  { concept: 'Cluster', called: ['cum thi dua', 'khoi thi dua', 'cluster'], by: [], title: ['name'], context: ['code', 'organization.name'] },
  { concept: 'User', called: ['tai khoan', 'user'], by: [], title: ['name'], context: ['email', 'organization.name', 'department.name'] },
];
