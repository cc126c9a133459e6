import { FieldResolver, Resolver, Root } from 'type-graphql';
import { records } from '../access/policy';
import type { Row } from '../database/rows';
import { textOrNull } from '../database/rows';
import { decimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import type { Band } from './band';
import { checkBands, readBands, writeBands } from './band';
import { Criterion, ScoreBand } from './criterion.entity';
import type { ScoreBandInput } from './criterion.input';
import { CriterionCreateInput } from './criterion.input';
import { refuseInStage } from './stage';

export const criteria: Resource = {
  entity: Criterion,
  one: 'criterion',
  many: 'criteria',
  policy: records,
  order: [{ property: 'ordinal', direction: 'ASC' }],
  input: CriterionCreateInput,
  defaults: { capPercent: decimal(100), bonusMax: decimal(0), ordinal: 0 },
  // Its targets and their results belong to the campaign and the indicator.
  fixed: ['campaignId', 'indicatorId'],
  toColumns: ({ bands, ...columns }) => (bands === undefined ? columns : { ...columns, bandsJson: writeBands(bandsOf(bands)) }),
  keptAs: { bandsJson: { input: 'bands', read: (json) => readBands(typeof json === 'string' ? json : null) } },
  check: (values, _ctx, before) => bandFaults(values, before),
  guard: (ctx, before, input) => refuseInStage(ctx, recordId(String(before?.['campaignId'] ?? input?.['campaignId'])), 'SET_UP'),
};

@Resolver(() => Criterion)
export class CriterionResolver {
  @FieldResolver(() => [ScoreBand], { description: 'For the rule BANDS, ascending.' })
  bands(@Root() criterion: Row): Band[] {
    return readBands(textOrNull(criterion, 'bandsJson'));
  }
}

function bandsOf(bands: unknown): readonly ScoreBandInput[] {
  return Array.isArray(bands) ? bands : [];
}

function bandFaults(values: Values, before: Row | null): FieldFault[] {
  if (values['rule'] !== 'BANDS') return [];
  const bands = values['bands'] === undefined && before ? readBands(textOrNull(before, 'bandsJson')) : bandsOf(values['bands']);
  return checkBands(bands, BigInt(String(values['maxScore']))).map(({ index, fault: kind }) =>
    kind === 'EMPTY' ? fault('input.bands', 'bandsEmpty', {}) : fault(`input.bands.${index}`, 'bandFault', { fault: kind }),
  );
}
