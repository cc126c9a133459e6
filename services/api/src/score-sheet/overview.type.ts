import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ScoringStep } from '../scorecard/scorecard.entity';
import type { Step } from '../scorecard/window';
import { SheetAction } from './score-sheet.entity';
import type { SheetAction as Action, Party as PartyName } from './step';

export const Party: Readonly<Record<PartyName, PartyName>> = { UNIT: 'UNIT', DEPARTMENT: 'DEPARTMENT', COUNCIL: 'COUNCIL' };
registerEnumType(Party, { name: 'ScoringParty', description: 'The unit that is scored, a department that appraises, the council that concludes.' });

@ObjectType({ description: 'What a sheet waits for, and from whom.' })
export class MissingPart {
  @Field(() => Party) party!: PartyName;
  @Field(() => ID, { nullable: true, description: 'For a department.' }) departmentId!: number | null;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
  @Field(() => Int, { description: 'How many lines it lacks; 0 where only the act itself is outstanding.' }) lines!: number;
}

@ObjectType({ description: 'What the caller may do with a sheet now: by role, state and windows.' })
export class SheetRights {
  @Field(() => ScoringStep, { nullable: true, description: 'The step whose values the caller may write; null: none.' }) step!: Step | null;
  @Field(() => [SheetAction]) actions!: Action[];
  @Field(() => ID, { nullable: true, description: "For a department's officer: whose items they appraise; null: no such bound." })
  departmentId!: number | null;
}
