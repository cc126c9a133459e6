import { records } from '../access/policy';
import type { WriteContext } from '../context';
import { text } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import { AwardRule } from './award-rule.entity';
import { AwardRuleCreateInput } from './award-rule.input';

export const awardRules: Resource = {
  entity: AwardRule,
  one: 'awardRule',
  many: 'awardRules',
  policy: records,
  order: [{ property: 'name', direction: 'ASC' }],
  input: AwardRuleCreateInput,
  defaults: { noPenalty: false, allTargetsMet: false, active: true },
  check: async (values, ctx) => [...conditionFaults(values), ...(await formFaults(values, ctx))],
};

/** A rule has a condition; a cluster or a department says where a rank is looked for. */
function conditionFaults(values: Values): FieldFault[] {
  const hasRank = values['rankMax'] !== null && values['rankMax'] !== undefined;
  const hasGrade = values['grade'] !== null && values['grade'] !== undefined;
  const given = (['clusterId', 'departmentId'] as const).filter((column) => values[column] !== null && values[column] !== undefined);
  return [
    ...(hasRank || hasGrade || values['noPenalty'] || values['allTargetsMet'] ? [] : [fault('input.rankMax', 'awardRuleEmpty', {})]),
    ...(values['grade'] === 'NOT_COMPLETED' ? [fault('input.grade', 'awardRuleGrade', {})] : []),
    ...(hasRank ? [] : given.map((column) => fault(`input.${column}`, 'awardRuleNoRank', {}))),
  ];
}

/** Organizations are collectives: a form for people or households is not proposed from rankings. */
async function formFaults(values: Values, ctx: WriteContext): Promise<FieldFault[]> {
  const [form] = await ctx.tx.rows('SELECT `name`, `forCollectives` FROM `award_form` WHERE `id` = ?', [recordId(String(values['formId']))]);
  return form && !form['forCollectives'] ? [fault('input.formId', 'awardFormOtherKind', { form: text(form, 'name') })] : [];
}
