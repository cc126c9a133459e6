import type { HelpContent } from '../content';

export const commendationVi: Readonly<Record<string, HelpContent>> = {
  evaluations: {
    title: 'Đánh giá, xếp loại',
    purpose: 'Mức xếp loại của tập thể, và số lượng hoặc tỷ lệ từng mức của một nhóm người.',
    steps: [
      'Bấm **Thêm mới**: chọn một tập thể và mức xếp loại, hoặc một nhóm và số lượng, tỷ lệ từng mức.',
      'Tổng các mức không được vượt tổng số; phần còn lại là không nêu.',
      'Nếu vượt tỷ lệ khống chế, hệ thống cảnh báo; có thể bỏ qua kèm lý do.',
    ],
    words: ['grade', 'ceiling'],
    questions: [],
    neighbours: ['evaluationCeilings', 'awards', 'charts'],
  },
  awards: {
    title: 'Khen thưởng',
    purpose: 'Mỗi khen thưởng đi từ đề nghị, hồ sơ, biểu quyết đến quyết định; cho tập thể, cá nhân, hộ gia đình.',
    steps: [
      'Lập đề nghị từ [Đề xuất khen thưởng](/award-proposals), hoặc bấm **Thêm mới**.',
      'Ghi đối tượng và đính kèm hồ sơ, rồi **Hoàn thiện hồ sơ**.',
      '**Ghi biểu quyết** của hội đồng nếu hình thức này cần.',
      '**Ghi quyết định** với số và ngày; chọn nhiều dòng nếu chung một quyết định.',
    ],
    words: ['dossier'],
    questions: [{ question: 'Ghi khen thưởng của các năm trước thế nào?', answer: 'Khi thêm mới, chọn bước **Đã có quyết định**.' }],
    neighbours: ['award-proposals', 'award-statistics', 'awardForms'],
  },
  'award-proposals': {
    title: 'Đề xuất khen thưởng',
    purpose: 'Các đơn vị đủ điều kiện theo quy tắc đã đặt, từ bảng xếp hạng và kết quả xếp loại.',
    steps: ['Chọn phong trào; bật **Xét cả bảng xếp hạng chưa công bố** nếu muốn xem trước.', 'Đánh dấu các đơn vị rồi bấm **Lập đề nghị**.'],
    words: ['standing', 'grade'],
    questions: [{ question: 'Vì sao danh sách trống?', answer: 'Chưa có [quy tắc đề nghị](/awardRules), hoặc bảng xếp hạng chưa công bố.' }],
    neighbours: ['awardRules', 'awards'],
  },
  'award-statistics': {
    title: 'Thống kê khen thưởng',
    purpose: 'Bao nhiêu tập thể, cá nhân, hộ gia đình đã có quyết định, theo cấp và hình thức.',
    steps: ['Chọn một năm hoặc mọi năm.', 'In biểu thống kê ở [Báo cáo, biểu mẫu](/reports).'],
    words: [],
    questions: [],
    neighbours: ['awards', 'reports'],
  },
  reports: {
    title: 'Báo cáo, biểu mẫu',
    purpose: 'Báo cáo tổng kết năm viết từ số liệu, và các biểu mẫu thường in.',
    steps: [
      'Chọn loại văn bản, đơn vị, phong trào hoặc năm; văn bản hiện ngay bên dưới.',
      'Bấm vào một con số để xem những bản ghi tạo nên nó.',
      'Điền số, ngày, nơi nhận, người ký ở **Thông tin báo cáo**.',
      'Tải Word hoặc PDF, hoặc in.',
    ],
    words: ['standing', 'achievement'],
    questions: [
      { question: 'Số liệu sai thì sửa ở đâu?', answer: 'Bấm vào con số để đến bản ghi gốc và sửa ở đó; báo cáo luôn viết từ số liệu hiện có.' },
    ],
    neighbours: ['rankings', 'evaluations', 'awards'],
  },
};
