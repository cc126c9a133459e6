import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import type { Decimal } from '../decimal';
import { createBatch } from '../graphql/batch';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { checkCeilings, warningsOf } from './ceiling.service';
import { EvaluationCeilingCheck, EvaluationWarning } from './ceiling.type';
import { GRADES, percentOf, unstatedOf } from './distribution';
import { Evaluation, Grade } from './evaluation.entity';
import { distributionOf } from './evaluation.row';

@ObjectType({ description: 'The part of a group that got a grade.' })
export class EvaluationShare {
  @Field(() => Grade) grade!: keyof typeof Grade;
  @Field(() => DecimalScalar, { description: 'As stated: a number or a percent.' }) value!: Decimal;
  @Field(() => DecimalScalar, { nullable: true, description: 'In percent of the whole.' }) percent!: Decimal | null;
}

const checks = createBatch(checkCeilings);

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @FieldResolver(() => [EvaluationShare], { description: 'The stated parts of a GROUP, best grade first.' })
  shares(@Root() row: Row): EvaluationShare[] {
    const distribution = distributionOf(row);
    if (!distribution) return [];
    return GRADES.flatMap((grade) => {
      const value = distribution.parts[grade];
      return value === null ? [] : [{ grade, value, percent: percentOf(value, distribution) }];
    });
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'What no grade is stated for; null where the whole is not stated.' })
  unstated(@Root() row: Row): Decimal | null {
    const distribution = distributionOf(row);
    return distribution && unstatedOf(distribution);
  }

  @FieldResolver(() => EvaluationCeilingCheck, {
    nullable: true,
    description: 'Null where no ceiling is set, the figures do not say, or the caller may not see all those that are counted together.',
  })
  async ceiling(@Root() row: Row, @Ctx() ctx: RequestContext): Promise<EvaluationCeilingCheck | null> {
    return (await checks(ctx, checks, row)) ?? null;
  }

  @FieldResolver(() => [EvaluationWarning], { description: 'Answered by createEvaluation and updateEvaluation too.' })
  async warnings(@Root() row: Row, @Ctx() ctx: RequestContext): Promise<EvaluationWarning[]> {
    return warningsOf(ctx.locale, await checks(ctx, checks, row));
  }
}
