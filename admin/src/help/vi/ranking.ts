import type { HelpContent } from '../content';

export const rankingVi: Readonly<Record<string, HelpContent>> = {
  home: {
    title: 'Trang chủ',
    purpose: 'Những gì đang chờ bạn và tình hình của phong trào trong năm. Mỗi ô số dẫn đến đúng danh sách đã đếm.',
    steps: [
      'Xem các ô số trước: số màu cam là việc cần làm ngay. Bấm vào ô để mở danh sách.',
      'Khung phong trào cho biết đã qua bao nhiêu thời gian, còn thiếu báo cáo của ai, và bước tiếp theo.',
      'Cán bộ đơn vị thấy thứ hạng của đơn vị mình và những chỉ tiêu sẽ nâng hạng nhiều nhất.',
    ],
    words: ['campaign', 'standing'],
    questions: [
      {
        question: 'Vì sao tôi không thấy một mục trong trình đơn?',
        answer: 'Trình đơn chỉ có những trang mà vai trò của bạn được dùng. Nếu thiếu, hãy hỏi quản trị viên.',
      },
      {
        question: 'Tìm nhanh một đơn vị, chỉ tiêu hay một việc?',
        answer: 'Bấm **Ctrl K**, gõ có dấu hoặc không dấu, rồi Enter. Danh sách phím tắt: bấm **?**.',
      },
    ],
    neighbours: ['rankings', 'results', 'tasks'],
  },
  rankings: {
    title: 'Bảng xếp hạng',
    purpose:
      'Xếp hạng các đơn vị của một cụm trong một phong trào: chung, hoặc theo từng phòng, ban. Bảng tạm tính thay đổi ngay khi có kết quả mới.',
    steps: [
      'Bấm một bảng để xem thứ hạng. Dấu chấm xanh nghĩa là trang đang cập nhật trực tiếp.',
      'Bấm **Giải thích** ở một dòng để biết điểm đến từ đâu và còn thiếu bao nhiêu điểm để lên hạng.',
      'Bấm **Thử tính** để xem thứ hạng sẽ thế nào nếu kết quả khác đi; không có gì được lưu.',
      'Bảng nhập trực tiếp: bấm **Nhập điểm**, điền điểm hoặc thứ hạng của từng đơn vị rồi lưu.',
      'Khi đã đủ, quản trị viên bấm **Công bố**. Muốn sửa sau đó, bấm **Điều chỉnh** và nêu lý do: một lần điều chỉnh mới được lập, bản cũ vẫn xem được.',
    ],
    words: ['standing', 'provisional', 'published', 'cluster'],
    questions: [
      { question: 'Hai đơn vị bằng điểm thì sao?', answer: 'Theo cách đã chọn cho bảng: thường là đồng hạng và bỏ hạng kế tiếp (1, 2, 2, 4).' },
      {
        question: 'Vì sao một đơn vị không có thứ hạng?',
        answer: 'Đơn vị chưa có điểm, hoặc được loại khỏi xếp hạng kèm lý do. Lý do ghi ngay ở dòng đó.',
      },
    ],
    neighbours: ['charts', 'scorecards', 'reports'],
  },
  'what-if': {
    title: 'Thử tính thứ hạng',
    purpose: 'Nếu kết quả của một đơn vị khác đi thì thứ hạng sẽ thế nào. Không có gì được lưu.',
    steps: [
      'Chọn bảng xếp hạng, đơn vị và tháng.',
      'Kéo thanh trượt, dùng phím mũi tên, hoặc gõ số vào ô bên cạnh. Chỉ tiêu còn thiếu nhiều điểm nhất ở trên.',
      'Bảng bên cạnh cho biết ai lên, ai xuống. Bấm **Đưa về như hiện nay** để thử lại từ đầu.',
    ],
    words: ['standing', 'provisional'],
    questions: [
      {
        question: 'Vì sao tôi không thấy thứ hạng?',
        answer: 'Với cán bộ, thứ hạng tạm tính của đơn vị khác chỉ hiện sau khi công bố; điểm của đơn vị mình vẫn thấy.',
      },
    ],
    neighbours: ['rankings', 'targets'],
  },
  charts: {
    title: 'Biểu đồ',
    purpose: 'Cả năm bằng hình: thứ hạng qua các năm, thứ hạng theo phòng, ban, tiến độ chỉ tiêu và kết quả xếp loại.',
    steps: [
      'Chọn phong trào và cụm thi đua ở đầu trang. Địa chỉ trang ghi lại lựa chọn, gửi cho người khác là xem được như bạn.',
      'Ở biểu đồ thứ hạng, chọn **Làm nổi bật** để theo dõi một đơn vị.',
      'Bấm **Xem bảng số liệu** để đọc các con số; bấm **Tải ảnh PNG** để đưa vào báo cáo.',
    ],
    words: ['standing', 'achievement', 'grade'],
    questions: [],
    neighbours: ['rankings', 'monitoring', 'evaluations'],
  },
};
