import { ADMINISTRATORS, DEPARTMENT_WORKERS, EVERYONE, ofOwnDepartment, ofOwnOrganizations, through } from '../access/policy';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { decimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import type { CampaignAct } from './lifecycle';
import { refuseInStage } from './stage';
import { Target } from './target.entity';
import { TargetCreateInput } from './target.input';

/** What a department decides of a target of its criteria; what was assigned is the administrators'. */
const APPRAISED = ['enteredScore', 'penalty', 'penaltyReason'];

export const targets: Resource = {
  entity: Target,
  one: 'target',
  many: 'targets',
  policy: {
    read: EVERYONE,
    write: DEPARTMENT_WORKERS,
    create: ADMINISTRATORS,
    remove: ADMINISTRATORS,
    sees: ofOwnOrganizations(),
    changes: through('criterion', ofOwnDepartment()),
    columns: ({ role }) => (role === 'DEPARTMENT_OFFICER' ? APPRAISED : null),
  },
  order: [{ property: 'id', direction: 'ASC' }],
  input: TargetCreateInput,
  defaults: { penalty: decimal(0) },
  fixed: ['criterionId', 'organizationId'],
  check: penaltyHasReason,
  guard: refuseInItsCampaign,
};

async function refuseInItsCampaign(ctx: WriteContext, before: Row | null, input: Values | null): Promise<void> {
  const criterionId = recordId(String(before?.['criterionId'] ?? input?.['criterionId']));
  const [criterion] = await ctx.tx.rows('SELECT `campaignId` FROM `criterion` WHERE `id` = ?', [criterionId]);
  if (!criterion) return;
  for (const act of actsOf(before, input)) await refuseInStage(ctx, integer(criterion, 'campaignId'), act);
}

/** What a department enters by hand; everything else of a target but its note is assigned. */
const ENTERED: readonly string[] = ['enteredScore', 'penalty', 'penaltyReason'];

function actsOf(before: Row | null, input: Values | null): CampaignAct[] {
  if (!input) return ['SET_UP'];
  const given = Object.keys(input).filter((property) => input[property] !== undefined && property !== 'note');
  const isSetUp = !before || given.some((property) => !ENTERED.includes(property));
  const isScored = before
    ? given.some((property) => ENTERED.includes(property))
    : typeof input['enteredScore'] === 'bigint' || input['penalty'] !== 0n;
  return ['ANNOTATE', ...(isSetUp ? (['SET_UP'] as const) : []), ...(isScored ? (['SCORE'] as const) : [])];
}

function penaltyHasReason(values: Values): FieldFault[] {
  const reason = values['penaltyReason'];
  const penalized = BigInt(String(values['penalty'] ?? 0)) > 0n;
  return penalized && (typeof reason !== 'string' || reason.trim() === '') ? [fault('input.penaltyReason', 'penaltyReason', {})] : [];
}
