import { ofOwnOrganizations, records } from '../access/policy';
import type { Viewer } from '../context';
import type { Resource } from '../graphql/resource';
import type { Where } from '../record/where';
import { Award } from './award.entity';
import { AwardCreateInput, AwardFileCreateInput, AwardFormCreateInput, AwardRecipientCreateInput } from './award.input';
import { awardFaults, formFaults, recipientFaults, refuseFileOfSettled, refuseInEnded, refuseSettled } from './award.rules';
import { AwardFile } from './award-file.entity';
import { AwardForm } from './award-form.entity';
import { AwardRecipient } from './award-recipient.entity';

/** Until it is decided, an organization knows of its own proposals alone. */
function ownOrDecided(who: Viewer): Where | null {
  const own = ofOwnOrganizations()(who);
  return own === null ? null : { or: [own, { state: { in: ['DECIDED', 'REVOKED'] } }] };
}

export const awardForms: Resource = {
  entity: AwardForm,
  one: 'awardForm',
  many: 'awardForms',
  policy: records,
  order: [
    { property: 'ordinal', direction: 'ASC' },
    { property: 'name', direction: 'ASC' },
  ],
  input: AwardFormCreateInput,
  defaults: { forCollectives: false, forIndividuals: false, forHouseholds: false, ordinal: 0, active: true },
  check: formFaults,
};

export const awards: Resource = {
  entity: Award,
  one: 'award',
  many: 'awards',
  policy: { ...records, sees: ownOrDecided },
  order: [
    { property: 'year', direction: 'DESC' },
    { property: 'id', direction: 'DESC' },
  ],
  input: AwardCreateInput,
  defaults: { count: 1, state: 'PROPOSED' },
  check: awardFaults,
  guard: refuseSettled,
};

export const awardRecipients: Resource = {
  entity: AwardRecipient,
  one: 'awardRecipient',
  many: 'awardRecipients',
  policy: records,
  order: [
    { property: 'membershipYears', direction: 'DESC' },
    { property: 'name', direction: 'ASC' },
  ],
  input: AwardRecipientCreateInput,
  fixed: ['awardId'],
  check: recipientFaults,
  guard: refuseInEnded,
};

export const awardFiles: Resource = {
  entity: AwardFile,
  one: 'awardFile',
  many: 'awardFiles',
  policy: records,
  order: [{ property: 'id', direction: 'ASC' }],
  input: AwardFileCreateInput,
  fixed: ['awardId', 'fileId'],
  guard: refuseFileOfSettled,
};
