import type { Decimal } from '../decimal';
import { formatDecimal } from '../decimal';
import type { Run, Section, Source } from '../paper/paper';
import { counted, held, joined, line, paragraph, source } from '../paper/paper';
import { amountText, asSentence, countText, NO_BREAK, percentText } from '../paper/wording';
import { wordOf } from './body-words';
import type { EvaluationData, Grade, YearData } from './year-data';

const GRADES: Readonly<Record<Grade, string>> = {
  EXCELLENT: 'hoàn thành xuất sắc nhiệm vụ',
  GOOD: 'hoàn thành tốt nhiệm vụ',
  COMPLETED: 'hoàn thành nhiệm vụ',
  NOT_COMPLETED: 'không hoàn thành nhiệm vụ',
};
const IN_ORDER = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const satisfies readonly Grade[];

/** What the graded ones are called where they are counted. */
const COUNTED: Readonly<Record<string, string>> = {
  PARTY_ORGANIZATION: 'tổ chức đảng',
  PARTY_MEMBER: 'đảng viên',
  LEADERSHIP: 'tập thể',
  AGENCY: 'đơn vị',
  OFFICIAL: 'người',
  MASS_ORGANIZATION: 'tổ chức',
  OTHER: 'đối tượng',
};
/** So many bodies of a kind are named each; more are counted by their grades. */
const NAMED_MAX = 3;

/** How bodies and people were graded. */
export function evaluationsSection({ year, evaluations }: YearData): Section | null {
  if (evaluations.length === 0) return null;
  const groups = evaluations.filter(({ outcome }) => outcome.kind === 'group').map(groupRuns);
  const items = [
    ...groups,
    ...byKind(evaluations).flatMap((bodies) => (bodies.length > NAMED_MAX ? [gradeCounts(bodies)] : bodies.map((body) => bodyRuns(body, year)))),
  ];
  return {
    key: 'evaluations',
    title: `Kết quả đánh giá, xếp loại chất lượng năm ${year}`,
    blocks: items.map((runs, index) => paragraph('item', line`${runs}${index === items.length - 1 ? '.' : ';'}`)),
  };
}

/** "Đảng viên: hoàn thành xuất sắc nhiệm vụ đạt 14,5 %, …" or "Chi bộ: hoàn thành xuất sắc nhiệm vụ 03 chi bộ, …" */
function groupRuns(evaluation: EvaluationData): readonly Run[] {
  const { name, outcome } = evaluation;
  if (outcome.kind !== 'group') return [];
  const parts = IN_ORDER.flatMap((grade): (readonly Run[])[] => {
    const value = outcome.parts[grade];
    return value === null ? [] : [line`${GRADES[grade]} ${partRuns(evaluation, grade, value, outcome.measure)}`];
  });
  return line`${asSentence(name)}: ${joined(parts, ', ')}`;
}

const FIELDS: Readonly<Record<Grade, string>> = { EXCELLENT: 'excellent', GOOD: 'good', COMPLETED: 'completed', NOT_COMPLETED: 'notCompleted' };

function partRuns(evaluation: EvaluationData, grade: Grade, value: Decimal, measure: 'COUNT' | 'PERCENT'): readonly Run[] {
  const row = evaluationRow(evaluation, FIELDS[grade]);
  if (measure === 'PERCENT') return line`đạt ${held(percentText(value), formatDecimal(value), row)}`;
  const word = countedAs(evaluation);
  return line`${held(amountText(value, word), formatDecimal(value), row)}${NO_BREAK}${word}`;
}

/** The name says it best: "Chi bộ trực thuộc" are counted as "chi bộ". */
function countedAs({ name, subject }: EvaluationData): string {
  const word = wordOf({ name: `${name} `, kind: '' });
  return word === 'đơn vị' ? (COUNTED[subject] ?? word) : word;
}

/** "Đảng bộ phường được Quận ủy đánh giá hoàn thành xuất sắc nhiệm vụ năm 2020" */
function bodyRuns(evaluation: EvaluationData, year: number): readonly Run[] {
  const { name, outcome, decidedBy } = evaluation;
  if (outcome.kind !== 'body') return [];
  const grade = held(GRADES[outcome.grade], outcome.grade, evaluationRow(evaluation, 'grade'));
  return line`${asSentence(name)} được ${decidedBy === null ? '' : `${decidedBy} `}đánh giá ${grade} năm ${String(year)}`;
}

/** "14 chi bộ: 03 hoàn thành xuất sắc nhiệm vụ, 11 hoàn thành tốt nhiệm vụ" */
function gradeCounts(bodies: readonly EvaluationData[]): readonly Run[] {
  const [first] = bodies;
  const rows = (own: readonly EvaluationData[]): Source[] => own.map((evaluation) => evaluationRow(evaluation, null));
  const parts = IN_ORDER.flatMap((grade): (readonly Run[])[] => {
    const own = bodies.filter(({ outcome }) => outcome.kind === 'body' && outcome.grade === grade);
    return own.length === 0 ? [] : [line`${counted(rows(own), countText)} ${GRADES[grade]}`];
  });
  return line`${counted(rows(bodies), countText)} ${first ? wordOf(first.organization) : ''}: ${joined(parts, ', ')}`;
}

/** The bodies that were graded one by one, those of a kind together. */
function byKind(evaluations: readonly EvaluationData[]): EvaluationData[][] {
  const kinds = new Map<string, EvaluationData[]>();
  for (const evaluation of evaluations) {
    if (evaluation.outcome.kind !== 'body') continue;
    const key = `${evaluation.subject} ${wordOf(evaluation.organization)}`;
    kinds.set(key, [...(kinds.get(key) ?? []), evaluation]);
  }
  return [...kinds.values()];
}

function evaluationRow({ id }: EvaluationData, field: string | null): Source {
  return source('Evaluation', id, field, 'evaluations');
}
