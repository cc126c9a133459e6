import type { RequestContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Reader, Row } from '../database/rows';
import { integer, integerOrNull, text, textOrNull } from '../database/rows';
import { searchKey } from '../database/search-key';
import { OrganizationKind } from '../organization/organization.entity';
import { modelOf } from '../record/model';
import { idsMeeting, visibleTo } from '../record/row-rule';
import { Evaluation, Grade } from './evaluation.entity';
import { distributionOf, PART_COLUMNS } from './evaluation.row';
import type { GradedBody, StatedGroup, Together } from './together';
import { together } from './together';

/** The evaluation of a single body. */
export interface BodyEvaluation extends GradedBody {
  readonly id: number;
  readonly organizationId: number;
  /** Who grades it, in words; null where nobody is stated and it belongs to no organization. */
  readonly graderName: string | null;
}

/** Bodies that are counted together, and how many organizations like them nobody has graded yet. */
export interface CountedTogether extends Together<BodyEvaluation> {
  readonly ungraded: number;
}

/**
 * For each single body of some campaigns that the caller sees: those that are counted together with it. None where the caller does not see all
 * of them: how the others were graded is not theirs to know.
 */
export async function loadTogether(ctx: RequestContext, reader: Reader, campaignIds: readonly number[]): Promise<Map<number, CountedTogether>> {
  const rows = await evaluationsOf(reader, campaignIds);
  const ids = rows.filter(({ kind }) => kind === 'BODY').map((row) => integer(row, 'id'));
  if (ids.length === 0) return new Map();
  const model = modelOf(Evaluation);
  const rule = visibleTo(ctx.who, model);
  const seen = rule === null ? new Set(ids) : await idsMeeting({ reader }, model, ids, rule);
  const siblings = await siblingsOf(reader, campaignIds, rows);
  const byEvaluation = new Map<number, CountedTogether>();
  for (const { campaignId, own } of bySubject(rows)) {
    for (const set of together(own.flatMap(bodyOf), own.flatMap(groupOf))) {
      if (set.bodies.some(({ id }) => !seen.has(id))) continue;
      const whole = { ...set, ungraded: ungradedOf(set, siblings.get(siblingKey(campaignId, set.gradedBy, set.kind))) };
      for (const { id } of set.bodies) byEvaluation.set(id, whole);
    }
  }
  return byEvaluation;
}

/** Every single body, and every distribution of numbers. */
function evaluationsOf(reader: Reader, campaignIds: readonly number[]): Promise<Row[]> {
  const numbers = ['total', ...Object.values(PART_COLUMNS)].map((column) => `${bigintAsText(reader.dialect, `e.\`${column}\``)} AS \`${column}\``);
  return reader.rows(
    `SELECT e.\`id\`, e.\`campaignId\`, e.\`subject\`, e.\`kind\`, e.\`grade\`, e.\`measure\`, ${numbers.join(', ')}, e.\`organizationId\`,
       e.\`decidedById\`, e.\`decidedByName\`, e.\`overruleReason\`, o.\`kind\` AS \`organizationKind\`, o.\`parentId\`,
       COALESCE(d.\`name\`, e.\`decidedByName\`, p.\`name\`) AS \`graderName\`
     FROM \`evaluation\` e JOIN \`organization\` o ON o.\`id\` = e.\`organizationId\`
       LEFT JOIN \`organization\` p ON p.\`id\` = o.\`parentId\` LEFT JOIN \`organization\` d ON d.\`id\` = e.\`decidedById\`
     WHERE e.\`campaignId\` IN (${places(campaignIds)}) AND (e.\`kind\` = 'BODY' OR e.\`measure\` = 'COUNT') ORDER BY e.\`id\``,
    campaignIds,
  );
}

function bySubject(rows: readonly Row[]): Iterable<{ readonly campaignId: number; readonly own: Row[] }> {
  const groups = new Map<string, { campaignId: number; own: Row[] }>();
  for (const row of rows) {
    const campaignId = integer(row, 'campaignId');
    const key = `${campaignId} ${text(row, 'subject')}`;
    const group = groups.get(key) ?? { campaignId, own: [] };
    groups.set(key, group);
    group.own.push(row);
  }
  return groups.values();
}

function bodyOf(row: Row): BodyEvaluation[] {
  const grade = Object.values(Grade).find((each) => each === row['grade']);
  const kind = Object.values(OrganizationKind).find((each) => each === row['organizationKind']);
  if (row['kind'] !== 'BODY' || !grade || !kind) return [];
  return [
    {
      id: integer(row, 'id'),
      organizationId: integer(row, 'organizationId'),
      kind,
      grade,
      gradedBy: graderOf(row),
      graderName: textOrNull(row, 'graderName'),
      overruleReason: textOrNull(row, 'overruleReason'),
    },
  ];
}

/** The one that decided; where nobody is stated, the one to which the body belongs. */
function graderOf(row: Row): string {
  const id = integerOrNull(row, 'decidedById');
  const name = textOrNull(row, 'decidedByName');
  if (id === null && name !== null) return searchKey(name);
  const organizationId = id ?? integerOrNull(row, 'parentId');
  return organizationId === null ? '' : organizationKey(organizationId);
}

/** What a distribution states of the bodies below an organization is of those that this one grades. */
function groupOf(row: Row): StatedGroup[] {
  const distribution = distributionOf(row);
  if (!distribution) return [];
  return [{ gradedBy: organizationKey(integer(row, 'organizationId')), distribution, overruleReason: textOrNull(row, 'overruleReason') }];
}

function organizationKey(id: number): string {
  return `#${id}`;
}

/** The organizations that belong to those that grade, by campaign, whom they belong to and kind: those that exist when the campaign ends. */
async function siblingsOf(reader: Reader, campaignIds: readonly number[], rows: readonly Row[]): Promise<Map<string, number[]>> {
  const graders = [...new Set(rows.flatMap((row) => integerOrNull(row, 'decidedById') ?? integerOrNull(row, 'parentId') ?? []))];
  const byKey = new Map<string, number[]>();
  if (graders.length === 0) return byKey;
  const found = await reader.rows(
    `SELECT a.\`id\` AS \`campaignId\`, o.\`id\`, o.\`parentId\`, o.\`kind\` FROM \`campaign\` a JOIN \`organization\` o ON o.\`parentId\` IN (${places(graders)})
       WHERE a.\`id\` IN (${places(campaignIds)}) AND (o.\`foundedOn\` IS NULL OR o.\`foundedOn\` <= a.\`endsOn\`) AND (o.\`dissolvedOn\` IS NULL OR o.\`dissolvedOn\` > a.\`endsOn\`)`,
    [...graders, ...campaignIds],
  );
  for (const row of found) {
    const key = siblingKey(integer(row, 'campaignId'), organizationKey(integer(row, 'parentId')), text(row, 'kind'));
    const own = byKey.get(key) ?? [];
    byKey.set(key, own);
    own.push(integer(row, 'id'));
  }
  return byKey;
}

function siblingKey(campaignId: number, gradedBy: string, kind: string): string {
  return `${campaignId} ${gradedBy} ${kind}`;
}

function ungradedOf({ bodies, counted }: Together<BodyEvaluation>, siblings: readonly number[] = []): number {
  const known = new Set([...siblings, ...bodies.map(({ organizationId }) => organizationId)]);
  return Math.max(0, known.size - counted);
}
