import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integerOrNull, text, textOrNull } from '../database/rows';
import type { Decimal } from '../decimal';
import { formatDecimal } from '../decimal';
import { createBatch } from '../graphql/batch';
import { registerChoices } from '../graphql/filters';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { say } from '../messages/messages';
import type { Ceiling } from './ceiling';
import { checkCeiling } from './ceiling';
import { ceilingKey, loadCeilings } from './ceiling.service';
import { GRADES, percentOf, unstatedOf } from './distribution';
import { CeilingBase, Evaluation, Grade } from './evaluation.entity';
import { distributionOf } from './evaluation.row';

@ObjectType({ description: 'The part of a group that got a grade.' })
export class EvaluationShare {
  @Field(() => Grade) grade!: keyof typeof Grade;
  @Field(() => DecimalScalar, { description: 'As stated: a number or a percent.' }) value!: Decimal;
  @Field(() => DecimalScalar, { nullable: true, description: 'In percent of the whole.' }) percent!: Decimal | null;
}

@ObjectType({ description: 'How a group stands to the ceiling for "excellent".' })
export class EvaluationCeilingCheck {
  @Field(() => DecimalScalar) limitPercent!: Decimal;
  @Field(() => CeilingBase) base!: Ceiling['base'];
  @Field(() => DecimalScalar, { description: 'The most that may be excellent: whole people or bodies, rounded down; or a share.' }) allowed!: Decimal;
  @Field(() => DecimalScalar, { nullable: true, description: 'The excellent ones in percent of the base.' }) actualPercent!: Decimal | null;
  @Field(() => Boolean) isExceeded!: boolean;
  @Field(() => Boolean, { description: 'Exceeded, with a reason that is kept.' }) isOverruled!: boolean;
}

export const EvaluationWarningCode = { CEILING_EXCEEDED: 'CEILING_EXCEEDED' } as const;
registerChoices(EvaluationWarningCode, 'EvaluationWarningCode', 'What an evaluation is warned of; it is kept all the same.');

@ObjectType({ description: 'Something about an evaluation that should be looked at; it is no refusal.' })
export class EvaluationWarning {
  @Field(() => EvaluationWarningCode) code!: keyof typeof EvaluationWarningCode;
  @Field(() => String) message!: string;
  @Field(() => String, { nullable: true, description: 'Why it was overruled; null where it was not.' }) overruleReason!: string | null;
}

const ceilings = createBatch(async (ctx: RequestContext, campaignIds: readonly number[]) => {
  const byKey = await loadCeilings(ctx, [...new Set(campaignIds)]);
  return new Map(campaignIds.map((id) => [id, byKey]));
});

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

  @FieldResolver(() => EvaluationCeilingCheck, { nullable: true, description: 'Null where no ceiling is set, or the figures do not say.' })
  ceiling(@Root() row: Row, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<EvaluationCeilingCheck | null> {
    return ceilingCheck(row, ctx, info);
  }

  @FieldResolver(() => [EvaluationWarning], { description: 'Answered by createEvaluation and updateEvaluation too.' })
  async warnings(@Root() row: Row, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<EvaluationWarning[]> {
    const check = await ceilingCheck(row, ctx, info);
    if (!check?.isExceeded) return [];
    const facts = {
      actual: check.actualPercent === null ? '–' : formatDecimal(check.actualPercent),
      limit: formatDecimal(check.limitPercent),
      allowed: formatDecimal(check.allowed),
    };
    const message = say(ctx.locale, 'ceilingExceeded', facts);
    return [{ code: 'CEILING_EXCEEDED', message, overruleReason: textOrNull(row, 'overruleReason') }];
  }
}

async function ceilingCheck(row: Row, ctx: RequestContext, info: GraphQLResolveInfo): Promise<EvaluationCeilingCheck | null> {
  const campaignId = integerOrNull(row, 'campaignId');
  const distribution = distributionOf(row);
  if (campaignId === null || !distribution) return null;
  const set = (await ceilings(ctx, info.fieldNodes[0] ?? info, campaignId))?.get(ceilingKey(campaignId, text(row, 'subject')));
  const check = set && checkCeiling(distribution, set);
  if (!set || !check) return null;
  const isOverruled = check.isExceeded && textOrNull(row, 'overruleReason') !== null;
  return { limitPercent: set.percent, base: set.base, ...check, isOverruled };
}
