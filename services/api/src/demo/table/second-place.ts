import { MADE_UP } from '../note';

/** A district of its own that is made up from beginning to end: it shows that two places live in one installation without mixing. */
export const SECOND_DISTRICT = {
  code: 'SONG_XANH',
  name: 'Quận Sông Xanh (minh họa)',
  kind: 'DISTRICT',
  foundedOn: '2005-01-01',
  note: MADE_UP,
} as const;

export const SECOND_WARDS = [
  { code: 'SX_HOA_SEN', name: 'Phường Hoa Sen' },
  { code: 'SX_HOA_MAI', name: 'Phường Hoa Mai' },
  { code: 'SX_HOA_DAO', name: 'Phường Hoa Đào' },
  { code: 'SX_HOA_CUC', name: 'Phường Hoa Cúc' },
  { code: 'SX_HOA_HONG', name: 'Phường Hoa Hồng' },
  { code: 'SX_HOA_LAN', name: 'Phường Hoa Lan' },
] as const;

export const SECOND_CLUSTER = { code: 'SONG_XANH_WARDS', name: 'Cụm thi đua 6 phường quận Sông Xanh (minh họa)', note: MADE_UP } as const;

export const SECOND_DEPARTMENTS = [
  { code: 'SX_TAI_CHINH', name: 'Phòng Tài chính – Kế hoạch quận Sông Xanh', note: MADE_UP },
  { code: 'SX_VAN_HOA', name: 'Phòng Văn hóa và Thông tin quận Sông Xanh', note: MADE_UP },
] as const;

export const SECOND_CAMPAIGN = {
  code: 'SX_2021',
  name: 'Phong trào thi đua năm 2021 quận Sông Xanh',
  year: 2021,
  theme: 'Kỷ cương hành chính, chuyển đổi số, phục vụ nhân dân',
  startsOn: '2021-01-01',
  endsOn: '2021-12-31',
  note: MADE_UP,
} as const;

export const SECOND_PHASES = [
  { ordinal: 1, name: 'Đợt 1 năm 2021', theme: 'Thi đua về đích sớm 6 tháng đầu năm', startsOn: '2021-01-01', endsOn: '2021-06-30', note: MADE_UP },
  { ordinal: 2, name: 'Đợt 2 năm 2021', theme: 'Thi đua hoàn thành kế hoạch năm', startsOn: '2021-07-01', endsOn: '2021-12-31', note: MADE_UP },
] as const;

type ForEach<List, Value> = { readonly [Index in keyof List]: Value };
type BySecondWard<Value> = ForEach<typeof SECOND_WARDS, Value>;

interface SecondIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly direction?: 'LOWER_IS_BETTER';
  readonly aggregation: 'SUM' | 'LAST' | 'AVERAGE';
  readonly department: (typeof SECOND_DEPARTMENTS)[number]['code'];
  readonly maxScore: number;
  readonly baseline: number | null;
  readonly assigned: BySecondWard<number>;
  /** By the month from January 2021 on; null: not reported. */
  readonly months: readonly BySecondWard<number | null>[];
}

export const SECOND_INDICATORS: readonly SecondIndicator[] = [
  {
    code: 'SX_THU_NGAN_SACH',
    name: 'Thu ngân sách trên địa bàn (Sông Xanh)',
    unit: 'triệu đồng',
    aggregation: 'SUM',
    department: 'SX_TAI_CHINH',
    maxScore: 40,
    baseline: null,
    assigned: [6000, 4800, 7200, 5400, 3600, 4200],
    months: [
      [520, 380, 700, 300, 310, 350],
      [480, 400, 640, 280, 290, 340],
      [530, 370, 650, 250, 300, 210],
      [510, 390, 610, 240, 320, null],
      [540, null, 600, 260, 305, null],
    ],
  },
  {
    code: 'SX_HO_SO_TRUC_TUYEN',
    name: 'Tỷ lệ hồ sơ nộp trực tuyến (Sông Xanh)',
    unit: '%',
    aggregation: 'AVERAGE',
    department: 'SX_VAN_HOA',
    maxScore: 30,
    baseline: null,
    assigned: [80, 80, 80, 80, 80, 80],
    months: [
      [82, 70, 79, 55, 81, 78],
      [83, 72, 80, 56, 82, 77],
      [81, 75, 80, 58, 80, 79],
      [84, 74, 81, 60, 83, null],
      [85, null, 80, 61, 82, null],
    ],
  },
  {
    code: 'SX_GIA_DINH_VAN_HOA',
    name: 'Tỷ lệ gia đình văn hóa (Sông Xanh)',
    unit: '%',
    aggregation: 'LAST',
    department: 'SX_VAN_HOA',
    maxScore: 30,
    baseline: 84,
    assigned: [90, 90, 90, 90, 90, 90],
    months: [
      [85, 84, 85, 84, 86, 84],
      [85.5, 84, 86, 84, 86.5, 84.5],
      [86, 84.2, 86.5, 84, 87, 85],
      [86.5, 84.5, 87, 84.1, 88, null],
      [87, null, 87.5, 84.2, 88.5, null],
    ],
  },
];
