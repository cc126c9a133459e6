import { places } from '../database/places';
import type { Reader, Row } from '../database/rows';
import { integer, integerOrNull, text, textOrNull } from '../database/rows';
import type { Grading, Merit, Place, Rule, TargetRecord } from './eligible';
import { MERITS } from './eligible';

const RULES_MAX = 200;
const PLACES_MAX = 20_000;
const ORGANIZATIONS_MAX = 20_000;
const GRADINGS_MAX = 50_000;

export interface NamedRule extends Rule {
  readonly formId: number;
  readonly formName: string;
}

export interface NamedPlace extends Place {
  readonly rankingId: number;
  readonly outOf: number;
  readonly clusterName: string;
  readonly departmentName: string | null;
}

/** The active rules of a campaign, those included that hold in all of them; the highest form first. */
export async function rulesOf(reader: Reader, campaignId: number): Promise<NamedRule[]> {
  const rows = await reader.rows(
    `SELECT r.*, f.\`name\` AS \`formName\` FROM \`award_rule\` r JOIN \`award_form\` f ON f.\`id\` = r.\`formId\`
       WHERE r.\`active\` = 1 AND f.\`active\` = 1 AND (r.\`campaignId\` = ? OR r.\`campaignId\` IS NULL) ORDER BY f.\`ordinal\`, r.\`id\` LIMIT ${RULES_MAX}`,
    [campaignId],
  );
  return rows.map((row) => ({
    id: integer(row, 'id'),
    formId: integer(row, 'formId'),
    formName: text(row, 'formName'),
    clusterId: integerOrNull(row, 'clusterId'),
    departmentId: integerOrNull(row, 'departmentId'),
    organizationKind: textOrNull(row, 'organizationKind'),
    rankMax: integerOrNull(row, 'rankMax'),
    grade: meritOf(textOrNull(row, 'grade')),
    noPenalty: Boolean(row['noPenalty']),
    allTargetsMet: Boolean(row['allTargetsMet']),
    proposalsMax: integerOrNull(row, 'proposalsMax'),
  }));
}

/** The places up to a rank in the official rankings of a campaign; with `provisional`, in the latest revision of each, official or not. */
export async function placesOf(reader: Reader, campaignId: number, rankMax: number, provisional: boolean): Promise<NamedPlace[]> {
  const latest = `NOT EXISTS (SELECT 1 FROM \`ranking\` later WHERE later.\`campaignId\` = r.\`campaignId\` AND later.\`clusterId\` = r.\`clusterId\`
         AND later.\`departmentKey\` = r.\`departmentKey\` AND later.\`revision\` > r.\`revision\`)`;
  const rows = await reader.rows(
    `SELECT s.\`organizationId\`, s.\`rank\`, s.\`rankingId\`, r.\`clusterId\`, r.\`departmentId\`, r.\`rankedCount\`, c.\`name\` AS \`clusterName\`,
         d.\`name\` AS \`departmentName\`, o.\`kind\`
       FROM \`ranking\` r JOIN \`standing\` s ON s.\`rankingId\` = r.\`id\` JOIN \`organization\` o ON o.\`id\` = s.\`organizationId\`
         JOIN \`cluster\` c ON c.\`id\` = r.\`clusterId\` LEFT JOIN \`department\` d ON d.\`id\` = r.\`departmentId\`
       WHERE r.\`campaignId\` = ? AND ${provisional ? latest : "r.`state` = 'PUBLISHED'"} AND s.\`rank\` <= ? ORDER BY s.\`rank\`, s.\`id\` LIMIT ${PLACES_MAX}`,
    [campaignId, rankMax],
  );
  return rows.map((row) => ({
    organizationId: integer(row, 'organizationId'),
    organizationKind: text(row, 'kind'),
    rankingId: integer(row, 'rankingId'),
    clusterId: integer(row, 'clusterId'),
    clusterName: text(row, 'clusterName'),
    departmentId: integerOrNull(row, 'departmentId'),
    departmentName: textOrNull(row, 'departmentName'),
    rank: integer(row, 'rank'),
    outOf: integer(row, 'rankedCount'),
  }));
}

/** What each organization has come to over its targets of a campaign. */
export async function recordsOf(reader: Reader, campaignId: number): Promise<Map<number, TargetRecord>> {
  const rows = await reader.rows(
    `SELECT t.\`organizationId\`, o.\`kind\`, COUNT(*) AS \`targets\`, SUM(CASE WHEN t.\`outcome\` IN ('MET', 'EXCEEDED') THEN 1 ELSE 0 END) AS \`met\`,
         SUM(CASE WHEN t.\`penalty\` > 0 THEN 1 ELSE 0 END) AS \`penalized\`
       FROM \`criterion\` c JOIN \`target\` t ON t.\`criterionId\` = c.\`id\` JOIN \`organization\` o ON o.\`id\` = t.\`organizationId\`
       WHERE c.\`campaignId\` = ? GROUP BY t.\`organizationId\`, o.\`kind\` ORDER BY t.\`organizationId\` LIMIT ${ORGANIZATIONS_MAX}`,
    [campaignId],
  );
  return new Map(
    rows.map((row) => [
      integer(row, 'organizationId'),
      {
        organizationId: integer(row, 'organizationId'),
        organizationKind: text(row, 'kind'),
        targets: integer(row, 'targets'),
        met: integer(row, 'met'),
        penalized: integer(row, 'penalized'),
      },
    ]),
  );
}

/** The bodies that earned a grade in a year; none where no rule asks for a grade. The first one entered comes first. */
export async function gradingsOf(reader: Reader, year: number, rules: readonly Rule[]): Promise<Grading[]> {
  if (rules.every(({ grade }) => grade === null)) return [];
  const rows = await reader.rows(
    `SELECT e.\`organizationId\`, o.\`kind\`, e.\`grade\`, e.\`name\` FROM \`evaluation\` e JOIN \`organization\` o ON o.\`id\` = e.\`organizationId\`
       WHERE e.\`year\` = ? AND e.\`kind\` = 'BODY' AND e.\`grade\` IN (${places(MERITS)}) ORDER BY e.\`id\` LIMIT ${GRADINGS_MAX}`,
    [year, ...MERITS],
  );
  return rows.flatMap((row) => {
    const grade = meritOf(text(row, 'grade'));
    return grade === null
      ? []
      : [{ organizationId: integer(row, 'organizationId'), organizationKind: text(row, 'kind'), grade, name: text(row, 'name') }];
  });
}

function meritOf(name: string | null): Merit | null {
  return MERITS.find((merit) => merit === name) ?? null;
}

/** The awards of a campaign to organizations themselves, by form and organization; the latest where there are several. */
export async function awardsOf(reader: Reader, campaignId: number, formIds: readonly number[]): Promise<Map<string, Row>> {
  if (formIds.length === 0) return new Map();
  const rows = await reader.rows(
    `SELECT \`id\`, \`formId\`, \`organizationId\`, \`state\` FROM \`award\` WHERE \`campaignId\` = ? AND \`recipientKind\` = 'COLLECTIVE'
       AND \`formId\` IN (${places(formIds)}) ORDER BY \`id\``,
    [campaignId, ...formIds],
  );
  return new Map(rows.map((row) => [awardKey(integer(row, 'formId'), integer(row, 'organizationId')), row]));
}

export function awardKey(formId: number, organizationId: number): string {
  return `${formId} ${organizationId}`;
}
