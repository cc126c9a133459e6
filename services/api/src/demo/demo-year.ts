import { campaigns } from '../campaign/campaign.resource';
import { moveCampaign } from '../campaign-life/move-campaign.service';
import type { RequestContext, WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import { modelOf } from '../record/model';
import { lockRecord } from '../record/write';
import { writeAwards } from './awards';
import { writeCampaigns } from './campaigns';
import { DemoBook } from './demo-book';
import { writeEvaluations } from './evaluations';
import { writeOrganizations } from './organizations';
import { writePlans } from './plans';
import { openYear2021, publishYear2020 } from './rankings';
import { writeReportHeader } from './report-header';
import { recordMonths2021, recordYear2020, writeTargets } from './results';
import { writeScorecards } from './scorecards';
import { writeSecondPlace } from './second-place';
import { recordSpring2021 } from './spring-2021';
import { remindOfTasks, writeTasks } from './tasks';

/**
 * Writes the demonstration year into a database without organizations; answers whether it did. Phúc Đồng's 2020 is closed and published as the
 * source document states it, 2021 is open and moves. All of it is one transaction: it is there whole or not at all.
 */
export async function loadDemoYear(ctx: RequestContext): Promise<boolean> {
  const isNew = await ctx.transaction(async (write) => {
    if (!(await isEmpty(write))) return false;
    const book = new DemoBook(write);
    await writeOrganizations(book);
    await writeCampaigns(book);
    await writePlans(book);
    await writeTasks(book);
    await writeEvaluations(book);
    await writeReportHeader(book);
    await writeTargets(book);
    await recordYear2020(book);
    await publishYear2020(book);
    await close(book, '2020');
    await writeAwards(book);
    // Before the live year, so that what is newest is of the place that the source document is about.
    await writeSecondPlace(book);
    await writeScorecards(book);
    await openYear2021(book);
    await recordMonths2021(book);
    await recordSpring2021(book);
    return true;
  });
  if (isNew) await remindOfTasks(ctx);
  return isNew;
}

/** Of two instances that start on one new database, the second waits here until the first has written everything. */
async function isEmpty(ctx: WriteContext): Promise<boolean> {
  await ctx.tx.rows(`SELECT \`position\` FROM \`feed_head\` WHERE \`id\` = 1${forUpdate(ctx.tx.dialect)}`);
  const found = await ctx.tx.rows('SELECT `id` FROM `organization` LIMIT 1');
  return found.length === 0;
}

/** As an administrator does: scored once every result is in, closed once every ranking is official. */
async function close(book: DemoBook, campaign: string): Promise<void> {
  for (const to of ['SCORING', 'CLOSED'] as const) {
    const { version } = await lockRecord(book.ctx, modelOf(campaigns.entity), book.id(campaigns, campaign));
    await moveCampaign(book.ctx, { id: book.id(campaigns, campaign), to, version: Number(version), reason: null, force: false });
  }
}
