/** What Vietnamese readers call the concepts. */
const names: Readonly<Record<string, string>> = {
  ApiToken: 'mã truy cập API',
  Award: 'khen thưởng',
  AwardFile: 'tệp hồ sơ khen thưởng',
  AwardForm: 'hình thức khen thưởng',
  AwardRecipient: 'đối tượng được khen thưởng',
  AwardRule: 'điều kiện đề nghị khen thưởng',
  Campaign: 'phong trào thi đua',
  Cluster: 'cụm thi đua',
  ClusterLeader: 'cụm trưởng',
  ClusterMember: 'thành viên cụm',
  Criterion: 'tiêu chí',
  Department: 'phòng, ban',
  Document: 'văn bản',
  DocumentFile: 'tệp của văn bản',
  Evaluation: 'đánh giá, xếp loại',
  EvaluationCeiling: 'tỷ lệ khống chế',
  HistoryEntry: 'thay đổi',
  ImportJob: 'lần nhập dữ liệu',
  Indicator: 'chỉ tiêu',
  Organization: 'đơn vị',
  Phase: 'đợt thi đua',
  Plan: 'kế hoạch',
  PlanDocument: 'căn cứ của kế hoạch',
  PlanIndicator: 'chỉ tiêu của kế hoạch',
  Project: 'dự án',
  PublishedLine: 'dòng phiếu điểm đã công bố',
  PublishedSheet: 'phiếu điểm đã công bố',
  Ranking: 'bảng xếp hạng',
  RankingChange: 'lần đổi hạng',
  ReportHeader: 'thông tin báo cáo',
  Reminder: 'nhắc việc',
  ReminderMail: 'thư nhắc việc',
  Result: 'kết quả',
  SavedView: 'cách xem đã lưu',
  ScoreSheet: 'phiếu điểm',
  Scorecard: 'bảng chấm điểm',
  ScorecardItem: 'nội dung chấm điểm',
  ScorecardPublication: 'lần công bố bảng chấm điểm',
  ScoringWindow: 'thời hạn chấm điểm',
  SheetEvidence: 'tài liệu kiểm chứng',
  SheetLine: 'dòng phiếu điểm',
  Standing: 'thứ hạng',
  StoredFile: 'tệp đính kèm',
  Target: 'chỉ tiêu giao',
  Task: 'nhiệm vụ',
  TaskComment: 'ý kiến trao đổi',
  TaskMove: 'bước xử lý nhiệm vụ',
  Template: 'tệp mẫu',
  User: 'tài khoản',
};

/** A text with the concepts in it by their Vietnamese names: "2 Ranking" is "2 bảng xếp hạng". */
export function inVietnamese(text: string): string {
  return text.replace(/\b[A-Z][A-Za-z]+\b/g, (name) => names[name] ?? name);
}

const taskStates: Readonly<Record<string, string>> = {
  ASSIGNED: 'đã giao',
  IN_PROGRESS: 'đang thực hiện',
  SUBMITTED: 'chờ duyệt',
  RETURNED: 'trả lại',
  DONE: 'hoàn thành',
  CANCELLED: 'đã hủy',
};

/** A text with the states of tasks in it in Vietnamese words. */
export function stateInVietnamese(text: string): string {
  return text.replace(/\b[A-Z_]+\b/g, (name) => taskStates[name] ?? name);
}
