import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { Campaign } from '../campaign/campaign.entity';
import { Document } from '../document/document.entity';
import { BaseRecord } from '../graphql/base-record';
import { CalendarDate, Choice, Computed, ForeignKey, Text, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';
import { AwardForm } from './award-form.entity';

export const RecipientKind = { COLLECTIVE: 'COLLECTIVE', INDIVIDUAL: 'INDIVIDUAL', HOUSEHOLD: 'HOUSEHOLD' } as const;
export type RecipientKind = keyof typeof RecipientKind;
registerChoices(RecipientKind, 'RecipientKind', 'Tập thể, cá nhân, hộ gia đình.');

export const AwardState = {
  PROPOSED: 'PROPOSED',
  DOSSIER: 'DOSSIER',
  VOTED: 'VOTED',
  DECIDED: 'DECIDED',
  REJECTED: 'REJECTED',
  REVOKED: 'REVOKED',
} as const;
export type AwardState = keyof typeof AwardState;
registerChoices(
  AwardState,
  'AwardState',
  'Đề nghị, hoàn thiện hồ sơ, hội đồng đã biểu quyết, đã có quyết định, không xét tặng, đã thu hồi. Only what is DECIDED was awarded.',
);

@Entity()
@ObjectType({
  description:
    'Khen thưởng: one form given to the recipients of one organization in a year, from the proposal to the decision. Where the recipients are not all named, their number says how many there are.',
})
@Index(['organizationId', 'year'])
@Index(['year', 'state'])
@Computed('nextStates', { columns: ['state'], relations: { form: ['voteThreshold'] } })
export class Award extends BaseRecord {
  @ForeignKey(() => AwardForm, { inverse: 'awards' }) formId!: number;
  form?: AwardForm;
  @ForeignKey(() => Campaign, { nullable: true, inverse: 'awards' }) campaignId!: number | null;
  campaign?: Campaign | null;
  @WholeNumber({ description: 'The year whose merits are rewarded.' }) year!: number;
  @ForeignKey(() => Organization, {
    inverse: 'awards',
    indexed: false,
    description: 'The organization that receives it, or whose collectives, people or households do.',
  })
  organizationId!: number;
  organization?: Organization;
  @Choice(RecipientKind) recipientKind!: RecipientKind;
  @WholeNumber({ description: 'How many receive it; as many of them as are known by name are its recipients.' }) count!: number;
  @Choice(AwardState) state!: AwardState;
  @Text({ max: 2000, nullable: true, description: 'The merits for which it is proposed.' }) reason!: string | null;
  @CalendarDate({ nullable: true }) proposedOn!: string | null;
  @CalendarDate({ nullable: true, description: 'When the dossier was complete.' }) dossierOn!: string | null;
  @Text({ max: 2000, nullable: true }) dossierNote!: string | null;
  @Text({ max: 300, nullable: true, description: 'The council that voted.' }) council!: string | null;
  @CalendarDate({ nullable: true }) votedOn!: string | null;
  @WholeNumber({ nullable: true }) votesFor!: number | null;
  @WholeNumber({ nullable: true }) votesAgainst!: number | null;
  @WholeNumber({ nullable: true, description: 'All members of the council, those included who did not vote.' }) votesTotal!: number | null;
  @Text({ max: 100, nullable: true }) decisionNumber!: string | null;
  @CalendarDate({ nullable: true }) decisionOn!: string | null;
  @Text({ max: 200, nullable: true, description: 'Who signed the decision.' }) signer!: string | null;
  @ForeignKey(() => Document, { nullable: true, inverse: 'awards', description: 'The decision itself, where it is kept here.' }) documentId!:
    | number
    | null;
  document?: Document | null;
  @CalendarDate({ nullable: true, description: 'When it was rejected or revoked.' }) endedOn!: string | null;
  @Text({ max: 2000, nullable: true, description: 'Why it was rejected or revoked.' }) endReason!: string | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
