import { Organization } from '../organization/organization.entity';
import { organizations } from '../organization/organization.resource';
import { both, codeColumn, noteColumn } from './column';
import { recordSheet } from './record-sheet';
import type { Sheet } from './sheet';

/** Đơn vị. One that is listed above another may be made by the same file, whatever the order of the rows. */
export const organizationsSheet: Sheet = recordSheet({
  kind: 'ORGANIZATIONS',
  name: { vi: 'Đơn vị', en: 'Organizations' },
  resource: organizations,
  naturalKey: ['code'],
  columns: [
    codeColumn('code', true, {
      heading: { vi: 'Mã', en: 'Code' },
      also: ['Mã đơn vị', 'Organization code'],
      help: {
        vi: 'Chữ in hoa không dấu, chữ số, "_", "-", "."; đơn vị đã có mã này được cập nhật.',
        en: 'Capital letters without accents, digits, "_", "-", "."; an organization with this code is updated.',
      },
      example: both('PHUC_DONG'),
    }),
    {
      key: 'name',
      heading: { vi: 'Tên đơn vị', en: 'Name' },
      type: 'text',
      required: true,
      max: 200,
      help: { vi: 'Tên đầy đủ.', en: 'The full name.' },
      example: both('Phường Phúc Đồng'),
    },
    {
      key: 'kind',
      heading: { vi: 'Loại', en: 'Kind' },
      also: ['Loại đơn vị'],
      type: 'choice',
      required: true,
      choices: {
        CITY: { vi: 'Thành phố', en: 'City' },
        DISTRICT: { vi: 'Quận, huyện', en: 'District' },
        WARD: { vi: 'Phường, xã', en: 'Ward' },
        PARTY_COMMITTEE: { vi: 'Đảng ủy', en: 'Party committee' },
        PARTY_CELL: { vi: 'Chi bộ', en: 'Party cell' },
        RESIDENTIAL_GROUP: { vi: 'Tổ dân phố', en: 'Residential group' },
        MASS_ORGANIZATION: { vi: 'Đoàn thể', en: 'Mass organization' },
        PUBLIC_UNIT: { vi: 'Đơn vị sự nghiệp', en: 'Public unit' },
      },
      help: { vi: 'Một trong các loại của danh mục.', en: 'One of the kinds.' },
      example: { vi: 'Phường, xã', en: 'Ward' },
    },
    codeColumn('parentId', false, {
      heading: { vi: 'Mã đơn vị cấp trên', en: 'Parent code' },
      also: ['parentCode', 'Trực thuộc'],
      help: { vi: 'Mã của đơn vị cấp trên, đã có hoặc có trong tệp này.', en: 'The code of the parent, known already or in this file.' },
      example: both('LONG_BIEN'),
    }),
    {
      key: 'foundedOn',
      heading: { vi: 'Ngày thành lập', en: 'Founded on' },
      type: 'day',
      required: false,
      help: { vi: 'ngày/tháng/năm.', en: 'yyyy-mm-dd or dd/mm/yyyy.' },
      example: { vi: '06/11/2003', en: '2003-11-06' },
    },
    {
      key: 'dissolvedOn',
      heading: { vi: 'Ngày giải thể', en: 'Dissolved on' },
      type: 'day',
      required: false,
      help: { vi: 'Từ ngày này không còn hoạt động.', en: 'From this day on it is no more.' },
      example: both(''),
    },
    codeColumn('successorId', false, {
      heading: { vi: 'Mã đơn vị kế thừa', en: 'Successor code' },
      also: ['successorCode', 'Đơn vị kế thừa'],
      help: { vi: 'Mã của đơn vị thay thế khi sáp nhập.', en: 'The code of the one that took its place.' },
      example: both(''),
    }),
    noteColumn,
  ],
  references: { parentId: () => Organization, successorId: () => Organization },
});
