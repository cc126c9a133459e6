import type { findingEn } from './finding-en';
import type { Said } from './messages';

/** Những câu về việc còn phải làm. */
export const findingVi: Said<typeof findingEn> = {
  findingNoCriteria: () => 'Phong trào chưa có tiêu chí.',
  findingNoTargets: () => 'Chưa giao chỉ tiêu nào.',
  findingTargetsWithoutValue: (f) => `${f.count} chỉ tiêu giao chưa có mức giao.`,
  findingNotOver: (f) => `Phong trào còn đến ngày ${f.end}.`,
  findingUnverified: (f) => `${f.count} kết quả chờ thẩm định.`,
  findingTargetsWithoutResult: (f) => `${f.count} chỉ tiêu giao chưa có kết quả nào.`,
  findingUnscored: (f) => `${f.count} chỉ tiêu giao thuộc tiêu chí chấm tay chưa có điểm.`,
  findingNoRankings: () => 'Phong trào chưa có bảng xếp hạng.',
  findingUnpublished: (f) => `${f.count} bảng xếp hạng chưa công bố.`,
  findingHasResults: (f) => `Đã có ${f.count} kết quả; phong trào đã có kết quả không quay lại trạng thái dự kiến.`,
};
