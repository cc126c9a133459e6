import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { registerChoices } from '../graphql/filters';

/** A report reads its rows at once, whatever is asked of it: so many are reckoned for it, and none for its parts. */
const REPORT_RECORDS = 10_000;
const PART = { records: 0 } as const;

export const FactRule = { HELD: 'HELD', ADDED: 'ADDED', COUNTED: 'COUNTED' } as const;
registerChoices(
  FactRule,
  'FactRule',
  'How the rows give the value. HELD: the field of each holds it. ADDED: the fields add up to it. COUNTED: there are so many rows.',
);

@Extensions(PART)
@ObjectType({ description: 'A row that a figure came from.' })
export class FactRow {
  @Field(() => String, { description: 'The name of its type: "Target".' }) concept!: string;
  @Field(() => ID) id!: number;
  @Field(() => String, { nullable: true, description: 'Its field that holds the figure; null where the rows are counted.' }) field!: string | null;
}

@Extensions(PART)
@ObjectType({ description: 'A figure in a text, and where it came from.' })
export class ReportFact {
  @Field(() => String, { description: 'As it is written: "343 %".' }) text!: string;
  @Field(() => String, { description: 'As it is kept: "343", "2020-12-22".' }) value!: string;
  @Field(() => FactRule) rule!: keyof typeof FactRule;
  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 code units.' }) start!: number;
  @Field(() => [FactRow]) rows!: FactRow[];
  @Field(() => String, { nullable: true, description: 'Where the panel shows the rows: "/admin/#/targets/1/show".' }) address!: string | null;
}

@Extensions(PART)
@ObjectType({ description: 'A paragraph, or a cell of a table.' })
export class ReportParagraph {
  @Field(() => String) text!: string;
  @Field(() => [ReportFact]) facts!: ReportFact[];
}

@Extensions(PART)
@ObjectType()
export class ReportTable {
  @Field(() => [String], { description: 'The columns by their headings, those of several rows one after another: "2020 – Hạng".' })
  columns!: string[];
  @Field(() => [[ReportParagraph]], { description: 'The rows; one that heads a group has a single cell.' }) rows!: ReportParagraph[][];
}

@Extensions(PART)
@ObjectType()
export class ReportSection {
  @Field(() => String, { description: 'What programs know it by: "indicators".' }) key!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => [ReportParagraph]) paragraphs!: ReportParagraph[];
  @Field(() => [ReportTable]) tables!: ReportTable[];
}

@Extensions({ records: REPORT_RECORDS })
@ObjectType({ description: "Báo cáo tổng kết: a year's report, written from the data. As files it is at /reports/CODE/YEAR.html, .docx and .pdf." })
export class YearReport {
  @Field(() => String) title!: string;
  @Field(() => String, { description: '"Số: 125/BC-UBND"' }) number!: string;
  @Field(() => [ReportSection]) sections!: ReportSection[];
}
