import { Criterion } from '../campaign/criterion.entity';
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
  criteria(campaignIds: Iterable<number>, indicatorIds: Iterable<number>): Promise<ReadonlyMap<string, number>>;
  /** An unknown code, with the one that was probably meant. */
  unknown(column: string, entity: EntityClass, code: string): Promise<RowFault>;
}

export function pairKey(a: number, b: number): string {
  return `${a} ${b}`;
}

const CODES_COMPARED_MAX = 5000;

export function createLookup({ reader, who }: Pick<WriteContext, 'reader' | 'who'>): Lookup {
  const known = new Map<EntityClass, Map<string, number>>();
  const all = new Map<EntityClass, readonly string[]>();
  const pairs = new Map<string, number>();
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
      const asked = [...new Set([...codes].filter((code): code is string => typeof code === 'string' && !own.has(code)))];
      if (asked.length > 0) {
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
          `SELECT \`id\`, \`campaignId\`, \`indicatorId\` FROM \`${modelOf(Criterion).table}\` WHERE \`campaignId\` IN (${places(campaigns)}) AND \`indicatorId\` IN (${places(fresh)})`,
          [...campaigns, ...fresh],
        );
        for (const row of rows) pairs.set(pairKey(integer(row, 'campaignId'), integer(row, 'indicatorId')), integer(row, 'id'));
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
