import type { DepartmentCode } from './department';
import type { ByWard } from './ward';

/** The rank that each department gave each ward in 2020. Phúc Đồng's, the ninth of a row, are stated; the others are made up so that it comes third overall. */
export const RANKS_2020: Readonly<Record<DepartmentCode, ByWard>> = {
  BAN_PHAP_CHE: [4, 14, 8, 7, 13, 10, 2, 9, 1, 12, 5, 6, 11, 3],
  BAN_KINH_TE: [5, 14, 8, 3, 13, 9, 7, 11, 1, 6, 4, 10, 12, 2],
  PHONG_KINH_TE: [8, 12, 3, 10, 14, 11, 4, 5, 1, 9, 6, 7, 13, 2],
  TU_PHAP: [10, 12, 6, 7, 13, 14, 2, 9, 1, 8, 5, 3, 11, 4],
  Y_TE: [4, 14, 11, 6, 8, 10, 2, 12, 1, 9, 7, 5, 13, 3],
  DAN_VAN: [7, 14, 5, 8, 10, 11, 2, 12, 1, 13, 4, 6, 9, 3],
  TO_CHUC: [5, 14, 3, 9, 12, 11, 4, 10, 2, 7, 8, 6, 13, 1],
  VAN_PHONG_QUAN_UY: [6, 14, 5, 3, 8, 13, 4, 10, 2, 11, 7, 12, 9, 1],
  DOAN_THANH_NIEN: [6, 12, 5, 10, 11, 14, 1, 8, 3, 9, 4, 7, 13, 2],
  HOI_CCB: [5, 13, 6, 9, 12, 14, 1, 7, 3, 10, 4, 8, 11, 2],
  QUAN_LY_DO_THI: [6, 14, 4, 8, 10, 12, 2, 7, 3, 11, 5, 9, 13, 1],
  QUAN_LY_TTXD: [4, 12, 6, 8, 13, 10, 2, 11, 3, 14, 1, 7, 9, 5],
  GIAO_DUC: [5, 10, 8, 6, 14, 12, 4, 9, 3, 11, 2, 7, 13, 1],
  QUAN_SU: [6, 14, 8, 5, 10, 12, 1, 11, 3, 7, 9, 4, 13, 2],
  VAN_PHONG_HDND_UBND: [7, 14, 10, 3, 9, 12, 1, 8, 4, 11, 6, 5, 13, 2],
  NOI_VU: [2, 14, 10, 7, 12, 13, 1, 6, 4, 5, 9, 8, 11, 3],
  THANH_TRA: [8, 12, 10, 6, 7, 13, 1, 2, 5, 11, 4, 9, 14, 3],
  LDTBXH: [4, 14, 3, 6, 10, 11, 2, 7, 5, 9, 8, 12, 13, 1],
};
