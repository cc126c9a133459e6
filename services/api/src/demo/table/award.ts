import { MADE_UP, partlyStated, stated } from '../note';
import { PHUC_DONG } from './ward';

const PARTY_COMMITTEE = 'PHUC_DONG_DANG_BO';

/** Not one of the Law's: the source document commends without naming a form. */
export const COMMENDED = {
  code: 'BIEU_DUONG_TIEU_BIEU',
  name: 'Biểu dương tập thể, cá nhân tiêu biểu',
  kind: 'OTHER',
  level: 'COMMUNE',
  forCollectives: true,
  forIndividuals: true,
  ordinal: 10_000,
  note: stated('“biểu dương 12 tập thể và 88 cá nhân tiêu biểu”; tài liệu không nêu hình thức khen thưởng.'),
} as const;

/** What Phúc Đồng received for 2020. Decisions are not stated. */
export const AWARDS_2020 = [
  {
    form: 'CO_CHINH_PHU',
    organization: PHUC_DONG,
    recipientKind: 'COLLECTIVE',
    count: 1,
    note: stated('“được nhận cờ thi đua xuất sắc của Chính phủ”; số và ngày quyết định không nêu.'),
  },
  commended('COLLECTIVE', 12),
  commended('INDIVIDUAL', 88),
  ...Object.entries({ 70: 2, 65: 4, 55: 9, 50: 14, 40: 16, 30: 20 }).map(([years, count]) => ({
    form: `HUY_HIEU_DANG_${years}`,
    organization: PARTY_COMMITTEE,
    recipientKind: 'INDIVIDUAL',
    count,
    note: partlyStated(
      '“trao tặng Huy hiệu Đảng cho 65 đồng chí có tuổi Đảng 70, 65, 55, 50, 40, 30 năm tuổi Đảng”.',
      'Số đồng chí của từng loại huy hiệu',
    ),
  })),
] as const;

/** Proposals of other wards on their way, so that every step can be seen. */
export const PROPOSALS_2020 = [
  { ward: 'VIET_HUNG', form: 'TT_LAO_DONG_XUAT_SAC', until: 'VOTED' },
  { ward: 'BO_DE', form: 'TT_LAO_DONG_XUAT_SAC', until: 'DOSSIER' },
  { ward: 'GIA_THUY', form: 'BK_BO_TINH', until: 'PROPOSED' },
] as const;

export const AWARD_RULES = [
  { code: 'DAN_DAU_CUM', name: 'Dẫn đầu cụm thi đua', form: 'CO_CHINH_PHU', rankMax: 1, proposalsMax: 1 },
  { code: 'BA_DON_VI_DUNG_DAU', name: 'Ba đơn vị đứng đầu cụm, không bị trừ điểm', form: 'TT_LAO_DONG_XUAT_SAC', rankMax: 3, noPenalty: true },
  { code: 'XEP_LOAI_XUAT_SAC', name: 'Được xếp loại hoàn thành xuất sắc nhiệm vụ', form: 'GK_HUYEN', grade: 'EXCELLENT' },
  { code: 'HOAN_THANH_MOI_CHI_TIEU', name: 'Hoàn thành mọi chỉ tiêu được giao', form: 'GK_HUYEN', allTargetsMet: true },
].map((rule) => ({ ...rule, note: MADE_UP }));

function commended(recipientKind: string, count: number): { form: string; organization: string; recipientKind: string; count: number; note: string } {
  const note = stated('“biểu dương 12 tập thể và 88 cá nhân tiêu biểu Hoàn xuất sắc nhiệm vụ và hoàn thành tốt nhiệm vụ năm 2020”.');
  return { form: COMMENDED.code, organization: PHUC_DONG, recipientKind, count, note };
}
