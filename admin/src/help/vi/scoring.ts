import type { HelpContent } from '../content';

export const scoringVi: Readonly<Record<string, HelpContent>> = {
  scorecards: {
    title: 'Bảng chấm điểm',
    purpose: 'Các nội dung, điểm chuẩn, điểm cộng, điểm trừ và thời hạn từng bước, để các đơn vị của một cụm tự chấm và được thẩm định.',
    steps: [
      'Bấm **Thêm mới**, chọn phong trào và cụm; thêm nội dung và thời hạn ở hai thẻ **Nội dung chấm điểm**, **Thời hạn**.',
      'Khi tổng điểm chuẩn đã khớp, bấm **Ban hành**: mỗi đơn vị có một phiếu, nội dung không sửa được nữa.',
      'Theo dõi ở thẻ **Phiếu của các đơn vị**; gia hạn một bước nếu cần.',
      'Bấm **Công bố kết quả** khi mọi phiếu đã kết luận. Đơn vị không có phiếu phải được **Miễn phiếu** kèm lý do.',
    ],
    words: ['scorecard', 'appraisal', 'explanation'],
    questions: [
      {
        question: 'Phiếu chưa nộp có bị tính 0 điểm không?',
        answer: 'Không. Phiếu thiếu là thiếu, không phải 0; nó chặn việc công bố cho đến khi có phiếu hoặc được miễn.',
      },
    ],
    neighbours: ['scoreSheets', 'rankings', 'reports'],
  },
  scoreSheets: {
    title: 'Phiếu điểm',
    purpose: 'Phiếu chấm điểm của từng đơn vị, như trên giấy: điểm chuẩn, tự chấm, thẩm định, giải trình, kết luận.',
    steps: [
      'Đơn vị: mở phiếu của mình, điền điểm tự chấm, đính kèm tài liệu kiểm chứng, **Lưu điểm**, rồi **Nộp phiếu tự chấm**.',
      'Phòng, ban: điền điểm thẩm định ở các nội dung mình phụ trách; cắt điểm phải ghi lý do. Bấm **Hoàn thành thẩm định**.',
      'Đơn vị giải trình những nội dung bị cắt, hoặc **Nhất trí, chuyển hội đồng**.',
      'Hội đồng **Kết luận**. In phiếu ở [Báo cáo, biểu mẫu](/reports).',
    ],
    words: ['scorecard', 'appraisal', 'explanation'],
    questions: [
      { question: 'Phiếu bị trả lại thì làm gì?', answer: 'Đọc lý do ở đầu phiếu, sửa rồi nộp lại trước hạn gửi lại.' },
      { question: 'Vì sao tôi không điền được?', answer: 'Bước này chưa mở, đã hết hạn, hoặc nội dung do phòng, ban khác phụ trách.' },
    ],
    neighbours: ['scorecards', 'rankings'],
  },
};
