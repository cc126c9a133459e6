import { Department } from '../department/department.entity';
import { indicators } from '../indicator/indicator.resource';
import { both, codeColumn, noteColumn } from './column';
import { recordSheet } from './record-sheet';
import type { Sheet } from './sheet';

/** Chỉ tiêu. */
export const indicatorsSheet: Sheet = recordSheet({
  kind: 'INDICATORS',
  name: { vi: 'Chỉ tiêu', en: 'Indicators' },
  resource: indicators,
  naturalKey: ['code'],
  columns: [
    codeColumn('code', true, {
      heading: { vi: 'Mã', en: 'Code' },
      also: ['Mã chỉ tiêu', 'Indicator code'],
      help: { vi: 'Chỉ tiêu đã có mã này được cập nhật.', en: 'An indicator with this code is updated.' },
      example: both('THU_NGAN_SACH'),
    }),
    {
      key: 'name',
      heading: { vi: 'Tên chỉ tiêu', en: 'Name' },
      type: 'text',
      required: true,
      max: 300,
      help: { vi: 'Tên đầy đủ.', en: 'The full name.' },
      example: both('Thu ngân sách nhà nước trên địa bàn'),
    },
    {
      key: 'unit',
      heading: { vi: 'Đơn vị tính', en: 'Unit' },
      type: 'text',
      required: true,
      max: 50,
      help: { vi: '%, hộ, triệu đồng…', en: '%, households, million dong…' },
      example: both('triệu đồng'),
    },
    {
      key: 'direction',
      heading: { vi: 'Chiều đánh giá', en: 'Direction' },
      type: 'choice',
      required: true,
      choices: {
        HIGHER_IS_BETTER: { vi: 'Càng cao càng tốt', en: 'Higher is better' },
        LOWER_IS_BETTER: { vi: 'Càng thấp càng tốt', en: 'Lower is better' },
      },
      help: { vi: 'Cao hơn hay thấp hơn là tốt.', en: 'Whether more or less is better.' },
      example: { vi: 'Càng cao càng tốt', en: 'Higher is better' },
    },
    {
      key: 'aggregation',
      heading: { vi: 'Cách tính cả năm', en: 'Aggregation' },
      type: 'choice',
      required: true,
      choices: {
        SUM: { vi: 'Cộng dồn các kỳ', en: 'Sum of periods' },
        LAST: { vi: 'Lấy kỳ cuối', en: 'Last period' },
        AVERAGE: { vi: 'Trung bình các kỳ', en: 'Average of periods' },
        MAX: { vi: 'Kỳ cao nhất', en: 'Highest period' },
      },
      help: { vi: 'Các tháng hợp thành số cả năm như thế nào.', en: 'How the months make the year.' },
      example: { vi: 'Cộng dồn các kỳ', en: 'Sum of periods' },
    },
    {
      key: 'assigningLevel',
      heading: { vi: 'Cấp giao', en: 'Assigning level' },
      type: 'choice',
      required: true,
      choices: {
        CENTRAL: { vi: 'Trung ương giao', en: 'Central government' },
        CITY: { vi: 'Thành phố giao', en: 'City' },
        DISTRICT: { vi: 'Quận, huyện giao', en: 'District' },
        WARD: { vi: 'Phường, xã tự đặt', en: 'Ward itself' },
      },
      help: { vi: 'Cấp nào giao chỉ tiêu.', en: 'Who assigns it.' },
      example: { vi: 'Quận, huyện giao', en: 'District' },
    },
    codeColumn('departmentId', false, {
      heading: { vi: 'Mã phòng, ban phụ trách', en: 'Department code' },
      also: ['departmentCode', 'Phòng, ban phụ trách'],
      help: { vi: 'Mã của phòng, ban đã có.', en: 'The code of a department that is there.' },
      example: both('FINANCE'),
    }),
    noteColumn,
  ],
  references: { departmentId: () => Department },
});
