import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { ItemKind } from '../scorecard/scorecard.entity';

@ObjectType({ description: 'Points of the steps side by side.' })
export class PaperScores {
  @Field(() => DecimalScalar, { nullable: true, description: 'Tự chấm.' }) self!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Thẩm định.' }) appraised!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Thẩm định lần 2.' }) second!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What stands: kết luận, once the sheet is final.' }) standing!: Decimal | null;
}

@ObjectType({ description: 'A row of the paper sheet. A section has the sums of the rows below it, up to the next section.' })
export class PaperRow {
  @Field(() => String) ordinal!: string;
  @Field(() => String) name!: string;
  @Field(() => ItemKind) kind!: keyof typeof ItemKind;
  @Field(() => DecimalScalar, { description: 'Điểm chuẩn.' }) maxScore!: Decimal;
  @Field(() => String, { nullable: true, description: 'The department that appraises it.' }) departmentName!: string | null;
  @Field(() => PaperScores) scores!: PaperScores;
  @Field(() => String, { nullable: true }) selfNote!: string | null;
  @Field(() => String, { nullable: true }) appraisalNote!: string | null;
  @Field(() => String, { nullable: true, description: 'Giải trình.' }) explanation!: string | null;
  @Field(() => String, { nullable: true }) secondNote!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: "The council's own score." }) councilScore!: Decimal | null;
  @Field(() => String, { nullable: true }) councilNote!: string | null;
  @Field(() => Int, { description: 'How many files bear it out; 0 in what was published.' }) evidenceCount!: number;
  @Field(() => Boolean, { description: 'Points claimed for it need a file.' }) evidenceRequired!: boolean;
  @Field(() => ID, { nullable: true, description: 'The department that appraises it; null: the council, and in what was published.' })
  departmentId!: number | null;
  @Field(() => ID, { nullable: true, description: 'The line of the live sheet; null for sections and for what was published.' }) lineId!:
    | number
    | null;
  @Field(() => Int, { nullable: true, description: "The line's version, to hand back with what is written into it." }) lineVersion!: number | null;
}

@ObjectType({ description: 'The whole sheet as it is printed: rows in order, with sums. The same shape live and as published.' })
export class SheetPaper {
  @Field(() => String) scorecardName!: string;
  @Field(() => String) campaignName!: string;
  @Field(() => String) clusterName!: string;
  @Field(() => String) organizationName!: string;
  @Field(() => DecimalScalar) contentMax!: Decimal;
  @Field(() => DecimalScalar) bonusMax!: Decimal;
  @Field(() => [PaperRow]) rows!: PaperRow[];
  @Field(() => PaperScores, { description: 'What the content items come to.' }) content!: PaperScores;
  @Field(() => PaperScores, { description: 'Điểm cộng.' }) bonus!: PaperScores;
  @Field(() => PaperScores, { description: 'Điểm trừ, without a sign.' }) deduction!: PaperScores;
  @Field(() => PaperScores, { description: 'Content and bonus less deductions.' }) total!: PaperScores;
}
