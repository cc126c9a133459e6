import { awardEnumsVi } from './awards';
import { historyEnumsVi } from './history';
import { importEnumsVi } from './imports';
import { planEnumsVi } from './plans';
import { scorecardEnumsVi } from './scorecards';
import { taskEnumsVi } from './tasks';

export const enumsVi = {
  ...importEnumsVi,
  ...planEnumsVi,
  ...awardEnumsVi,
  ...historyEnumsVi,
  organizationKind: {
    CITY: 'Thành phố',
    DISTRICT: 'Quận, huyện',
    WARD: 'Phường, xã',
    PARTY_COMMITTEE: 'Đảng ủy',
    PARTY_CELL: 'Chi bộ',
    RESIDENTIAL_GROUP: 'Tổ dân phố',
    MASS_ORGANIZATION: 'Đoàn thể',
    PUBLIC_UNIT: 'Đơn vị sự nghiệp',
  },
  direction: { HIGHER_IS_BETTER: 'Càng cao càng tốt', LOWER_IS_BETTER: 'Càng thấp càng tốt' },
  aggregation: { SUM: 'Cộng dồn các kỳ', LAST: 'Lấy kỳ cuối', AVERAGE: 'Trung bình các kỳ', MAX: 'Kỳ cao nhất' },
  assigningLevel: { CENTRAL: 'Trung ương giao', CITY: 'Thành phố giao', DISTRICT: 'Quận, huyện giao', WARD: 'Phường, xã tự đặt' },
  frequency: { MONTHLY: 'Hằng tháng', QUARTERLY: 'Hằng quý', YEARLY: 'Cả năm' },
  expectation: { EVEN: 'Chia đều theo thời gian', FROM_BASELINE: 'Tăng dần từ mức năm trước', LEVEL: 'Giữ mức giao suốt năm' },
  progressState: {
    ON_TRACK: 'Đúng tiến độ',
    BEHIND: 'Chậm tiến độ',
    AT_RISK: 'Có nguy cơ không đạt',
    NO_DATA: 'Chưa có số liệu',
    NOT_DUE: 'Chưa đến kỳ',
  },
  periodUnit: { MONTH: 'Theo tháng', QUARTER: 'Theo quý' },
  campaignState: { PLANNED: 'Dự kiến', OPEN: 'Đang diễn ra', SCORING: 'Đang chấm điểm', CLOSED: 'Đã kết thúc' },
  rule: { PROPORTIONAL: 'Theo tỷ lệ hoàn thành', PASS_FAIL: 'Đạt hoặc không đạt', BANDS: 'Theo khung điểm', MANUAL: 'Phòng, ban chấm' },
  outcome: { MET: 'Đạt', EXCEEDED: 'Vượt', MISSED: 'Chưa đạt' },
  resultState: { SUBMITTED: 'Chờ thẩm định', VERIFIED: 'Đã thẩm định', REJECTED: 'Bị trả lại' },
  rankingMethod: {
    CRITERIA: 'Cộng điểm tiêu chí',
    DEPARTMENT_SCORES: 'Cộng điểm các phòng, ban',
    DEPARTMENT_RANKS: 'Cộng thứ hạng các phòng, ban',
    ENTERED: 'Nhập điểm trực tiếp',
    SCORECARD: 'Tổng điểm bảng chấm điểm',
  },
  ...scorecardEnumsVi,
  ...taskEnumsVi,
  tieRule: { STANDARD: 'Đồng hạng, bỏ hạng kế (1 2 2 4)', DENSE: 'Đồng hạng, không bỏ hạng (1 2 2 3)' },
  rankingState: { PROVISIONAL: 'Tạm tính', PUBLISHED: 'Chính thức', SUPERSEDED: 'Đã thay thế' },
  exclusion: { MERGED: 'Đã sáp nhập', DISSOLVED: 'Đã giải thể', DISQUALIFIED: 'Không xét' },
  role: {
    ADMINISTRATOR: 'Quản trị',
    DEPARTMENT_OFFICER: 'Cán bộ phòng, ban',
    ORGANIZATION_OFFICER: 'Cán bộ đơn vị',
    ANALYST: 'Phân tích (chỉ đọc)',
    INTEGRATOR: 'Tích hợp (đọc và theo dõi)',
  },
  cause: {
    RESULT_RECORDED: 'Báo cáo kết quả',
    RESULT_VERIFIED: 'Thẩm định kết quả',
    RESULT_REJECTED: 'Trả lại kết quả',
    SCORES_ENTERED: 'Nhập điểm',
    TARGET_CHANGED: 'Sửa chỉ tiêu giao',
    CRITERION_CHANGED: 'Sửa tiêu chí',
    MEMBERSHIP_CHANGED: 'Thay đổi thành viên cụm',
    RANKING_CHANGED: 'Sửa bảng xếp hạng',
    PUBLISHED: 'Công bố',
    REVISED: 'Điều chỉnh',
    REBUILT: 'Tính lại',
  },
};
