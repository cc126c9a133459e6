import { records } from '../access/policy';
import { decimal } from '../decimal';
import { fault, type FieldFault } from '../errors';
import type { Resource } from '../graphql/resource';
import type { Values } from '../graphql/write';
import { Target } from './target.entity';
import { TargetCreateInput } from './target.input';

export const targets: Resource = {
  entity: Target,
  one: 'target',
  many: 'targets',
  policy: records,
  order: [{ property: 'id', direction: 'ASC' }],
  input: TargetCreateInput,
  defaults: { penalty: decimal(0) },
  fixed: ['criterionId', 'organizationId'],
  check: penaltyHasReason,
};

function penaltyHasReason(values: Values): FieldFault[] {
  const reason = values['penaltyReason'];
  const penalized = BigInt(String(values['penalty'] ?? 0)) > 0n;
  return penalized && (typeof reason !== 'string' || reason.trim() === '') ? [fault('input.penaltyReason', 'penaltyReason', {})] : [];
}
