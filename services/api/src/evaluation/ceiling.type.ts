import { Field, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../decimal';
import { registerChoices } from '../graphql/filters';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { OrganizationKind } from '../organization/organization.entity';
import type { CeilingBase as Base } from './ceiling';
import { CeilingBase } from './evaluation.entity';

@ObjectType({ description: 'The bodies with which a single one is counted: of one kind, graded by the same body, in one campaign.' })
export class EvaluationsTogether {
  @Field(() => OrganizationKind) organizationKind!: OrganizationKind;
  @Field(() => String, { nullable: true, description: 'Who grades them, or where nobody is stated the organization to which they belong.' })
  gradedBy!: string | null;
  @Field(() => Int, { description: 'How many are graded, those included that only a distribution states.' }) counted!: number;
  @Field(() => Int) excellent!: number;
  @Field(() => Int, { description: 'How many organizations of that kind belong to the same one and are not graded yet.' }) ungraded!: number;
}

@ObjectType({ description: 'How a group, or the bodies counted together, stand to the ceiling for "excellent".' })
export class EvaluationCeilingCheck {
  @Field(() => DecimalScalar) limitPercent!: Decimal;
  @Field(() => CeilingBase) base!: Base;
  @Field(() => DecimalScalar, { description: 'The most that may be excellent: whole people or bodies, rounded down; or a share.' }) allowed!: Decimal;
  @Field(() => DecimalScalar, { nullable: true, description: 'The excellent ones in percent of the base.' }) actualPercent!: Decimal | null;
  @Field(() => Boolean) isExceeded!: boolean;
  @Field(() => Boolean, { description: 'Exceeded, with a reason that is kept: here, or with one of those that are counted together.' })
  isOverruled!: boolean;
  @Field(() => EvaluationsTogether, { nullable: true, description: 'Of a BODY: with which others it is counted.' })
  together!: EvaluationsTogether | null;
  /** Why it may be exceeded. */
  overruleReason!: string | null;
}

export const EvaluationWarningCode = { CEILING_EXCEEDED: 'CEILING_EXCEEDED' } as const;
registerChoices(EvaluationWarningCode, 'EvaluationWarningCode', 'What an evaluation is warned of; it is kept all the same.');

@ObjectType({ description: 'Something about an evaluation that should be looked at; it is no refusal.' })
export class EvaluationWarning {
  @Field(() => EvaluationWarningCode) code!: keyof typeof EvaluationWarningCode;
  @Field(() => String) message!: string;
  @Field(() => String, { nullable: true, description: 'Why it was overruled; null where it was not.' }) overruleReason!: string | null;
}
