/** The 14 wards of the district, in the order of every table here. */
export const WARDS = [
  { code: 'BO_DE', name: 'Phường Bồ Đề' },
  { code: 'CU_KHOI', name: 'Phường Cự Khối' },
  { code: 'DUC_GIANG', name: 'Phường Đức Giang' },
  { code: 'GIA_THUY', name: 'Phường Gia Thụy' },
  { code: 'GIANG_BIEN', name: 'Phường Giang Biên' },
  { code: 'LONG_BIEN_WARD', name: 'Phường Long Biên' },
  { code: 'NGOC_LAM', name: 'Phường Ngọc Lâm' },
  { code: 'NGOC_THUY', name: 'Phường Ngọc Thụy' },
  { code: 'PHUC_DONG', name: 'Phường Phúc Đồng' },
  { code: 'PHUC_LOI', name: 'Phường Phúc Lợi' },
  { code: 'SAI_DONG', name: 'Phường Sài Đồng' },
  { code: 'THACH_BAN', name: 'Phường Thạch Bàn' },
  { code: 'THUONG_THANH', name: 'Phường Thượng Thanh' },
  { code: 'VIET_HUNG', name: 'Phường Việt Hưng' },
] as const;

/** The ward that the source document is about. */
export const PHUC_DONG = 'PHUC_DONG';

/** A number for each of WARDS, in their order. */
export type ByWard = NumberFor<typeof WARDS>;

type NumberFor<List> = { readonly [Index in keyof List]: number };

/** Calls `give` with each ward's code and its number in the row. */
export function mapWards<T>(row: ByWard, give: (ward: string, value: number) => T): T[] {
  return WARDS.map(({ code }, index) => {
    const value = row[index];
    if (value === undefined) throw new Error(`expected a number for each of ${WARDS.length} wards, found none for ${code}`);
    return give(code, value);
  });
}
