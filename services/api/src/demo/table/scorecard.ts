import { MADE_UP } from '../note';
import type { SECOND_DEPARTMENTS } from './second-place';

/** Fourteen schools of the made-up district, scored by a sheet: nothing of it is in the source document. */
export const SCHOOLS = [
  { code: 'SX_TH_HOA_SEN', name: 'Trường Tiểu học Hoa Sen' },
  { code: 'SX_TH_HOA_MAI', name: 'Trường Tiểu học Hoa Mai' },
  { code: 'SX_TH_HOA_DAO', name: 'Trường Tiểu học Hoa Đào' },
  { code: 'SX_TH_HOA_CUC', name: 'Trường Tiểu học Hoa Cúc' },
  { code: 'SX_TH_HOA_HONG', name: 'Trường Tiểu học Hoa Hồng' },
  { code: 'SX_TH_HOA_LAN', name: 'Trường Tiểu học Hoa Lan' },
  { code: 'SX_THCS_HOA_SEN', name: 'Trường Trung học cơ sở Hoa Sen' },
  { code: 'SX_THCS_HOA_MAI', name: 'Trường Trung học cơ sở Hoa Mai' },
  { code: 'SX_THCS_HOA_DAO', name: 'Trường Trung học cơ sở Hoa Đào' },
  { code: 'SX_THCS_HOA_CUC', name: 'Trường Trung học cơ sở Hoa Cúc' },
  { code: 'SX_MN_HOA_HONG', name: 'Trường Mầm non Hoa Hồng' },
  { code: 'SX_MN_HOA_LAN', name: 'Trường Mầm non Hoa Lan' },
  { code: 'SX_MN_HOA_SEN', name: 'Trường Mầm non Hoa Sen' },
  { code: 'SX_MN_HOA_MAI', name: 'Trường Mầm non Hoa Mai' },
] as const;

export const SCHOOL_CLUSTER = { code: 'SONG_XANH_SCHOOLS', name: 'Khối thi đua 14 trường học quận Sông Xanh (minh họa)', note: MADE_UP } as const;

/** A year that is published, and one that is under way. */
export const SCHOOL_YEARS = [
  { code: 'SX_TRUONG_2020', name: 'Phong trào thi đua khối trường học quận Sông Xanh năm 2020 (minh họa)', year: 2020 },
  { code: 'SX_TRUONG_2021', name: 'Phong trào thi đua khối trường học quận Sông Xanh năm 2021 (minh họa)', year: 2021 },
] as const;

type DepartmentCode = (typeof SECOND_DEPARTMENTS)[number]['code'];

interface Item {
  readonly ordinal: string;
  readonly name: string;
  readonly kind: 'SECTION' | 'CONTENT' | 'BONUS' | 'DEDUCTION';
  readonly maxScore?: number;
  readonly department?: DepartmentCode;
}

/** 950 points of content, 50 of bonus. */
export const ITEMS: readonly Item[] = [
  { ordinal: 'I', name: 'Thực hiện nhiệm vụ chuyên môn', kind: 'SECTION' },
  { ordinal: 'I.1', name: 'Chất lượng giáo dục toàn diện', kind: 'CONTENT', maxScore: 300, department: 'SX_VAN_HOA' },
  { ordinal: 'I.2', name: 'Phổ cập giáo dục, duy trì sĩ số', kind: 'CONTENT', maxScore: 150, department: 'SX_VAN_HOA' },
  { ordinal: 'I.3', name: 'Chuyển đổi số trong dạy và học', kind: 'CONTENT', maxScore: 100, department: 'SX_VAN_HOA' },
  { ordinal: 'II', name: 'Quản lý tài chính, tài sản', kind: 'SECTION' },
  { ordinal: 'II.1', name: 'Thu, chi, công khai tài chính', kind: 'CONTENT', maxScore: 200, department: 'SX_TAI_CHINH' },
  { ordinal: 'II.2', name: 'Cơ sở vật chất, môi trường xanh - sạch - đẹp', kind: 'CONTENT', maxScore: 100, department: 'SX_TAI_CHINH' },
  { ordinal: 'III', name: 'Công tác thi đua, khen thưởng', kind: 'SECTION' },
  { ordinal: 'III.1', name: 'Phát động, đăng ký, sơ kết, tổng kết phong trào', kind: 'CONTENT', maxScore: 100 },
  { ordinal: 'IV', name: 'Điểm cộng, điểm trừ', kind: 'SECTION' },
  { ordinal: 'IV.1', name: 'Mô hình mới, cách làm hay được nhân rộng', kind: 'BONUS', maxScore: 30, department: 'SX_VAN_HOA' },
  { ordinal: 'IV.2', name: 'Thành tích đột xuất', kind: 'BONUS', maxScore: 20 },
  { ordinal: 'IV.3', name: 'Không phát động hoặc không đăng ký thi đua', kind: 'DEDUCTION', maxScore: 8 },
  { ordinal: 'IV.4', name: 'Báo cáo chậm (1 điểm mỗi lần)', kind: 'DEDUCTION', maxScore: 10 },
];

export type Scores = Readonly<Record<string, string>>;

/** The first school's way through the steps: 951.00, 940.00, 943.00, 935.00. */
export const WORKED_EXAMPLE = {
  self: { 'I.1': '292', 'I.2': '146', 'I.3': '96', 'II.1': '192', 'II.2': '95', 'III.1': '100', 'IV.1': '30' },
  cuts: {
    'I.1': { score: '288', note: 'Hai lớp chưa đạt chỉ tiêu chất lượng đã đăng ký.' },
    'I.3': { score: '92', note: 'Thiếu hồ sơ học bạ điện tử của khối 5.' },
    'II.1': { score: '189', note: 'Công khai quyết toán chậm.' },
  },
  explanation: { 'II.1': 'Quyết toán được công khai đúng hạn trên bảng tin; cổng thông tin cập nhật chậm 3 ngày do sự cố kỹ thuật.' },
  restored: { 'II.1': { score: '192', note: 'Chấp nhận giải trình, khôi phục 3 điểm.' } },
  deductions: { 'IV.3': { score: '8', note: 'Không đăng ký thi đua đầu năm học.' } },
} as const;

/** What the other thirteen came to in 2020, in the order of SCHOOLS after the first. */
export const TOTALS_2020 = ['962.25', '950', '930', '930', '925', '918.5', '912', '905.75', '899', '890', '884.5', '876', '860'] as const;

/** How far each school's sheet has come in 2021. */
export const STATES_2021 = [
  'FINAL',
  'COUNCIL',
  'SECOND_APPRAISAL',
  'EXPLAINING',
  'APPRAISED',
  'APPRAISING',
  'APPRAISING',
  'SUBMITTED',
  'SUBMITTED',
  'RETURNED',
  'SELF_SCORING',
  'SELF_SCORING',
  'NOT_STARTED',
  'NOT_STARTED',
] as const;
