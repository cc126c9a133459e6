import { targets } from '../campaign/target.resource';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { both, noteColumn } from './column';
import type { Identity } from './record-sheet';
import { recordSheet } from './record-sheet';
import type { Sheet } from './sheet';
import type { NamedTarget } from './target-lookup';
import { targetNames, targetsOfPairs } from './target-lookup';
import { campaignColumn, indicatorColumn, organizationColumn } from './year-columns';

/** Giao chỉ tiêu: what each organization is to reach. */
export const targetsSheet: Sheet = recordSheet({
  kind: 'TARGETS',
  name: { vi: 'Chỉ tiêu giao', en: 'Targets' },
  resource: targets,
  naturalKey: ['campaign', 'indicator', 'organization'],
  columns: [
    campaignColumn,
    indicatorColumn,
    organizationColumn,
    {
      key: 'value',
      heading: { vi: 'Chỉ tiêu giao', en: 'Target' },
      also: ['Giá trị giao', 'Value'],
      type: 'decimal',
      required: false,
      help: { vi: 'Giá trị được giao, tối đa bốn chữ số thập phân.', en: 'The value assigned, at most four decimal places.' },
      example: { vi: '1.250,5', en: '1250.5' },
    },
    {
      key: 'baseline',
      heading: { vi: 'Thực hiện năm trước', en: 'Baseline' },
      also: ['Mức năm trước'],
      type: 'decimal',
      required: false,
      help: { vi: 'Số của năm trước, để so sánh.', en: "Last year's value, to compare with." },
      example: { vi: '1.100', en: '1100' },
    },
    { ...noteColumn, example: both('') },
  ],
  identify: (ctx) => {
    const named = targetNames(ctx);
    return async (rows) => {
      const found = await named(rows);
      return new Map(rows.map((row, index) => [row, identityOf(found[index])]));
    };
  },
  current: (dialect, keys) =>
    targetsOfPairs(
      dialect,
      keys.map(({ criterionId, organizationId }) => [Number(criterionId), Number(organizationId)]),
    ),
  keyOf: (row: Row) => `${integer(row, 'criterionId')} ${integer(row, 'organizationId')}`,
});

function identityOf(named: NamedTarget | undefined): Identity {
  return {
    values: { criterionId: String(named?.criterion?.id ?? 0), organizationId: String(named?.organizationId ?? 0) },
    columns: { criterionId: 'indicator', organizationId: 'organization' },
    faults: named?.faults ?? [],
  };
}
