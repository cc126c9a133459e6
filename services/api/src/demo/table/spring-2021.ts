import type { IndicatorCode } from './indicator';
import type { WARDS } from './ward';

/** A number for each of WARDS that has reported, in their order; null: not yet. */
type ReportedByWard = ReportedFor<typeof WARDS>;
type ReportedFor<List> = { readonly [Index in keyof List]: number | null };

interface LateReports {
  readonly code: IndicatorCode;
  readonly period: string;
  readonly values: ReportedByWard;
}

/** Violations of the first quarter, reported by twelve wards; two still owe theirs. All of it is made up. */
export const FIRST_QUARTER_2021: LateReports = {
  code: 'TRAT_TU_XAY_DUNG',
  period: '2021-03-01',
  values: [1, 1, 2, 0, 1, 1, 1, 2, 0, 1, 1, null, 2, null],
};

/** April as far as it has come in: nine of the fourteen wards, Phúc Đồng not among them. All of it is made up. */
export const APRIL_2021: readonly LateReports[] = [
  {
    code: 'THU_NGAN_SACH',
    period: '2021-04-01',
    values: [802, null, 1104, 588, null, 640, 771, 905, null, 402, null, 655, 512, null],
  },
  {
    code: 'CHI_NGAN_SACH',
    period: '2021-04-01',
    values: [1244, null, 1402, 602, null, 655, 984, 1187, null, 538, null, 862, 744, null],
  },
  {
    code: 'THU_GOM_RAC',
    period: '2021-04-01',
    values: [96.4, null, 97.1, 95.2, null, 96.0, 97.9, 96.8, null, 96.7, null, 95.9, 96.2, null],
  },
];

/** What was sent back, and why: made up as well. */
export const SENT_BACK_2021 = {
  code: 'CHI_NGAN_SACH',
  ward: 'CU_KHOI',
  period: '2021-03-01',
  reason: 'Số liệu chưa khớp với đối chiếu của Kho bạc, đề nghị phường rà soát và báo cáo lại.',
} as const satisfies { code: IndicatorCode; ward: (typeof WARDS)[number]['code']; period: string; reason: string };
