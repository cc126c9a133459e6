import type { Values } from '../record/write';

const LAW = 'Luật Thi đua, khen thưởng năm 2022 (06/2022/QH15)';
const PARTY_RULES = 'Hướng dẫn 01-HD/TW năm 2021 về một số vấn đề cụ thể thi hành Điều lệ Đảng';

type Recipients = 'C' | 'I' | 'H' | 'CI' | 'CIH' | 'IH';
type Line = readonly [code: string, name: string, kind: string, level: string, to: Recipients, article: string | null, threshold: string | null];

/**
 * The titles and forms of the Law of 2022, highest first within their kind, with the article of each where it has one of its own.
 * The threshold of the council's vote is only what is usual: the administrator sets what its own council goes by.
 */
const FORMS: readonly Line[] = [
  ['CSTD_TOAN_QUOC', 'Chiến sĩ thi đua toàn quốc', 'EMULATION_TITLE', 'GOVERNMENT', 'I', 'Điều 21', '90'],
  ['CSTD_BO_TINH', 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh', 'EMULATION_TITLE', 'MINISTRY_PROVINCE', 'I', 'Điều 22', '80'],
  ['CSTD_CO_SO', 'Chiến sĩ thi đua cơ sở', 'EMULATION_TITLE', 'GRASSROOTS', 'I', 'Điều 23', '80'],
  ['LAO_DONG_TIEN_TIEN', 'Lao động tiên tiến', 'EMULATION_TITLE', 'GRASSROOTS', 'I', 'Điều 24', '80'],
  ['CHIEN_SI_TIEN_TIEN', 'Chiến sĩ tiên tiến', 'EMULATION_TITLE', 'GRASSROOTS', 'I', 'Điều 24', '80'],
  ['CO_CHINH_PHU', 'Cờ thi đua của Chính phủ', 'EMULATION_TITLE', 'GOVERNMENT', 'C', 'Điều 25', '80'],
  ['CO_BO_TINH', 'Cờ thi đua của bộ, ban, ngành, tỉnh', 'EMULATION_TITLE', 'MINISTRY_PROVINCE', 'C', 'Điều 26', '80'],
  ['TT_LAO_DONG_XUAT_SAC', 'Tập thể lao động xuất sắc', 'EMULATION_TITLE', 'MINISTRY_PROVINCE', 'C', 'Điều 27', '80'],
  ['DON_VI_QUYET_THANG', 'Đơn vị quyết thắng', 'EMULATION_TITLE', 'MINISTRY_PROVINCE', 'C', 'Điều 27', '80'],
  ['TT_LAO_DONG_TIEN_TIEN', 'Tập thể lao động tiên tiến', 'EMULATION_TITLE', 'GRASSROOTS', 'C', 'Điều 28', '80'],
  ['DON_VI_TIEN_TIEN', 'Đơn vị tiên tiến', 'EMULATION_TITLE', 'GRASSROOTS', 'C', 'Điều 28', '80'],
  ['XA_PHUONG_TIEU_BIEU', 'Xã, phường, thị trấn tiêu biểu', 'EMULATION_TITLE', 'MINISTRY_PROVINCE', 'C', 'Điều 29', null],
  ['TO_DAN_PHO_VAN_HOA', 'Thôn, tổ dân phố văn hóa', 'EMULATION_TITLE', 'DISTRICT', 'C', 'Điều 29', null],
  ['GIA_DINH_VAN_HOA', 'Gia đình văn hóa', 'EMULATION_TITLE', 'COMMUNE', 'H', 'Điều 30', null],
  ['HC_SAO_VANG', 'Huân chương Sao vàng', 'ORDER', 'STATE', 'CI', 'Điều 34', '90'],
  ['HC_HO_CHI_MINH', 'Huân chương Hồ Chí Minh', 'ORDER', 'STATE', 'CI', 'Điều 35', '90'],
  ['HC_DOC_LAP_1', 'Huân chương Độc lập hạng Nhất', 'ORDER', 'STATE', 'CI', 'Điều 36', '80'],
  ['HC_DOC_LAP_2', 'Huân chương Độc lập hạng Nhì', 'ORDER', 'STATE', 'CI', 'Điều 37', '80'],
  ['HC_DOC_LAP_3', 'Huân chương Độc lập hạng Ba', 'ORDER', 'STATE', 'CI', 'Điều 38', '80'],
  ['HC_QUAN_CONG_1', 'Huân chương Quân công hạng Nhất', 'ORDER', 'STATE', 'CI', 'Điều 39', '80'],
  ['HC_QUAN_CONG_2', 'Huân chương Quân công hạng Nhì', 'ORDER', 'STATE', 'CI', 'Điều 40', '80'],
  ['HC_QUAN_CONG_3', 'Huân chương Quân công hạng Ba', 'ORDER', 'STATE', 'CI', 'Điều 41', '80'],
  ['HC_LAO_DONG_1', 'Huân chương Lao động hạng Nhất', 'ORDER', 'STATE', 'CIH', 'Điều 42', '80'],
  ['HC_LAO_DONG_2', 'Huân chương Lao động hạng Nhì', 'ORDER', 'STATE', 'CIH', 'Điều 43', '80'],
  ['HC_LAO_DONG_3', 'Huân chương Lao động hạng Ba', 'ORDER', 'STATE', 'CIH', 'Điều 44', '80'],
  ['HC_BAO_VE_TO_QUOC_1', 'Huân chương Bảo vệ Tổ quốc hạng Nhất', 'ORDER', 'STATE', 'CI', 'Điều 45', '80'],
  ['HC_BAO_VE_TO_QUOC_2', 'Huân chương Bảo vệ Tổ quốc hạng Nhì', 'ORDER', 'STATE', 'CI', 'Điều 46', '80'],
  ['HC_BAO_VE_TO_QUOC_3', 'Huân chương Bảo vệ Tổ quốc hạng Ba', 'ORDER', 'STATE', 'CI', 'Điều 47', '80'],
  ['HC_CHIEN_CONG_1', 'Huân chương Chiến công hạng Nhất', 'ORDER', 'STATE', 'CI', 'Điều 48', '80'],
  ['HC_CHIEN_CONG_2', 'Huân chương Chiến công hạng Nhì', 'ORDER', 'STATE', 'CI', 'Điều 49', '80'],
  ['HC_CHIEN_CONG_3', 'Huân chương Chiến công hạng Ba', 'ORDER', 'STATE', 'CI', 'Điều 50', '80'],
  ['HC_DAI_DOAN_KET', 'Huân chương Đại đoàn kết dân tộc', 'ORDER', 'STATE', 'I', 'Điều 51', '80'],
  ['HC_DUNG_CAM', 'Huân chương Dũng cảm', 'ORDER', 'STATE', 'I', 'Điều 52', null],
  ['HC_HUU_NGHI', 'Huân chương Hữu nghị', 'ORDER', 'STATE', 'CI', 'Điều 53', '80'],
  ['HUY_CHUONG_QUAN_KY', 'Huy chương Quân kỳ quyết thắng', 'MEDAL', 'STATE', 'I', 'Điều 55', null],
  ['HUY_CHUONG_AN_NINH', 'Huy chương Vì an ninh Tổ quốc', 'MEDAL', 'STATE', 'I', 'Điều 56', null],
  ['HUY_CHUONG_CHIEN_SI_1', 'Huy chương Chiến sĩ vẻ vang hạng Nhất', 'MEDAL', 'STATE', 'I', 'Điều 57', null],
  ['HUY_CHUONG_CHIEN_SI_2', 'Huy chương Chiến sĩ vẻ vang hạng Nhì', 'MEDAL', 'STATE', 'I', 'Điều 57', null],
  ['HUY_CHUONG_CHIEN_SI_3', 'Huy chương Chiến sĩ vẻ vang hạng Ba', 'MEDAL', 'STATE', 'I', 'Điều 57', null],
  ['HUY_CHUONG_HUU_NGHI', 'Huy chương Hữu nghị', 'MEDAL', 'STATE', 'I', 'Điều 58', null],
  ['TINH_ANH_HUNG', 'Tỉnh Anh hùng, Thành phố Anh hùng', 'STATE_HONOR', 'STATE', 'C', 'Điều 60', '90'],
  ['BA_ME_VIET_NAM', 'Bà mẹ Việt Nam anh hùng', 'STATE_HONOR', 'STATE', 'I', 'Điều 61', null],
  ['ANH_HUNG_LLVT', 'Anh hùng Lực lượng vũ trang nhân dân', 'STATE_HONOR', 'STATE', 'CI', 'Điều 62', '90'],
  ['ANH_HUNG_LAO_DONG', 'Anh hùng Lao động', 'STATE_HONOR', 'STATE', 'CI', 'Điều 63', '90'],
  ['NHA_GIAO_NHAN_DAN', 'Nhà giáo nhân dân', 'STATE_HONOR', 'STATE', 'I', 'Điều 64', '80'],
  ['NHA_GIAO_UU_TU', 'Nhà giáo ưu tú', 'STATE_HONOR', 'STATE', 'I', 'Điều 64', '80'],
  ['THAY_THUOC_NHAN_DAN', 'Thầy thuốc nhân dân', 'STATE_HONOR', 'STATE', 'I', 'Điều 65', '80'],
  ['THAY_THUOC_UU_TU', 'Thầy thuốc ưu tú', 'STATE_HONOR', 'STATE', 'I', 'Điều 65', '80'],
  ['NGHE_SI_NHAN_DAN', 'Nghệ sĩ nhân dân', 'STATE_HONOR', 'STATE', 'I', 'Điều 66', '80'],
  ['NGHE_SI_UU_TU', 'Nghệ sĩ ưu tú', 'STATE_HONOR', 'STATE', 'I', 'Điều 66', '80'],
  ['NGHE_NHAN_NHAN_DAN', 'Nghệ nhân nhân dân', 'STATE_HONOR', 'STATE', 'I', 'Điều 67', '80'],
  ['NGHE_NHAN_UU_TU', 'Nghệ nhân ưu tú', 'STATE_HONOR', 'STATE', 'I', 'Điều 67', '80'],
  ['GIAI_THUONG_HO_CHI_MINH', 'Giải thưởng Hồ Chí Minh', 'PRIZE', 'STATE', 'I', null, '90'],
  ['GIAI_THUONG_NHA_NUOC', 'Giải thưởng Nhà nước', 'PRIZE', 'STATE', 'I', null, '80'],
  ['KY_NIEM_CHUONG', 'Kỷ niệm chương', 'COMMEMORATIVE_MEDAL', 'MINISTRY_PROVINCE', 'I', 'Điều 71', null],
  ['BK_THU_TUONG', 'Bằng khen của Thủ tướng Chính phủ', 'CERTIFICATE_OF_MERIT', 'GOVERNMENT', 'CIH', 'Điều 73', '80'],
  ['BK_BO_TINH', 'Bằng khen của bộ, ban, ngành, tỉnh', 'CERTIFICATE_OF_MERIT', 'MINISTRY_PROVINCE', 'CIH', 'Điều 74', '80'],
  ['GK_HUYEN', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện', 'COMMENDATION', 'DISTRICT', 'CIH', 'Điều 75', null],
  ['GK_XA', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã', 'COMMENDATION', 'COMMUNE', 'CIH', 'Điều 75', null],
  ['GK_CO_QUAN', 'Giấy khen của Thủ trưởng cơ quan, tổ chức, đơn vị', 'COMMENDATION', 'GRASSROOTS', 'CIH', 'Điều 75', null],
];

const BADGE_YEARS = [90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40, 30] as const;

/** Every form of the catalogue as a record; the ordinal leaves room between two for others. */
export const CATALOGUE: readonly (Values & { readonly code: string })[] = [
  ...FORMS.map(([code, name, kind, level, to, article, voteThreshold], index) => ({
    code,
    name,
    kind,
    level,
    forCollectives: to.includes('C'),
    forIndividuals: to.includes('I'),
    forHouseholds: to.includes('H'),
    basis: LAW,
    article,
    voteThreshold: voteThreshold === null ? null : BigInt(voteThreshold) * 10_000n,
    membershipYears: null,
    ordinal: (index + 1) * 10,
    active: true,
    note: null,
  })),
  ...BADGE_YEARS.map((years, index) => ({
    code: `HUY_HIEU_DANG_${years}`,
    name: `Huy hiệu ${years} năm tuổi Đảng`,
    kind: 'PARTY_BADGE',
    level: 'PARTY',
    forCollectives: false,
    forIndividuals: true,
    forHouseholds: false,
    basis: PARTY_RULES,
    article: null,
    voteThreshold: null,
    membershipYears: years,
    ordinal: (FORMS.length + index + 1) * 10,
    active: true,
    note: null,
  })),
];
