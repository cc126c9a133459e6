import { partlyStated, stated } from '../note';
import type { IndicatorCode } from './indicator';
import type { ByWard } from './ward';

interface YearOfIndicator {
  readonly assigned: ByWard;
  readonly reached: ByWard;
  /** What the source document states of Phúc Đồng. */
  readonly phucDong?: string;
}

/** What each ward was assigned in 2020 and what it reached by the end of the year. All wards but Phúc Đồng are made up. */
export const YEAR_2020: Readonly<Record<IndicatorCode, YearOfIndicator>> = {
  THU_NGAN_SACH: {
    assigned: [8700, 3550, 9700, 6350, 5000, 6350, 7350, 9300, 5000, 4150, 5600, 7050, 7500, 6100],
    reached: [11848, 4417, 7468, 7305, 4531, 6682, 8970, 10551, 17150, 3721, 6839, 10319, 8039, 6682],
    phucDong: partlyStated('“thu ngân sách đạt 343%”.', 'Số tiền'),
  },
  CHI_NGAN_SACH: {
    assigned: [14750, 5600, 15650, 7400, 7850, 8500, 10550, 14350, 8200, 6900, 9800, 10400, 11750, 10100],
    reached: [14750, 5525, 15650, 7400, 7850, 8500, 10119, 14270, 8200, 6649, 9800, 10400, 11750, 10100],
    phucDong: partlyStated('“Chi ngân sách đạt 100%”.', 'Số tiền'),
  },
  THUE_NGOAI_QUOC_DOANH: {
    assigned: [14200, 6800, 16500, 10200, 8800, 9700, 12800, 16200, 9000, 7900, 9600, 12000, 10600, 9100],
    reached: [14699, 7140, 15844, 10855, 8405, 9622, 14421, 15223, 9270, 7800, 10312, 11814, 10465, 8676],
  },
  GIAI_PHONG_MAT_BANG: {
    assigned: [88, 36, 86, 61, 46, 67, 71, 90, 72, 44, 59, 78, 72, 75],
    reached: [88, 32, 89, 56, 41, 64, 68, 84, 75, 41, 64, 72, 67, 82],
  },
  THU_GOM_RAC: {
    assigned: [95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95],
    reached: [95.9, 95.1, 96.5, 95.7, 94.3, 93.0, 96.2, 94.2, 97, 95.2, 93.5, 98.0, 94.8, 96.0],
  },
  TRAT_TU_XAY_DUNG: { assigned: [6, 3, 6, 4, 4, 4, 5, 6, 3, 3, 4, 5, 5, 4], reached: [5, 4, 5, 4, 5, 4, 5, 5, 2, 2, 4, 5, 7, 2] },
  GIA_DINH_VAN_HOA: {
    assigned: [88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88],
    reached: [88.95, 87.36, 89.4, 89.77, 90.3, 87.57, 91.97, 87.89, 91.69, 88.27, 90.58, 91.17, 89.3, 88.7],
    phucDong: stated('“tỷ lệ hộ gia đình đạt gia đình văn hóa 91,69% (chỉ tiêu được giao 88%)”.'),
  },
  TO_DAN_PHO_VAN_HOA: {
    assigned: [13, 6, 14, 8, 7, 8, 11, 14, 8, 7, 9, 10, 11, 9],
    reached: [13, 7, 13, 8, 8, 8, 11, 14, 8, 7, 10, 11, 11, 9],
    phucDong: stated('“8/9 tổ dân phố đạt tổ dân phố văn hóa (đạt 100% chỉ tiêu quận giao)”.'),
  },
  HO_THOAT_NGHEO: {
    assigned: [9, 4, 10, 6, 5, 6, 8, 10, 8, 5, 7, 7, 8, 7],
    reached: [10, 5, 11, 6, 6, 6, 8, 9, 8, 5, 7, 6, 9, 7],
    phucDong: partlyStated('“đã có 08 hộ thoát nghèo”.', 'Chỉ tiêu giao'),
  },
  HO_NGHEO: {
    assigned: [0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    reached: [0, 2, 1, 0, 0, 2, 0, 1, 0, 0, 0, 0, 1, 0],
    phucDong: partlyStated('“hiện phường không còn hộ nghèo”.', 'Chỉ tiêu giao'),
  },
  DANG_VIEN_MOI: {
    assigned: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
    reached: [95, 93, 104, 96, 103, 107, 94, 104, 137, 101, 87, 105, 103, 125],
    phucDong: stated('“Chỉ tiêu về công tác phát triển đảng viên mới đạt 137%”.'),
  },
  TUYEN_QUAN: {
    assigned: [22, 10, 24, 15, 14, 15, 20, 24, 15, 12, 16, 18, 20, 16],
    reached: [22, 10, 24, 15, 14, 15, 20, 23, 15, 11, 16, 18, 20, 16],
    phucDong: partlyStated('“chỉ tiêu tuyển quân đạt 100%”.', 'Số người'),
  },
};
