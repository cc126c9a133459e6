import type { RequestContext } from '../context';
import { places } from '../database/places';
import type { Reader, Row } from '../database/rows';
import { bigint, integer, integerOrNull, text, textOrNull } from '../database/rows';
import { decimal, formatDecimal } from '../decimal';
import type { Locale } from '../messages/messages';
import { say } from '../messages/messages';
import type { Ceiling } from './ceiling';
import { checkCeiling } from './ceiling';
import type { EvaluationCeilingCheck, EvaluationsTogether, EvaluationWarning } from './ceiling.type';
import type { Distribution } from './distribution';
import { distributionOf } from './evaluation.row';
import type { CountedTogether } from './together.query';
import { loadTogether } from './together.query';

/**
 * How each of these evaluations stands to the ceiling of its campaign; nothing for those without one, or whose figures do not say. Read where
 * is written, so that the answer to a write counts it.
 */
export async function checkCeilings(ctx: RequestContext, rows: readonly Row[]): Promise<Map<Row, EvaluationCeilingCheck>> {
  const reader = ctx.database.primary;
  const ceilings = await loadCeilings(reader, [...new Set(rows.flatMap((row) => integerOrNull(row, 'campaignId') ?? []))]);
  const limited = rows.flatMap((row) => {
    const ceiling = ceilings.get(`${integerOrNull(row, 'campaignId')} ${text(row, 'subject')}`);
    return ceiling ? [{ row, ceiling }] : [];
  });
  const campaignIds = [...new Set(limited.flatMap(({ row }) => (row['kind'] === 'BODY' ? [integer(row, 'campaignId')] : [])))];
  const sets = campaignIds.length === 0 ? new Map<number, CountedTogether>() : await loadTogether(ctx, reader, campaignIds);
  return new Map(
    limited.flatMap(({ row, ceiling }) => {
      const check = row['kind'] === 'BODY' ? checkTogether(sets.get(integer(row, 'id')), row, ceiling) : checkGroup(row, ceiling);
      return check ? [[row, check] as const] : [];
    }),
  );
}

function checkGroup(row: Row, ceiling: Ceiling): EvaluationCeilingCheck | null {
  const distribution = distributionOf(row);
  return distribution && checked(distribution, ceiling, textOrNull(row, 'overruleReason'), null);
}

/** A body that is alone in what is known says nothing about a share. */
function checkTogether(set: CountedTogether | undefined, row: Row, ceiling: Ceiling): EvaluationCeilingCheck | null {
  if (!set || set.counted < 2) return null;
  const { kind, counted, ungraded, bodies, distribution } = set;
  const gradedBy = bodies[0]?.graderName ?? null;
  const excellent = Number(distribution.parts.EXCELLENT ?? 0n) / Number(decimal(1));
  return checked(distribution, ceiling, textOrNull(row, 'overruleReason') ?? set.overruleReason, {
    organizationKind: kind,
    gradedBy,
    counted,
    excellent,
    ungraded,
  });
}

function checked(
  distribution: Distribution,
  ceiling: Ceiling,
  overruleReason: string | null,
  together: EvaluationsTogether | null,
): EvaluationCeilingCheck | null {
  const check = checkCeiling(distribution, ceiling);
  if (!check) return null;
  const reason = check.isExceeded ? overruleReason : null;
  return { limitPercent: ceiling.percent, base: ceiling.base, ...check, isOverruled: reason !== null, overruleReason: reason, together };
}

/** What an exceeded ceiling is warned of, in the reader's language. */
export function warningsOf(locale: Locale, check: EvaluationCeilingCheck | undefined): EvaluationWarning[] {
  if (!check?.isExceeded) return [];
  const facts = {
    actual: check.actualPercent === null ? '–' : formatDecimal(check.actualPercent),
    limit: formatDecimal(check.limitPercent),
    allowed: formatDecimal(check.allowed),
  };
  const { together } = check;
  const message = together
    ? say(locale, 'ceilingExceededTogether', { ...facts, ...together, gradedBy: together.gradedBy ?? '' })
    : say(locale, 'ceilingExceeded', facts);
  return [{ code: 'CEILING_EXCEEDED', message, overruleReason: check.overruleReason }];
}

/** The ceilings of campaigns, by campaign and subject. */
async function loadCeilings(reader: Reader, campaignIds: readonly number[]): Promise<Map<string, Ceiling>> {
  if (campaignIds.length === 0) return new Map();
  const rows = await reader.rows(
    `SELECT \`campaignId\`, \`subject\`, \`percent\`, \`base\` FROM \`evaluation_ceiling\` WHERE \`campaignId\` IN (${places(campaignIds)})`,
    campaignIds,
  );
  return new Map(
    rows.map((row) => [`${integer(row, 'campaignId')} ${text(row, 'subject')}`, { percent: bigint(row, 'percent'), base: baseOf(row) }]),
  );
}

function baseOf(row: Row): Ceiling['base'] {
  const { base } = row;
  if (base === 'GOOD_OR_ABOVE' || base === 'GOOD' || base === 'ALL') return base;
  throw new TypeError(`expected the base of a ceiling, found ${String(base)}`);
}
