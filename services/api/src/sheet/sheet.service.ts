import { Campaign } from '../campaign/campaign.entity';
import { monthOf } from '../campaign/period';
import { Cluster } from '../cluster/cluster.entity';
import type { RequestContext } from '../context';
import { integer, text } from '../database/rows';
import { badInput, fault, notFound } from '../errors';
import { monitor } from '../monitoring/monitoring.service';
import type { Paper } from '../paper/paper';
import { monthText } from '../paper/wording';
import { readFields } from '../record/fields';
import { readContext } from '../record/load';
import { familyOf } from '../report/report.service';
import { appraisedSheet } from './appraised.sheet';
import { awardsSheet } from './awards.sheet';
import { indicatorsSheet, lastMonth } from './indicators.sheet';
import type { TargetState } from './missing.sheet';
import { missingSheet } from './missing.sheet';
import { movementSheet } from './movement.sheet';
import { ranksSheet } from './ranks.sheet';
import { scoringSheet } from './scoring.sheet';
import {
  fieldsOf,
  readAppraised,
  readAwards,
  readMonthlyTargets,
  readNames,
  readScored,
  readStandings,
  readTargetStates,
  readUnscored,
} from './sheet.query';

export const SHEETS = ['ranks', 'scoring', 'indicators', 'movement', 'awards', 'missing'] as const;
export type SheetName = (typeof SHEETS)[number];

/** What a sheet is about, as it stands in its address: codes, a year, a month. */
export interface SheetSubject {
  readonly organization: string | null;
  readonly campaign: string | null;
  readonly cluster: string | null;
  readonly year: string | null;
  readonly month: string | null;
}

/** A sheet, made of what the caller may see. */
export function sheetOf(ctx: RequestContext, name: SheetName, subject: SheetSubject): Promise<Paper> {
  return MAKERS[name](ctx, subject);
}

const MAKERS: Readonly<Record<SheetName, (ctx: RequestContext, subject: SheetSubject) => Promise<Paper>>> = {
  ranks: async (ctx, subject) => {
    const [campaign, cluster] = await Promise.all([recordOf(ctx, Campaign, 'campaign', subject), recordOf(ctx, Cluster, 'cluster', subject)]);
    const lines = await readStandings(readContext(ctx), { ranking: { campaignId: { eq: campaign.id }, clusterId: { eq: cluster.id } } });
    const organizations = await readNames(readContext(ctx), [...new Set(lines.map(({ organizationId }) => organizationId))]);
    return ranksSheet({ campaignName: campaign.name, clusterName: cluster.name, organizations, fields: fieldsOf(lines), lines });
  },
  scoring: async (ctx, subject) => {
    const [campaign, { organization }] = await Promise.all([recordOf(ctx, Campaign, 'campaign', subject), organizationOf(ctx, subject)]);
    const appraised = await readAppraised(readContext(ctx), organization.id, campaign.id);
    if (appraised) return appraisedSheet(appraised);
    const criteria = await readScored(readContext(ctx), organization.id, campaign.id);
    return scoringSheet({ campaignName: campaign.name, organizationName: organization.name, criteria });
  },
  indicators: async (ctx, subject) => {
    const [year, { organization }] = [yearOf(subject), await organizationOf(ctx, subject)];
    const targets = await readMonthlyTargets(readContext(ctx), organization.id, year);
    return indicatorsSheet({ organizationName: organization.name, year, through: monthThrough(subject, year) ?? lastMonth(targets, year), targets });
  },
  movement: async (ctx, subject) => {
    const cluster = await recordOf(ctx, Cluster, 'cluster', subject);
    if (subject.organization === null) {
      const standings = await readStandings(readContext(ctx), { ranking: { clusterId: { eq: cluster.id }, departmentId: { eq: null } } });
      const lines = grouped(
        standings,
        ({ organizationId }) => organizationId,
        ({ organizationName }) => organizationName,
      );
      return movementSheet({ subtitle: `Xếp hạng chung, ${cluster.name}`, lineHeading: 'Đơn vị', lines });
    }
    const { organization } = await organizationOf(ctx, subject);
    const standings = await readStandings(readContext(ctx), { organizationId: { eq: organization.id }, ranking: { clusterId: { eq: cluster.id } } });
    const lines = grouped(
      standings,
      ({ departmentId }) => departmentId ?? 0,
      ({ departmentName }) => departmentName ?? 'Xếp hạng chung',
    );
    return movementSheet({ subtitle: `${organization.name}, ${cluster.name}`, lineHeading: 'Lĩnh vực', lines });
  },
  awards: async (ctx, subject) => {
    const [year, { organization, below }] = [yearOf(subject), await organizationOf(ctx, subject)];
    const awards = await readAwards(readContext(ctx), [organization.id, ...below], year);
    return awardsSheet({ subtitle: `${organization.name} và các đơn vị trực thuộc, năm ${year}`, awards });
  },
  missing: async (ctx, subject) => {
    const [year, { organization, below }] = [yearOf(subject), await organizationOf(ctx, subject)];
    const ids = [organization.id, ...below];
    const reader = readContext(ctx);
    const [organizations, targets, standings] = await Promise.all([
      readNames(reader, ids),
      readTargetStates(reader, ids, year),
      readUnscored(reader, ids, year),
    ]);
    const due = await dueOf(ctx, targets);
    const states = targets.map((target): TargetState => ({ ...target, due: due.get(target.id) ?? [] }));
    return missingSheet({ subtitle: `${organization.name} và các đơn vị trực thuộc, năm ${year}`, organizations, targets: states, standings });
  },
};

/** What is due of each target and was not reported, by the days of its campaign. */
async function dueOf(
  ctx: RequestContext,
  targets: readonly { readonly organizationId: number; readonly campaignId: number }[],
): Promise<Map<number, string[]>> {
  const due = new Map<number, string[]>();
  for (const campaignId of new Set(targets.map((target) => target.campaignId))) {
    const ids = [...new Set(targets.map(({ organizationId }) => organizationId))];
    const question = { campaignId: String(campaignId), asOf: null, organizationId: null, departmentId: null, where: { organizationId: { in: ids } } };
    const { targets: found } = await monitor(ctx, question);
    for (const { id, missing } of found) due.set(id, missing.map(periodText));
  }
  return due;
}

function periodText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? `tháng ${monthText(from)}` : `tháng ${monthText(from)} đến tháng ${monthText(to)}`;
}

function grouped<T extends { readonly id: number }>(
  items: readonly (T & { readonly rankingId: number; readonly year: number; readonly rank: number | null; readonly outOf: number })[],
  keyOf: (item: T) => number,
  nameOf: (item: T) => string,
) {
  const lines = new Map<
    number,
    { name: string; ranks: { standingId: number; rankingId: number; year: number; rank: number | null; outOf: number }[] }
  >();
  for (const item of items) {
    const { id, rankingId, year, rank, outOf } = item;
    const line = lines.get(keyOf(item)) ?? { name: nameOf(item), ranks: [] };
    lines.set(keyOf(item), line);
    line.ranks.push({ standingId: id, rankingId, year, rank, outOf });
  }
  return [...lines.values()];
}

async function recordOf(
  ctx: RequestContext,
  entity: typeof Campaign | typeof Cluster,
  name: 'campaign' | 'cluster',
  subject: SheetSubject,
): Promise<{ id: number; name: string }> {
  const code = subject[name];
  if (code === null) throw badInput(fault(name, 'required', {}));
  const [row] = await readFields(readContext(ctx), entity, { code: { eq: code } }, ['name'], 1);
  if (!row) throw notFound(entity.name, code);
  return { id: integer(row, 'id'), name: text(row, 'name') };
}

function organizationOf(ctx: RequestContext, { organization }: SheetSubject): ReturnType<typeof familyOf> {
  if (organization === null) throw badInput(fault('organization', 'required', {}));
  return familyOf(ctx, { code: organization });
}

function yearOf({ year }: SheetSubject): number {
  if (year === null || !/^\d{4}$/.test(year)) throw badInput(fault('year', 'required', {}));
  return Number(year);
}

/** "2021-03" as the first day of the month; null where none is given. */
function monthThrough({ month }: SheetSubject, year: number): string | null {
  if (month === null) return null;
  const first = monthOf(`${month}-01`);
  if (first === undefined || !first.startsWith(`${year}-`)) throw badInput(fault('month', 'malformed', { rule: `${year}-MM` }));
  return first;
}
