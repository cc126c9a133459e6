import { records } from '../access/policy';
import type { Resource } from '../graphql/resource';
import { Indicator } from './indicator.entity';
import { IndicatorCreateInput } from './indicator.input';

export const indicators: Resource = {
  entity: Indicator,
  one: 'indicator',
  many: 'indicators',
  policy: records,
  order: [{ property: 'name', direction: 'ASC' }],
  input: IndicatorCreateInput,
};
