import type { Block, Run, Source } from '../paper/paper';
import { counted, held, joined, line, paragraph, source } from '../paper/paper';
import { countText, dateText, inSentence } from '../paper/wording';
import { nameInSentence, wordOf } from './body-words';
import type { PlanData, ProjectData, YearData } from './year-data';

/** The next year's plans, each with how much is in it. */
export function plansBlocks({ year, organization, plans }: Pick<YearData, 'year' | 'organization' | 'plans'>): Block[] {
  if (plans.length === 0) return [];
  const count = counted(
    plans.map((plan) => planRow(plan, null)),
    countText,
  );
  return [
    paragraph('text', line`Thực hiện có hiệu quả ${count} kế hoạch năm ${String(year + 1)}:`),
    ...plans.map((plan, index) => paragraph('item', line`${planRuns(plan, wordOf(organization))}${index === plans.length - 1 ? '.' : ';'}`)),
  ];
}

/** "Kế hoạch số 18-KH/ĐU ngày 22/12/2020 của Đảng ủy phường về thực hiện Chương trình số 01 … với 19 chỉ tiêu; 39 nội dung công việc" */
function planRuns(plan: PlanData, word: string): readonly Run[] {
  const { number, title, issuedOn, organization, indicatorIds, taskIds, projects } = plan;
  const indicators = countOf(indicatorIds.map((id) => source('PlanIndicator', id, null, 'plans', plan.id)));
  const tasks = countOf(taskIds.map((id) => source('Task', id, null, 'tasks')));
  const contents: (readonly Run[])[] = [
    ...(indicators ? [line`${indicators} chỉ tiêu`] : []),
    ...(tasks ? [line`${tasks} ${indicators ? 'nội dung công việc phải thực hiện' : 'nhiệm vụ'}`] : []),
    ...(projects.length > 0 ? [projectsRuns(projects, word)] : []),
  ];
  const named = held(`số ${number}`, number, planRow(plan, 'number'));
  const day = held(dateText(issuedOn), issuedOn, planRow(plan, 'issuedOn'));
  return line`Kế hoạch ${named} ngày ${day} của ${nameInSentence(organization)} ${about(title)}${contents.length > 0 ? line` với ${joined(contents, '; ')}` : ''}`;
}

/** "09 dự án đầu tư xây dựng, trong đó có 04 dự án do phường làm chủ đầu tư, 05 dự án do quận làm chủ đầu tư" */
function projectsRuns(projects: readonly ProjectData[], word: string): readonly Run[] {
  const parts = Object.entries(INVESTORS).flatMap(([kind, name]): (readonly Run[])[] => {
    const own = projects.filter(({ investorKind }) => investorKind === kind);
    const count = countOf(own.map(projectRow));
    return count ? [line`${count} dự án do ${kind === 'WARD' ? word : name} làm chủ đầu tư`] : [];
  });
  return line`${countOf(projects.map(projectRow)) ?? ''} dự án đầu tư xây dựng, trong đó có ${joined(parts, ', ')}`;
}

const INVESTORS: Readonly<Record<string, string>> = { WARD: 'phường', DISTRICT: 'quận', CITY: 'thành phố', OTHER: 'chủ đầu tư khác' };

/** A title that begins with "Kế hoạch" says so twice. */
function about(title: string): string {
  const subject = inSentence(title.replace(/^kế hoạch\s+/i, ''));
  return subject.startsWith('về ') ? subject : `về ${subject}`;
}

function countOf(rows: readonly Source[]) {
  return rows.length === 0 ? null : counted(rows, countText);
}

function planRow({ id }: PlanData, field: string | null): Source {
  return source('Plan', id, field, 'plans');
}

function projectRow({ id }: ProjectData): Source {
  return source('Project', id, null, 'projects');
}
