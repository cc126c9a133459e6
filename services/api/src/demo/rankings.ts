import { campaigns } from '../campaign/campaign.resource';
import { clusters } from '../cluster/cluster.resource';
import { text } from '../database/rows';
import { departments } from '../department/department.resource';
import { organizations } from '../organization/organization.resource';
import { enterScores } from '../publication/enter-scores.service';
import { publish } from '../publication/publish.service';
import { rankings } from '../ranking/ranking.resource';
import { Standing } from '../ranking/standing.entity';
import { modelOf } from '../record/model';
import { lockRecord, writeOver } from '../record/write';
import type { DemoBook } from './demo-book';
import { MADE_UP, partlyStated, stated } from './note';
import { DEPARTMENTS } from './table/department';
import { CLUSTER } from './table/organization';
import { RANKS_2020 } from './table/rank-2020';
import { mapWards, PHUC_DONG } from './table/ward';

const OVERALL = 'overall';
/** The departments whose rankings of 2021 are live. */
const LIVE_DEPARTMENTS = ['PHONG_KINH_TE', 'QUAN_LY_DO_THI'] as const;

/** The rankings of 2020: each department's own sheet, the overall one from their ranks, and all of them official. */
export async function publishYear2020(book: DemoBook): Promise<void> {
  for (const { code, words } of DEPARTMENTS) {
    await create(book, '2020', code, 'ENTERED', partlyStated(`“${words}”.`, 'Hạng của 13 phường khác'));
  }
  await book.ctx.settle();
  for (const { code } of DEPARTMENTS) {
    const sheet = mapWards(RANKS_2020[code], (ward, rank) => ({ organizationId: book.id(organizations, ward), rank }));
    await enterScores(book.ctx, book.id(rankings, `2020 ${code}`), sheet);
  }
  await create(
    book,
    '2020',
    OVERALL,
    'DEPARTMENT_RANKS',
    partlyStated('“Phường được xếp thứ 3/14 phường”.', 'Cách cộng hạng của 18 phòng, ban và điểm'),
  );
  await book.ctx.settle();
  for (const { code, words, rank } of DEPARTMENTS) await annotate(book, `2020 ${code}`, stated(`“${words}”: xếp thứ ${rank}/14 phường.`));
  await annotate(book, `2020 ${OVERALL}`, partlyStated('“Phường được xếp thứ 3/14 phường”.', 'Điểm'));
  await book.ctx.settle();
  for (const code of [...DEPARTMENTS.map(({ code: department }) => department), OVERALL]) await publish(book.ctx, book.id(rankings, `2020 ${code}`));
}

/** The rankings of 2021, by criteria: they move with every result. */
export async function openYear2021(book: DemoBook): Promise<void> {
  for (const code of [...LIVE_DEPARTMENTS, OVERALL]) {
    await create(book, '2021', code, 'CRITERIA', `Xếp hạng tạm tính theo kết quả quý I. ${MADE_UP}`);
  }
  await book.ctx.settle();
  for (const code of [...LIVE_DEPARTMENTS, OVERALL]) await annotate(book, `2021 ${code}`, MADE_UP);
}

async function create(book: DemoBook, campaign: string, department: string, method: string, note: string): Promise<void> {
  await book.create(rankings, `${campaign} ${department}`, {
    campaignId: book.id(campaigns, campaign),
    clusterId: book.id(clusters, CLUSTER.code),
    departmentId: department === OVERALL ? null : book.id(departments, department),
    method,
    note,
  });
}

/** Says in each standing where it comes from. */
async function annotate(book: DemoBook, ranking: string, ofPhucDong: string): Promise<void> {
  const { ctx } = book;
  const model = modelOf(Standing);
  const lines = await ctx.tx.rows('SELECT `id`, `organizationId` FROM `standing` WHERE `rankingId` = ? ORDER BY `id`', [book.id(rankings, ranking)]);
  for (const line of lines) {
    const own = text(line, 'organizationId') === book.id(organizations, PHUC_DONG);
    await writeOver(ctx, model, await lockRecord(ctx, model, text(line, 'id')), { note: own ? ofPhucDong : MADE_UP });
  }
}
