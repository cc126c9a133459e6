import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';

export const CampaignPart = { CRITERIA: 'CRITERIA', TARGETS: 'TARGETS', PHASES: 'PHASES', RANKINGS: 'RANKINGS' } as const;
export type CampaignPart = keyof typeof CampaignPart;
registerEnumType(CampaignPart, { name: 'CampaignPart', description: 'What a new campaign takes over from an earlier one.' });

@InputType({ description: 'A new campaign made from an earlier one.' })
export class CopyCampaignInput {
  @Field(() => ID) fromId!: string;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) year!: number;
  @Field(() => DateScalar) startsOn!: string;
  @Field(() => DateScalar) endsOn!: string;
  @Field(() => String, { nullable: true }) theme?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => [CampaignPart], { nullable: true, description: 'CRITERIA, TARGETS and PHASES unless given. Targets and rankings need the criteria.' })
  with?: CampaignPart[] | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The assigned values in percent of those of the earlier campaign, up to 500; 100 unless given.',
  })
  targetPercent?: Decimal | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "What was reached becomes the new targets' baseline." })
  baselines?: boolean | null;
}
