import { MADE_UP, partlyStated, stated } from '../note';
import { PHUC_DONG } from './ward';

export const CITY = { code: 'HA_NOI', name: 'Thành phố Hà Nội', kind: 'CITY', note: null } as const;

export const DISTRICT = {
  code: 'LONG_BIEN',
  name: 'Quận Long Biên',
  kind: 'DISTRICT',
  foundedOn: '2003-11-06',
  note: stated('“18 năm ngày thành lập Quận (06/11/2003- 06/11/2021)”.'),
} as const;

export const CLUSTER = {
  code: 'LONG_BIEN_WARDS',
  name: 'Cụm thi đua 14 phường quận Long Biên',
  note: stated('Tài liệu xếp hạng trên 14 phường, không nêu tên từng phường.'),
} as const;

/** Who leads the cluster in a year: none of it is in the source document. */
export const CLUSTER_LEADERS = [
  { year: 2020, ward: 'VIET_HUNG' },
  { year: 2021, ward: PHUC_DONG },
] as const;

const PARTY = 'PHUC_DONG_DANG_BO';
const RESIDENTIAL_GROUPS_IN_2020 = 9;
const PARTY_CELLS = 14;

/** The bodies of the ward itself. */
export const WARD_BODIES = [
  body(PARTY, 'Đảng bộ phường Phúc Đồng', 'PARTY_COMMITTEE', stated('Đại hội Đảng bộ phường lần thứ XXIII, nhiệm kỳ 2020-2025.')),
  body('PHUC_DONG_MTTQ', 'Ủy ban Mặt trận Tổ quốc phường Phúc Đồng', 'MASS_ORGANIZATION', stated()),
  body('PHUC_DONG_DOAN_THANH_NIEN', 'Đoàn Thanh niên phường Phúc Đồng', 'MASS_ORGANIZATION', stated()),
  body('PHUC_DONG_HOI_CCB', 'Hội Cựu chiến binh phường Phúc Đồng', 'MASS_ORGANIZATION', stated('“Hội CCB”.')),
  body('PHUC_DONG_HOI_PHU_NU', 'Hội Phụ nữ phường Phúc Đồng', 'MASS_ORGANIZATION', stated()),
  body('PHUC_DONG_HOI_NGUOI_CAO_TUOI', 'Hội Người cao tuổi phường Phúc Đồng', 'MASS_ORGANIZATION', stated()),
  body('PHUC_DONG_HOI_CHU_THAP_DO', 'Hội Chữ thập đỏ phường Phúc Đồng', 'MASS_ORGANIZATION', stated()),
  body('PHUC_DONG_TRAM_Y_TE', 'Trạm Y tế phường Phúc Đồng', 'PUBLIC_UNIT', stated('“Trạm y tế phường được đánh giá xếp thứ 01/14 phường”.')),
  body('PHUC_DONG_CONG_AN', 'Công an phường Phúc Đồng', 'PUBLIC_UNIT', stated()),
  ...numbered(PARTY_CELLS, (number) => ({
    ...body(
      `PHUC_DONG_CHI_BO_${number}`,
      `Chi bộ ${number}`,
      'PARTY_CELL',
      partlyStated('14 chi bộ: 03 hoàn thành xuất sắc nhiệm vụ, 11 hoàn thành tốt nhiệm vụ.', 'Tên chi bộ'),
    ),
    parent: PARTY,
  })),
  ...numbered(RESIDENTIAL_GROUPS_IN_2020, (number) =>
    body(
      `PHUC_DONG_TDP_${number}`,
      `Tổ dân phố số ${number}`,
      'RESIDENTIAL_GROUP',
      partlyStated('“8/9 tổ dân phố đạt tổ dân phố văn hóa”.', 'Số thứ tự của 9 tổ'),
    ),
  ),
  ...[11, 12].map((number) => ({
    ...body(
      `PHUC_DONG_TDP_${number}`,
      `Tổ dân phố số ${number}`,
      'RESIDENTIAL_GROUP',
      partlyStated('“xây dựng Đề án thành lập 02 tổ dân phố số 11,12 tại Chung cư Hope”.', 'Ngày thành lập'),
    ),
    foundedOn: '2021-07-01',
  })),
];

/** What else the ward and its neighbours have in their notes. */
export const WARD_NOTES = {
  phucDong: stated('Phường được nói đến trong tài liệu.'),
  others: `Tên phường có thật; các kết quả kèm theo: ${MADE_UP}`,
} as const;

function body(code: string, name: string, kind: string, note: string): { code: string; name: string; kind: string; note: string; parent: string } {
  return { code, name, kind, note, parent: PHUC_DONG };
}

function numbered<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
