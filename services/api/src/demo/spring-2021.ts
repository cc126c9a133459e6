import { targets } from '../campaign/target.resource';
import { text } from '../database/rows';
import { decimal } from '../decimal';
import type { Report } from '../result/report';
import { recordResults, verifyResults } from '../result/result.service';
import type { DemoBook } from './demo-book';
import { MADE_UP } from './note';
import { APRIL_2021, FIRST_QUARTER_2021, SENT_BACK_2021 } from './table/spring-2021';
import { WARDS } from './table/ward';

/**
 * What comes in late in the spring of 2021: the quarter's violations, April from some wards, and one report that is sent back. So there is
 * something to verify, something to remind of, and targets in every state.
 */
export async function recordSpring2021(book: DemoBook): Promise<void> {
  for (const late of [[FIRST_QUARTER_2021], APRIL_2021]) {
    await recordResults(
      book.ctx,
      late.flatMap(({ code, period, values }) =>
        WARDS.flatMap(({ code: ward }, index): Report[] => {
          const value = values[index] ?? null;
          return value === null ? [] : [{ targetId: book.id(targets, `2021 ${code} ${ward}`), period, value: decimal(value), note: MADE_UP }];
        }),
      ),
    );
  }
  const { code, ward, period, reason } = SENT_BACK_2021;
  const [result] = await book.ctx.tx.rows('SELECT `id` FROM `result` WHERE `targetId` = ? AND `period` = ?', [
    book.id(targets, `2021 ${code} ${ward}`),
    period,
  ]);
  if (!result) throw new Error(`expected ${ward} to have reported ${code} for ${period}`);
  await verifyResults(book.ctx, [text(result, 'id')], 'REJECTED', `${reason} ${MADE_UP}`);
}
