/** The district's departments that ranked the wards: each with the words of the source document and the rank that it gave Phúc Đồng. */
export const DEPARTMENTS = [
  { code: 'BAN_PHAP_CHE', name: 'Ban Pháp chế Hội đồng nhân dân quận', words: 'Ban pháp chế', rank: 1 },
  { code: 'BAN_KINH_TE', name: 'Ban Kinh tế Hội đồng nhân dân quận', words: 'Ban kinh tế của HĐND phường', rank: 1 },
  { code: 'PHONG_KINH_TE', name: 'Phòng Kinh tế', words: 'phòng Kinh tế', rank: 1 },
  { code: 'TU_PHAP', name: 'Phòng Tư pháp', words: 'Tư pháp', rank: 1 },
  { code: 'Y_TE', name: 'Phòng Y tế', words: 'Y tế', rank: 1 },
  { code: 'DAN_VAN', name: 'Ban Dân vận Quận ủy', words: 'Dân vận', rank: 1 },
  { code: 'TO_CHUC', name: 'Ban Tổ chức Quận ủy', words: 'Công tác xây dựng Đảng về Tổ chức', rank: 2 },
  { code: 'VAN_PHONG_QUAN_UY', name: 'Văn phòng Quận ủy', words: 'Văn phòng Đảng uỷ', rank: 2 },
  { code: 'DOAN_THANH_NIEN', name: 'Đoàn Thanh niên quận', words: 'Đoàn thanh niên', rank: 3 },
  { code: 'HOI_CCB', name: 'Hội Cựu chiến binh (CCB) quận', words: 'Hội CCB', rank: 3 },
  { code: 'QUAN_LY_DO_THI', name: 'Phòng Quản lý đô thị', words: 'Quản lý đô', rank: 3 },
  { code: 'QUAN_LY_TTXD', name: 'Đội Quản lý trật tự xây dựng (TTXD)', words: 'quản lý TTXD', rank: 3 },
  { code: 'GIAO_DUC', name: 'Phòng Giáo dục và Đào tạo', words: 'Giáo dục', rank: 3 },
  { code: 'QUAN_SU', name: 'Ban Chỉ huy Quân sự quận', words: 'Quân sự', rank: 3 },
  { code: 'VAN_PHONG_HDND_UBND', name: 'Văn phòng HĐND và UBND quận', words: 'Văn phòng HĐND&UBND', rank: 4 },
  { code: 'NOI_VU', name: 'Phòng Nội vụ', words: 'phòng Nội vụ', rank: 4 },
  { code: 'THANH_TRA', name: 'Thanh tra quận', words: 'Phòng Thanh tra', rank: 5 },
  { code: 'LDTBXH', name: 'Phòng Lao động – Thương binh và Xã hội (LĐTBXH)', words: 'Lao động thương binh xã hội', rank: 5 },
] as const;

export type DepartmentCode = (typeof DEPARTMENTS)[number]['code'];
