import { ofOwnOrganizations, records } from '../access/policy';
import { decimal } from '../decimal';
import type { Resource } from '../graphql/resource';
import { evaluationFaults } from './evaluation.check';
import { Evaluation, EvaluationCeiling } from './evaluation.entity';
import { EvaluationCeilingCreateInput, EvaluationCreateInput } from './evaluation.input';

/** An organization's officer reads what concerns its organization and those below. */
export const evaluations: Resource = {
  entity: Evaluation,
  one: 'evaluation',
  many: 'evaluations',
  policy: { ...records, sees: ofOwnOrganizations() },
  order: [
    { property: 'year', direction: 'DESC' },
    { property: 'name', direction: 'ASC' },
  ],
  input: EvaluationCreateInput,
  check: evaluationFaults,
};

export const evaluationCeilings: Resource = {
  entity: EvaluationCeiling,
  one: 'evaluationCeiling',
  many: 'evaluationCeilings',
  policy: records,
  order: [
    { property: 'campaignId', direction: 'DESC' },
    { property: 'subject', direction: 'ASC' },
  ],
  input: EvaluationCeilingCreateInput,
  defaults: { percent: decimal(20), base: 'GOOD_OR_ABOVE' },
};
