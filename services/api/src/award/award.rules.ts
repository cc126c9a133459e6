import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { decimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault, refusal } from '../errors';
import { recordId } from '../record/values';
import type { Values } from '../record/write';

const FOR: Readonly<Record<string, string>> = { COLLECTIVE: 'forCollectives', INDIVIDUAL: 'forIndividuals', HOUSEHOLD: 'forHouseholds' };
const DECISION = ['decisionNumber', 'decisionOn', 'signer', 'documentId'] as const;
/** What a decision was about. */
const SUBJECT = ['formId', 'campaignId', 'year', 'organizationId', 'recipientKind', 'count', 'reason', 'proposedOn'] as const;

/** A form goes to someone, and no more than all members of a council can vote for it. */
export function formFaults(values: Values): FieldFault[] {
  const goesTo = Object.values(FOR).some((flag) => Boolean(values[flag]));
  const threshold = values['voteThreshold'];
  return [
    ...(goesTo ? [] : [fault('input.forCollectives', 'awardForNobody', {})]),
    ...(threshold !== null && threshold !== undefined && BigInt(String(threshold)) > decimal(100)
      ? [fault('input.voteThreshold', 'tooLarge', { max: 100 })]
      : []),
  ];
}

/** The rules over an award as it would become; its state moves by the use cases alone. */
export async function awardFaults(values: Values, ctx: WriteContext, before: Row | null): Promise<FieldFault[]> {
  return [
    ...stateFaults(values, before),
    ...decisionFaults(values, before),
    ...(await formFits(values, ctx)),
    ...(await yearFits(values, ctx)),
    ...(before ? await namedFit(values, ctx, integer(before, 'id')) : []),
  ];
}

function stateFaults(values: Values, before: Row | null): FieldFault[] {
  const allowed = before ? [before['state']] : ['PROPOSED', 'DECIDED'];
  return allowed.includes(values['state']) ? [] : [fault('input.state', 'awardStateByMoves', {})];
}

/** A decision that was not known may be filled in later; one that is known stays. */
function decisionFaults(values: Values, before: Row | null): FieldFault[] {
  if (values['state'] === 'DECIDED') {
    return DECISION.filter((field) => known(before?.[field]) && !isSame(values[field], before?.[field])).map((field) =>
      fault(`input.${field}`, 'identityFixed', {}),
    );
  }
  return DECISION.filter((field) => known(values[field]) && !isSame(values[field], before?.[field])).map((field) =>
    fault(`input.${field}`, 'awardNotDecided', {}),
  );
}

async function formFits(values: Values, ctx: WriteContext): Promise<FieldFault[]> {
  const [form] = await ctx.tx.rows('SELECT `name`, `forCollectives`, `forIndividuals`, `forHouseholds` FROM `award_form` WHERE `id` = ?', [
    recordId(String(values['formId'])),
  ]);
  const flag = FOR[String(values['recipientKind'])];
  return form && flag && !form[flag] ? [fault('input.recipientKind', 'awardFormOtherKind', { form: text(form, 'name') })] : [];
}

async function yearFits(values: Values, ctx: WriteContext): Promise<FieldFault[]> {
  if (values['campaignId'] === null || values['campaignId'] === undefined) return [];
  const [campaign] = await ctx.tx.rows('SELECT `year` FROM `campaign` WHERE `id` = ?', [recordId(String(values['campaignId']))]);
  return campaign && integer(campaign, 'year') !== Number(values['year'])
    ? [fault('input.year', 'awardYear', { year: integer(campaign, 'year') })]
    : [];
}

async function namedFit(values: Values, ctx: WriteContext, awardId: number): Promise<FieldFault[]> {
  const named = await countRecipients(ctx, awardId);
  return named > Number(values['count']) ? [fault('input.count', 'awardCountBelowNamed', { named })] : [];
}

/** What was decided, rejected or revoked stays as it was. */
export function refuseSettled(_ctx: WriteContext, before: Row | null, input: Values | null): void {
  if (!before) return;
  const isDecision = before['state'] === 'DECIDED' || before['state'] === 'REVOKED';
  if (!input) {
    if (isDecision) throw refusal('CONFLICT', 'awardSettled', { id: text(before, 'id') });
    return;
  }
  if (!isDecision && before['state'] !== 'REJECTED') return;
  const changed = SUBJECT.some((field) => input[field] !== undefined && !isSame(input[field], before[field]));
  if (changed) throw refusal('CONFLICT', 'awardSettled', { id: text(before, 'id') });
}

/** A recipient is an organization that is kept here, or has a name; only an organization or a body is a collective. */
export async function recipientFaults(values: Values, ctx: WriteContext): Promise<FieldFault[]> {
  const [award] = await ctx.tx.rows(
    'SELECT a.`recipientKind`, f.`membershipYears`, f.`kind` FROM `award` a JOIN `award_form` f ON f.`id` = a.`formId` WHERE a.`id` = ?',
    [recordId(String(values['awardId']))],
  );
  const organization = known(values['organizationId']);
  const name = typeof values['name'] === 'string' && values['name'].trim() !== '';
  const years = known(values['membershipYears']);
  return [
    ...(organization || name ? [] : [fault('input.name', 'required', {})]),
    ...(organization && award && award['recipientKind'] !== 'COLLECTIVE' ? [fault('input.organizationId', 'awardNotCollective', {})] : []),
    ...(years && award && award['kind'] !== 'PARTY_BADGE' ? [fault('input.membershipYears', 'awardNoBadge', {})] : []),
    ...(years && award && known(award['membershipYears']) && Number(award['membershipYears']) !== Number(values['membershipYears'])
      ? [fault('input.membershipYears', 'awardBadgeYears', { years: integer(award, 'membershipYears') })]
      : []),
  ];
}

/** Recipients are named while the award lives, and never more than it says there are. The award is kept from changing meanwhile. */
export async function refuseInEnded(ctx: WriteContext, before: Row | null, input: Values | null): Promise<void> {
  const awardId = recordId(String(before?.['awardId'] ?? input?.['awardId']));
  const award = await lockAward(ctx, awardId);
  if (!award) return;
  if (isEnded(award)) throw refusal('CONFLICT', 'awardSettled', { id: awardId });
  if (before) return;
  const count = integer(award, 'count');
  if ((await countRecipients(ctx, awardId)) >= count) throw refusal('CONFLICT', 'awardRecipientsFull', { count });
}

/** A dossier grows while the award lives; what a decision was taken on is not taken out of it again. */
export async function refuseFileOfSettled(ctx: WriteContext, before: Row | null, input: Values | null): Promise<void> {
  const awardId = recordId(String(before?.['awardId'] ?? input?.['awardId']));
  const award = await lockAward(ctx, awardId);
  if (!award) return;
  if (isEnded(award) || (award['state'] === 'DECIDED' && !input)) throw refusal('CONFLICT', 'awardSettled', { id: awardId });
}

async function lockAward(ctx: WriteContext, id: number): Promise<Row | null> {
  const [award] = await ctx.tx.rows(`SELECT \`id\`, \`state\`, \`count\` FROM \`award\` WHERE \`id\` = ?${forUpdate(ctx.tx.dialect)}`, [id]);
  return award ?? null;
}

function isEnded({ state }: Row): boolean {
  return state === 'REJECTED' || state === 'REVOKED';
}

async function countRecipients(ctx: WriteContext, awardId: number): Promise<number> {
  const [row] = await ctx.tx.rows('SELECT COUNT(*) AS n FROM `award_recipient` WHERE `awardId` = ?', [awardId]);
  return row ? integer(row, 'n') : 0;
}

function isSame(a: unknown, b: unknown): boolean {
  return String(a ?? '') === String(b ?? '');
}

function known(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
