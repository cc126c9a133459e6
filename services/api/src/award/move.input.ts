import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../graphql/scalars/date.scalar';

@InputType()
export class AwardDossierInput {
  @Field(() => DateScalar) dossierOn!: string;
  @Field(() => String, { nullable: true }) dossierNote?: string | null;
}

@InputType({ description: 'How the council voted.' })
export class AwardVoteInput {
  @Field(() => DateScalar) votedOn!: string;
  @Field(() => Int) votesFor!: number;
  @Field(() => Int) votesAgainst!: number;
  @Field(() => Int, { description: 'All members of the council, those included who did not vote.' }) votesTotal!: number;
  @Field(() => String, { nullable: true }) council?: string | null;
}

@InputType()
export class AwardDecisionInput {
  @Field(() => String) decisionNumber!: string;
  @Field(() => DateScalar) decisionOn!: string;
  @Field(() => String, { nullable: true }) signer?: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision itself, where it is kept here.' })
  documentId?: string | null;
}
