import { Arg, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { EVERYONE } from '../access/policy';
import type { RequestContext } from '../context';
import { badInput, fault } from '../errors';
import type { Hit } from './search.service';
import { search } from './search.service';
import { WORDS_MAX } from './words';

const FIRST = 5;
const FIRST_MAX = 50;

@ObjectType({ description: 'A record that was found.' })
export class SearchHit implements Hit {
  @Field(() => String, { description: 'The type of the record: "Organization".' }) concept!: string;
  @Field(() => ID) id!: number;
  @Field(() => String, { description: "What it is called, in the caller's language." }) title!: string;
  @Field(() => String, { description: 'What tells it from others: its code or number, and what it belongs to.' }) context!: string;
}

@Resolver()
export class SearchResolver {
  @Authorized(...EVERYONE)
  @Query(() => [SearchHit], {
    description: `The records of every kind that have all of these words (the first ${WORDS_MAX}) in their name, code or number, or in those of what they are of, with or without accents. Of each concept the best finds, together; the concept with the best one first.`,
  })
  search(
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { defaultValue: FIRST, description: `How many of each concept, at most ${FIRST_MAX}.` }) first: number,
    @Arg('concepts', () => [String], { nullable: true, description: 'Of these concepts alone: ["Organization", "Ranking"].' })
    concepts: readonly string[] | null | undefined,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly Hit[]> {
    if (first < 0 || first > FIRST_MAX) throw badInput(fault('first', 'pageSize', { max: FIRST_MAX }));
    return search(ctx, text, first, concepts ?? null);
  }
}
