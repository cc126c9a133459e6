import { Award } from '../award/award.entity';
import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Reader, Row } from '../database/rows';
import { integer } from '../database/rows';
import type { FieldFault } from '../errors';
import { badInput, fault, notFound } from '../errors';
import type { Locale } from '../messages/messages';
import { say } from '../messages/messages';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import { insertRecord } from '../record/write';
import type { Eligible, Grading, Merit } from './eligible';
import { eligible } from './eligible';
import type { NamedPlace, NamedRule } from './proposal.query';
import { awardKey, awardsOf, gradingsOf, placesOf, recordsOf, rulesOf } from './proposal.query';

const CHOICES_MAX = 500;

/** An organization that is eligible for a form by a rule. */
export interface Proposal extends Eligible<NamedPlace> {
  readonly rule: NamedRule;
  /** Why, in words. */
  readonly reason: string;
  /** The award that it was proposed for already, whatever became of it. */
  readonly award: Row | null;
}

/** Everyone whom the rules of a campaign propose, the highest form first. A number of statements that does not depend on how many they are. */
export async function proposalsOf(reader: Reader, campaignId: string, provisional: boolean, locale: Locale): Promise<readonly Proposal[]> {
  const id = recordId(campaignId);
  const [campaign] = await reader.rows('SELECT `id`, `year` FROM `campaign` WHERE `id` = ?', [id]);
  if (!campaign) throw notFound('Campaign', campaignId);
  const rules = await rulesOf(reader, id);
  const places = await placesOf(reader, id, Math.max(0, ...rules.map(({ rankMax }) => rankMax ?? 0)), provisional);
  const records = await recordsOf(reader, id);
  const gradings = await gradingsOf(reader, integer(campaign, 'year'), rules);
  const awards = await awardsOf(reader, id, [...new Set(rules.map(({ formId }) => formId))]);
  return rules.flatMap((rule) =>
    eligible(rule, { places, records, gradings }).map((one) => ({
      ...one,
      rule,
      reason: reasonOf(locale, rule, one),
      award: awards.get(awardKey(rule.formId, one.organizationId)) ?? null,
    })),
  );
}

/** One of the proposals, chosen to become an award. */
export interface ProposalChoice {
  readonly ruleId: string;
  readonly organizationId: string;
}

/** Makes awards out of chosen proposals. One that was made before is answered and not made again, also when two people choose at once. */
export async function propose(
  ctx: WriteContext,
  campaignId: string,
  choices: readonly ProposalChoice[],
  provisional: boolean,
  today: string,
): Promise<number[]> {
  if (choices.length === 0) throw badInput(fault('choices', 'noItems', {}));
  if (choices.length > CHOICES_MAX) throw badInput(fault('choices', 'tooManyItems', { max: CHOICES_MAX }));
  const [campaign] = await ctx.tx.rows(`SELECT \`id\`, \`year\` FROM \`campaign\` WHERE \`id\` = ?${forUpdate(ctx.tx.dialect)}`, [
    recordId(campaignId),
  ]);
  if (!campaign) throw notFound('Campaign', campaignId);
  const chosen = chosenOf(await proposalsOf(ctx.tx, campaignId, provisional, 'vi'), choices);
  const made = new Map<string, number>();
  for (const { rule, organizationId, reason, award } of chosen) {
    const key = awardKey(rule.formId, organizationId);
    if (!made.has(key)) made.set(key, award ? integer(award, 'id') : await makeAward(ctx, campaign, rule.formId, organizationId, reason, today));
  }
  return [...made.values()];
}

async function makeAward(
  ctx: WriteContext,
  campaign: Row,
  formId: number,
  organizationId: number,
  reason: string,
  proposedOn: string,
): Promise<number> {
  const row = await insertRecord(ctx, modelOf(Award), {
    formId,
    campaignId: integer(campaign, 'id'),
    year: integer(campaign, 'year'),
    organizationId,
    recipientKind: 'COLLECTIVE',
    count: 1,
    state: 'PROPOSED',
    reason,
    proposedOn,
  });
  return integer(row, 'id');
}

function chosenOf(proposals: readonly Proposal[], choices: readonly ProposalChoice[]): readonly Proposal[] {
  const faults: FieldFault[] = [];
  const chosen = choices.flatMap((choice, index) => {
    const found = proposals.find(
      ({ rule, organizationId }) => rule.id === recordId(choice.ruleId) && organizationId === recordId(choice.organizationId),
    );
    if (!found) faults.push(fault(`choices.${index}`, 'awardNotEligible', {}));
    return found ? [found] : [];
  });
  for (const rule of new Set(chosen.map((one) => one.rule))) {
    if (rule.proposalsMax === null) continue;
    const taken = proposals.filter((one) => one.rule === rule && (chosen.includes(one) || isAlive(one.award))).length;
    if (taken > rule.proposalsMax) faults.push(fault('choices', 'awardLimit', { form: rule.formName, max: rule.proposalsMax, chosen: taken }));
  }
  if (faults.length > 0) throw badInput(...faults);
  return chosen;
}

function isAlive(award: Row | null): boolean {
  return award !== null && award['state'] !== 'REJECTED' && award['state'] !== 'REVOKED';
}

function reasonOf(locale: Locale, rule: NamedRule, { place, record, grading }: Eligible<NamedPlace>): string {
  const conditions = [
    ...(place ? [rankInWords(locale, place)] : []),
    ...(grading ? [gradeInWords(locale, grading)] : []),
    ...(rule.allTargetsMet && record ? [say(locale, 'awardTargetsMet', { met: record.met, targets: record.targets })] : []),
    ...(rule.noPenalty ? [say(locale, 'awardNoPenalty', {})] : []),
  ];
  return say(locale, 'awardEligible', { form: rule.formName, conditions: conditions.join('; ') });
}

const GRADED = {
  EXCELLENT: 'awardGradedExcellent',
  GOOD: 'awardGradedGood',
  COMPLETED: 'awardGradedCompleted',
} as const satisfies Readonly<Record<Merit, string>>;

function gradeInWords(locale: Locale, { grade, name }: Grading): string {
  return say(locale, GRADED[grade], { name });
}

function rankInWords(locale: Locale, { rank, outOf, clusterName, departmentName }: NamedPlace): string {
  const facts = { rank, outOf, cluster: clusterName };
  if (departmentName !== null) return say(locale, 'awardRankByDepartment', { ...facts, department: departmentName });
  return rank === 1 ? say(locale, 'awardFirst', facts) : say(locale, 'awardRank', facts);
}
