import type { Decimal } from '../../decimal';
import { decimal } from '../../decimal';
import { MADE_UP, partlyStated } from '../note';
import type { DepartmentCode } from './department';

/** An indicator of both years and how it is scored. The 100 points are shared out among the twelve. */
interface DemoIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly direction?: 'LOWER_IS_BETTER';
  readonly aggregation: 'SUM' | 'LAST';
  readonly department: DepartmentCode;
  readonly scoring: Scoring;
  readonly note: string;
}

interface Scoring {
  readonly rule: 'PROPORTIONAL' | 'PASS_FAIL' | 'BANDS';
  readonly maxScore: Decimal;
  readonly capPercent?: Decimal;
  readonly bonusMax?: Decimal;
  readonly bands?: readonly { readonly fromPercent: Decimal; readonly score: Decimal }[];
}

const NAMED = partlyStated('Chỉ tiêu có nêu kết quả trong tài liệu.', 'Phòng, ban phụ trách và cách chấm điểm');

const INDICATORS = [
  {
    code: 'THU_NGAN_SACH',
    name: 'Thu ngân sách',
    unit: 'triệu đồng',
    aggregation: 'SUM',
    department: 'PHONG_KINH_TE',
    scoring: { rule: 'PROPORTIONAL', maxScore: decimal(15), capPercent: decimal(120), bonusMax: decimal(2) },
    note: NAMED,
  },
  {
    code: 'CHI_NGAN_SACH',
    name: 'Chi ngân sách',
    unit: 'triệu đồng',
    aggregation: 'SUM',
    department: 'PHONG_KINH_TE',
    scoring: { rule: 'PROPORTIONAL', maxScore: decimal(10) },
    note: NAMED,
  },
  {
    code: 'THUE_NGOAI_QUOC_DOANH',
    name: 'Thu thuế ngoài quốc doanh',
    unit: 'triệu đồng',
    aggregation: 'SUM',
    department: 'PHONG_KINH_TE',
    scoring: { rule: 'PROPORTIONAL', maxScore: decimal(10), capPercent: decimal(110), bonusMax: decimal(1) },
    note: MADE_UP,
  },
  {
    code: 'GIAI_PHONG_MAT_BANG',
    name: 'Giải phóng mặt bằng: số hộ bàn giao mặt bằng',
    unit: 'hộ',
    aggregation: 'SUM',
    department: 'QUAN_LY_DO_THI',
    scoring: { rule: 'PROPORTIONAL', maxScore: decimal(10), capPercent: decimal(110), bonusMax: decimal(1) },
    note: MADE_UP,
  },
  {
    code: 'THU_GOM_RAC',
    name: 'Tỷ lệ rác thải sinh hoạt được thu gom trong ngày',
    unit: '%',
    aggregation: 'LAST',
    department: 'QUAN_LY_DO_THI',
    scoring: { rule: 'PROPORTIONAL', maxScore: decimal(5) },
    note: MADE_UP,
  },
  {
    code: 'TRAT_TU_XAY_DUNG',
    name: 'Số công trình vi phạm trật tự xây dựng',
    unit: 'công trình',
    direction: 'LOWER_IS_BETTER',
    aggregation: 'SUM',
    department: 'QUAN_LY_TTXD',
    scoring: { rule: 'BANDS', maxScore: decimal(10), bands: bands([0, 4], [80, 7], [100, 10]) },
    note: MADE_UP,
  },
  {
    code: 'GIA_DINH_VAN_HOA',
    name: 'Tỷ lệ hộ gia đình đạt gia đình văn hóa',
    unit: '%',
    aggregation: 'LAST',
    department: 'DAN_VAN',
    scoring: { rule: 'BANDS', maxScore: decimal(8), bands: bands([0, 0], [90, 4], [95, 6], [100, 8]) },
    note: NAMED,
  },
  {
    code: 'TO_DAN_PHO_VAN_HOA',
    name: 'Số tổ dân phố đạt tổ dân phố văn hóa',
    unit: 'tổ dân phố',
    aggregation: 'LAST',
    department: 'DAN_VAN',
    scoring: { rule: 'PROPORTIONAL', maxScore: decimal(8) },
    note: NAMED,
  },
  {
    code: 'HO_THOAT_NGHEO',
    name: 'Số hộ thoát nghèo',
    unit: 'hộ',
    aggregation: 'SUM',
    department: 'LDTBXH',
    scoring: { rule: 'PROPORTIONAL', maxScore: decimal(7) },
    note: NAMED,
  },
  {
    code: 'HO_NGHEO',
    name: 'Số hộ nghèo còn lại',
    unit: 'hộ',
    direction: 'LOWER_IS_BETTER',
    aggregation: 'LAST',
    department: 'LDTBXH',
    scoring: { rule: 'PASS_FAIL', maxScore: decimal(5) },
    note: NAMED,
  },
  {
    code: 'DANG_VIEN_MOI',
    name: 'Phát triển đảng viên mới',
    unit: '% kế hoạch',
    aggregation: 'LAST',
    department: 'TO_CHUC',
    scoring: { rule: 'PROPORTIONAL', maxScore: decimal(7), capPercent: decimal(130), bonusMax: decimal(2) },
    note: NAMED,
  },
  {
    code: 'TUYEN_QUAN',
    name: 'Tuyển quân',
    unit: 'người',
    aggregation: 'LAST',
    department: 'QUAN_SU',
    scoring: { rule: 'PASS_FAIL', maxScore: decimal(5) },
    note: NAMED,
  },
] as const satisfies readonly DemoIndicator[];

export type IndicatorCode = (typeof INDICATORS)[number]['code'];

/** The twelve indicators that the district assigned to each ward, in the order of the scoring sheet. */
export const indicators: readonly (DemoIndicator & { readonly code: IndicatorCode })[] = INDICATORS;

function bands(...steps: readonly (readonly [fromPercent: number, score: number])[]): { fromPercent: Decimal; score: Decimal }[] {
  return steps.map(([fromPercent, score]) => ({ fromPercent: decimal(fromPercent), score: decimal(score) }));
}
