// The benchmark's data, written in bulk: 500 organizations, 100 indicators, 50,000 targets with a result each, 20 rankings of all of them.
export const ORGANIZATIONS = 500;
export const INDICATORS = 100;
export const DEPARTMENTS = 19;
/** The ranking of the whole campaign; before it come those of the departments. */
export const OVERALL = DEPARTMENTS + 1;
export const PERIOD = '2020-06-01';

const AT = '2020-07-01 00:00:00.000';
const RECORD = { version: 1, createdAt: AT, updatedAt: AT };
const ROWS_PER_STATEMENT = 500;

/** Fills an empty, migrated database. `run` executes one statement with parameters. */
export async function fill(run) {
  for (const [table, rows] of Object.entries(tables())) {
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      const batch = rows.slice(start, start + ROWS_PER_STATEMENT);
      const columns = Object.keys(batch[0]);
      const places = `(${columns.map(() => '?').join(',')})`;
      const names = columns.map((column) => `\`${column}\``).join(',');
      const values = batch.flatMap((row) => Object.values(row));
      await run(`INSERT INTO \`${table}\` (${names}) VALUES ${batch.map(() => places).join(',')}`, values);
    }
  }
}

/** The target of an organization for an indicator; its result has the same id. */
export function targetId(organization, indicator) {
  return (organization - 1) * INDICATORS + indicator;
}

/** The value that was reported, in tenths: from 30 to 99.9, different enough that few standings tie. */
export function reportedTenths(organization, indicator) {
  return 300 + (((organization * 7919 + indicator * 104729) ^ (organization * indicator * 31)) % 700);
}

function tables() {
  const organizations = numbers(ORGANIZATIONS);
  const indicators = numbers(INDICATORS);
  const departments = numbers(DEPARTMENTS);
  const pairs = organizations.flatMap((organization) => indicators.map((indicator) => ({ organization, indicator })));
  return {
    organization: organizations.map((id) => ({
      id,
      ...RECORD,
      ...named('Phường', id),
      code: code('P', id),
      kind: id === 1 ? 'DISTRICT' : 'WARD',
      parentId: id === 1 ? null : 1,
    })),
    department: departments.map((id) => ({ id, ...RECORD, ...named('Phòng', id), code: code('B', id), organizationId: 1 })),
    cluster: [{ id: 1, ...RECORD, ...named('Cụm', 1), code: code('C', 1), organizationId: 1 }],
    cluster_member: organizations.map((id) => ({ id, ...RECORD, clusterId: 1, organizationId: id, joinedOn: '2020-01-01' })),
    indicator: indicators.map((id) => ({
      id,
      ...RECORD,
      ...named('Chỉ tiêu', id),
      code: code('I', id),
      unit: '%',
      direction: 'HIGHER_IS_BETTER',
      aggregation: 'SUM',
      assigningLevel: 'CITY',
      departmentId: departmentOf(id),
    })),
    campaign: [
      {
        id: 1,
        ...RECORD,
        ...named('Năm', 1),
        code: '2020',
        year: 2020,
        startsOn: '2020-01-01',
        endsOn: '2020-12-31',
        state: 'OPEN',
        organizationId: 1,
      },
    ],
    criterion: indicators.map((id) => ({
      id,
      ...RECORD,
      campaignId: 1,
      indicatorId: id,
      departmentId: departmentOf(id),
      maxScore: 10_0000,
      rule: 'PROPORTIONAL',
      capPercent: 100_0000,
      bonusMax: 0,
      ordinal: id,
    })),
    target: pairs.map(({ organization, indicator }) => ({
      id: targetId(organization, indicator),
      ...RECORD,
      criterionId: indicator,
      organizationId: organization,
      value: 100_0000,
      actual: reportedTenths(organization, indicator) * 1000,
      achievement: reportedTenths(organization, indicator) * 1000,
      outcome: 'MISSED',
      score: reportedTenths(organization, indicator) * 100,
      penalty: 0,
    })),
    result: pairs.map(({ organization, indicator }) => ({
      id: targetId(organization, indicator),
      ...RECORD,
      targetId: targetId(organization, indicator),
      organizationId: organization,
      indicatorId: indicator,
      period: PERIOD,
      value: reportedTenths(organization, indicator) * 1000,
      state: 'SUBMITTED',
      reportedAt: AT,
    })),
    ranking: numbers(OVERALL).map((id) => ({
      id,
      ...RECORD,
      campaignId: 1,
      clusterId: 1,
      departmentId: id === OVERALL ? null : id,
      departmentKey: id === OVERALL ? 0 : id,
      method: 'CRITERIA',
      tieRule: 'STANDARD',
      weight: 1_0000,
      size: ORGANIZATIONS,
      rankedCount: ORGANIZATIONS,
      state: 'PROVISIONAL',
      revision: 1,
      tieBreakersJson: '[]',
    })),
    standing: numbers(OVERALL).flatMap((ranking) => standings(ranking, organizations, indicators)),
  };
}

function standings(ranking, organizations, indicators) {
  const counted = indicators.filter((indicator) => ranking === OVERALL || departmentOf(indicator) === ranking);
  const scores = organizations.map((organization) => counted.reduce((sum, indicator) => sum + reportedTenths(organization, indicator) * 100, 0));
  return organizations.map((organizationId, index) => ({
    id: (ranking - 1) * ORGANIZATIONS + organizationId,
    ...RECORD,
    rankingId: ranking,
    organizationId,
    score: scores[index],
    rank: 1 + scores.filter((score) => score > scores[index]).length,
    tieBreak: '',
  }));
}

function departmentOf(indicator) {
  return 1 + (indicator % DEPARTMENTS);
}

function numbers(count) {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function code(letter, id) {
  return `${letter}${String(id).padStart(4, '0')}`;
}

function named(word, id) {
  const name = `${word} ${String(id).padStart(3, '0')}`;
  return { name, searchKey: name.toLowerCase(), sortKey: name.toLowerCase() };
}
