import type { HelpContent } from '../content';

export const workVi: Readonly<Record<string, HelpContent>> = {
  tasks: {
    title: 'Nhiệm vụ',
    purpose: 'Việc được giao cho phòng, ban hoặc đơn vị, có hạn, tiến độ và nhiệm vụ con.',
    steps: [
      'Bấm **Thêm mới**, giao cho phòng, ban hoặc đơn vị (hoặc cả hai), đặt hạn và người phụ trách.',
      'Người thực hiện bấm **Bắt đầu**, **Báo cáo tiến độ**, rồi **Trình duyệt**.',
      'Người giao bấm **Duyệt hoàn thành** hoặc **Trả lại** kèm lý do.',
      'Trao đổi ở thẻ **Trao đổi**; mọi lần chuyển ở thẻ **Quá trình xử lý**.',
    ],
    words: [],
    questions: [
      {
        question: 'Ai được nhắc, khi nào?',
        answer: 'Người phụ trách (hoặc cán bộ của nơi được giao) được nhắc trước hạn, đúng ngày và khi quá hạn; mỗi lần nhắc chỉ một lần.',
      },
    ],
    neighbours: ['reminders', 'plans'],
  },
  reminders: {
    title: 'Nhắc việc',
    purpose: 'Những lần hệ thống nhắc bạn về nhiệm vụ sắp đến hạn, đến hạn hay quá hạn.',
    steps: ['Bấm một dòng để mở nhiệm vụ.', 'Bấm **Đánh dấu đã đọc tất cả** khi đã xem xong.', 'Bật **Nhắc cả qua thư điện tử** nếu muốn nhận thư.'],
    words: [],
    questions: [
      {
        question: 'Vì sao không nhận được thư?',
        answer: 'Hệ thống chưa được cài máy chủ thư, hoặc thư gửi lỗi; quản trị viên xem ở [Thư nhắc việc](/reminderMails).',
      },
    ],
    neighbours: ['tasks'],
  },
  plans: {
    title: 'Kế hoạch',
    purpose: 'Kế hoạch, chương trình có số hiệu, cùng chỉ tiêu, nhiệm vụ, dự án và văn bản căn cứ.',
    steps: ['Bấm **Thêm mới**, điền số, ký hiệu và trích yếu.', 'Ở trang kế hoạch, thêm chỉ tiêu, nhiệm vụ, dự án và căn cứ ở từng thẻ.'],
    words: ['indicator'],
    questions: [],
    neighbours: ['tasks', 'projects', 'documents'],
  },
  projects: {
    title: 'Dự án',
    purpose: 'Dự án đầu tư: chủ đầu tư, tổng mức, giải ngân và trạng thái.',
    steps: ['Bấm **Thêm mới**, chọn cấp chủ đầu tư và đơn vị có dự án.', 'Khi sửa, ô trạng thái chỉ có những bước được phép đi tiếp.'],
    words: [],
    questions: [{ question: 'Số tiền tính bằng gì?', answer: 'Triệu đồng; giải ngân không được vượt tổng mức.' }],
    neighbours: ['plans'],
  },
  documents: {
    title: 'Văn bản',
    purpose: 'Quyết định, nghị quyết, chỉ thị mà kế hoạch, xếp loại, khen thưởng dựa vào.',
    steps: ['Bấm **Thêm mới**, điền số, ngày và nơi ban hành.', 'Đính kèm tệp ở thẻ **Tệp đính kèm**; tệp được giữ trong hệ thống.'],
    words: [],
    questions: [],
    neighbours: ['plans', 'awards'],
  },
};
