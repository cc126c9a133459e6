import { campaigns } from '../campaign/campaign.resource';
import { decimal } from '../decimal';
import { evaluationCeilings, evaluations } from '../evaluation/evaluation.resource';
import { organizations } from '../organization/organization.resource';
import type { DemoBook } from './demo-book';
import { MADE_UP, partlyStated, stated } from './note';

const PARTY = 'PHUC_DONG_DANG_BO';

/** How the Party committee, its cells and its members were graded for 2020, and the usual ceiling. */
export async function writeEvaluations(book: DemoBook): Promise<void> {
  const campaignId = book.id(campaigns, '2020');
  for (const subject of ['PARTY_MEMBER', 'PARTY_ORGANIZATION'] as const) {
    await book.create(evaluationCeilings, subject, { campaignId, subject, note: `Tỷ lệ thường dùng; năm 2020: ${MADE_UP}` });
  }
  const organizationId = book.id(organizations, PARTY);
  const common = { campaignId, organizationId, year: 2020 };
  await book.create(evaluations, 'body', {
    ...common,
    kind: 'BODY',
    subject: 'PARTY_ORGANIZATION',
    name: 'Tập thể Ban Chấp hành và Đảng bộ phường',
    grade: 'EXCELLENT',
    decidedByName: 'Quận ủy Long Biên',
    note: stated('“Tập thể Ban chấp hành và Đảng bộ phường được Quận uỷ đánh giá HTXSNV năm 2020”.'),
  });
  await book.create(evaluations, 'members', {
    ...common,
    kind: 'GROUP',
    subject: 'PARTY_MEMBER',
    name: 'Đảng viên Đảng bộ phường',
    measure: 'PERCENT',
    excellent: decimal('14.5'),
    good: decimal('77.3'),
    completed: decimal('7.8'),
    decidedById: organizationId,
    note: partlyStated('Cộng lại là 99,6 %, phần còn lại tài liệu không nêu.', 'Cấp xếp loại'),
  });
  await book.create(evaluations, 'cells', {
    ...common,
    kind: 'GROUP',
    subject: 'PARTY_ORGANIZATION',
    name: 'Chi bộ thuộc Đảng bộ phường',
    measure: 'COUNT',
    total: decimal(14),
    excellent: decimal(3),
    good: decimal(11),
    decidedById: organizationId,
    overruleReason: `Quận ủy cho phép làm tròn lên 3 chi bộ xuất sắc. ${MADE_UP}`,
    note: partlyStated(
      '“Chi bộ Hoàn thành xuất sắc nhiệm vụ 03 chi bộ; Chi bộ Hoàn thành tốt nhiệm vụ 11 chi bộ”.',
      'Cấp xếp loại và lý do vượt tỷ lệ',
    ),
  });
}
