import type { CampaignStage } from '../campaign/lifecycle';
import { stageOf } from '../campaign/lifecycle';
import type { WriteContext } from '../context';
import type { EntityClass } from '../database/data-source';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { fault } from '../errors';
import { modelOf } from '../record/model';
import { idsMeeting, visibleTo } from '../record/row-rule';
import { nearest } from './nearest';
import type { RowFault } from './sheet';

/** Finds records by what people call them, each once for a whole file. What is not there is asked for again: the file itself may make it. */
export interface Lookup {
  /** Ids by code, of records that the caller sees. */
  codes(entity: EntityClass, codes: Iterable<string | null | undefined>): Promise<ReadonlyMap<string, number>>;
  /** Criteria by `pairKey(campaignId, indicatorId)`. */
  criteria(campaignIds: Iterable<number>, indicatorIds: Iterable<number>): Promise<ReadonlyMap<string, NamedCriterion>>;
  /** An unknown code, with the one that was probably meant. */
  unknown(column: string, entity: EntityClass, code: string): Promise<RowFault>;
}

/** A criterion, and what its campaign says of when results come in. */
export interface NamedCriterion {
  readonly id: number;
  readonly campaignId: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: CampaignStage;
}

export function pairKey(a: number, b: number): string {
  return `${a} ${b}`;
}

const CODES_COMPARED_MAX = 5000;

export function createLookup({ reader, who }: Pick<WriteContext, 'reader' | 'who'>): Lookup {
  const known = new Map<EntityClass, Map<string, number>>();
  const all = new Map<EntityClass, readonly string[]>();
  const pairs = new Map<string, NamedCriterion>();
  const read = new Set<string>();

  async function seen(entity: EntityClass, rows: readonly Row[]): Promise<Row[]> {
    const model = modelOf(entity);
    const rule = visibleTo(who, model);
    if (rule === null) return [...rows];
    const met = await idsMeeting(
      { reader },
      model,
      rows.map((row) => integer(row, 'id')),
      rule,
    );
    return rows.filter((row) => met.has(integer(row, 'id')));
  }

  return {
    codes: async (entity, codes) => {
      const own = known.get(entity) ?? new Map<string, number>();
      known.set(entity, own);
      const fresh = new Set<string>();
      for (const code of codes) if (typeof code === 'string' && !own.has(code)) fresh.add(code);
      if (fresh.size > 0) {
        const asked = [...fresh];
        const rows = await reader.rows(`SELECT \`id\`, \`code\` FROM \`${modelOf(entity).table}\` WHERE \`code\` IN (${places(asked)})`, asked);
        for (const row of await seen(entity, rows)) own.set(text(row, 'code'), integer(row, 'id'));
      }
      return own;
    },
    criteria: async (campaignIds, indicatorIds) => {
      const [campaigns, indicators] = [[...new Set(campaignIds)], [...new Set(indicatorIds)]];
      const fresh = indicators.filter((indicatorId) => campaigns.some((campaignId) => !read.has(pairKey(campaignId, indicatorId))));
      if (fresh.length > 0 && campaigns.length > 0) {
        const rows = await reader.rows(
          `SELECT c.\`id\`, c.\`campaignId\`, c.\`indicatorId\`, a.\`startsOn\`, a.\`endsOn\`, a.\`state\` FROM \`criterion\` c JOIN \`campaign\` a ON a.\`id\` = c.\`campaignId\`
             WHERE c.\`campaignId\` IN (${places(campaigns)}) AND c.\`indicatorId\` IN (${places(fresh)})`,
          [...campaigns, ...fresh],
        );
        for (const row of rows) pairs.set(pairKey(integer(row, 'campaignId'), integer(row, 'indicatorId')), criterionOf(row));
        for (const campaignId of campaigns) for (const indicatorId of fresh) read.add(pairKey(campaignId, indicatorId));
      }
      return pairs;
    },
    unknown: async (column, entity, code) => {
      const model = modelOf(entity);
      if (!all.has(entity)) {
        const rows = await reader.rows(`SELECT \`id\`, \`code\` FROM \`${model.table}\` LIMIT ${CODES_COMPARED_MAX}`);
        all.set(
          entity,
          (await seen(entity, rows)).map((row) => text(row, 'code')),
        );
      }
      const near = nearest(code, all.get(entity) ?? []) ?? '';
      const { key, facts } = fault('', 'unknownCode', { type: model.name, code: code.slice(0, 80), near });
      return { column, fault: { key, facts } };
    },
  };
}

function criterionOf(row: Row): NamedCriterion {
  return {
    id: integer(row, 'id'),
    campaignId: integer(row, 'campaignId'),
    startsOn: text(row, 'startsOn'),
    endsOn: text(row, 'endsOn'),
    state: stageOf(text(row, 'state')),
  };
}
