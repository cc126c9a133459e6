import type { HelpContent } from '../content';

export const campaignVi: Readonly<Record<string, HelpContent>> = {
  campaigns: {
    title: 'Phong trào',
    purpose: 'Mỗi phong trào đi qua bốn trạng thái: dự kiến, đang nhận kết quả, chấm điểm, kết thúc. Trạng thái quyết định ai được làm gì.',
    steps: [
      'Năm đầu: bấm **Thêm mới**, rồi thêm đợt, tiêu chí và chỉ tiêu giao. Năm sau: mở phong trào cũ, bấm **Lập năm mới** để chép sang trong một bước.',
      'Bấm **Phát động** khi đã sẵn sàng nhận kết quả hằng tháng.',
      'Cuối năm bấm **Chuyển sang chấm điểm**, thẩm định nốt kết quả, công bố xếp hạng, rồi **Kết thúc**.',
      'Trước mỗi lần chuyển, hệ thống nói rõ còn việc gì chưa xong.',
    ],
    words: ['campaign', 'phase', 'baseline'],
    questions: [
      { question: 'Đã kết thúc mà cần sửa thì sao?', answer: 'Bấm **Mở lại để chấm điểm** và nêu lý do. Mọi lần chuyển đều ở trong lịch sử.' },
    ],
    neighbours: ['criteria', 'targets', 'rankings'],
  },
  targets: {
    title: 'Chỉ tiêu giao',
    purpose: 'Mức mà mỗi đơn vị phải đạt ở mỗi tiêu chí, cùng kết quả, tỷ lệ hoàn thành và điểm tính đến nay.',
    steps: [
      'Giao cho nhiều đơn vị: tải tệp mẫu ở [Nhập dữ liệu](/importJobs/create), điền rồi tải lên.',
      'Giao từng cái: bấm **Thêm mới**, chọn tiêu chí, đơn vị và mức giao.',
      'Bấm một dòng để xem các tháng đã báo cáo; bấm **Báo cáo kết quả** để thêm một tháng.',
      'Phòng, ban phụ trách trừ điểm tại đây, kèm lý do.',
    ],
    words: ['target', 'criterion', 'achievement'],
    questions: [
      {
        question: '“Chưa đạt” nghĩa là gì?',
        answer:
          'Kết quả đến nay còn dưới mức giao. Trong năm, đó là chuyện bình thường; hãy xem [Theo dõi tiến độ](/monitoring) để biết có chậm hay không.',
      },
    ],
    neighbours: ['results', 'monitoring', 'importJobs'],
  },
  results: {
    title: 'Kết quả thực hiện',
    purpose: 'Số liệu từng tháng của từng chỉ tiêu giao. Mỗi kết quả được tính điểm và xếp hạng lại ngay.',
    steps: [
      'Báo cáo một tháng: bấm **Thêm mới**, chọn chỉ tiêu giao, tháng và số liệu (1.234,5).',
      'Nhập nhiều chỉ tiêu một lúc: dùng [Bảng nhập kết quả](/results-grid), gõ hoặc dán cột từ Excel.',
      'Phòng, ban bấm **Thẩm định đạt** hoặc **Trả lại** kèm lý do; chọn nhiều dòng để làm một lần.',
      'Báo cáo lại cùng tháng sẽ thay số cũ; số cũ vẫn ở trong lịch sử.',
    ],
    words: ['result', 'appraisal'],
    questions: [{ question: 'Kết quả bị trả lại có được tính điểm không?', answer: 'Không. Hãy báo cáo lại tháng đó với số đúng.' }],
    neighbours: ['verification', 'missingResults', 'targets'],
  },
  'results-grid': {
    title: 'Bảng nhập kết quả',
    purpose: 'Nhập kết quả một tháng của nhiều chỉ tiêu như trên bảng tính, lưu một lần cho cả bảng.',
    steps: [
      'Chọn phong trào, tháng, và nếu cần thì đơn vị, phòng, ban hoặc chỉ tiêu.',
      'Gõ số rồi Enter để xuống dòng; ↑ ↓ để di chuyển; Esc trả lại số cũ.',
      'Dán cả cột từ Excel: đứng ở ô đầu rồi bấm Ctrl V.',
      'Ô chưa đúng được tô và nói rõ vì sao. Bấm lưu: tất cả được ghi, hoặc không dòng nào.',
    ],
    words: ['result', 'target'],
    questions: [
      { question: 'Vì sao có ô không sửa được?', answer: 'Kết quả đã thẩm định, hoặc phong trào đang ở trạng thái không nhận thêm tháng mới.' },
    ],
    neighbours: ['results', 'missingResults'],
  },
  verification: {
    title: 'Thẩm định kết quả',
    purpose: 'Kết quả đang chờ phòng, ban kiểm tra, cũ nhất trước.',
    steps: [
      'Mở một dòng để so với mức giao và các tháng trước.',
      'Đúng thì bấm **Thẩm định đạt**; chưa đúng thì **Trả lại** và viết lý do để đơn vị báo cáo lại.',
      'Chọn nhiều dòng để thẩm định một lần: tất cả được ghi, hoặc không dòng nào.',
    ],
    words: ['appraisal', 'result'],
    questions: [],
    neighbours: ['results', 'missingResults'],
  },
  missingResults: {
    title: 'Báo cáo còn thiếu',
    purpose: 'Những báo cáo đã đến hạn mà chưa có, và thiếu từ ai.',
    steps: [
      'Lọc theo đơn vị hoặc phòng, ban để biết cần đôn đốc ai.',
      'Bấm một dòng để báo cáo ngay tháng đó.',
      'Bấm **Xuất** để có danh sách gửi đi, hoặc in biểu “còn thiếu” ở [Báo cáo, biểu mẫu](/reports).',
    ],
    words: ['result'],
    questions: [
      {
        question: 'Khi nào một báo cáo được coi là thiếu?',
        answer: 'Khi kỳ báo cáo đã qua theo tần suất của tiêu chí (tháng, quý, năm), hoặc kết quả bị trả lại mà chưa báo cáo lại.',
      },
    ],
    neighbours: ['results', 'monitoring'],
  },
  monitoring: {
    title: 'Theo dõi tiến độ',
    purpose: 'So kết quả với thời gian đã qua: đúng tiến độ, chậm, hay có nguy cơ không đạt. Quy tắc ghi ngay trên trang.',
    steps: [
      'Chọn phong trào; lọc theo phòng, ban, đơn vị hoặc một ngày trong quá khứ.',
      'Thanh màu là phần đã đạt; vạch đứng là mức cần có đến nay.',
      'Thẻ **Theo đơn vị** và **Theo phòng, ban** cho biết nơi nào cần chú ý trước.',
    ],
    words: ['target', 'achievement'],
    questions: [{ question: 'Đổi ngưỡng “chậm” được không?', answer: 'Được: sửa hai tỷ lệ ở trang của phong trào.' }],
    neighbours: ['missingResults', 'charts', 'targets'],
  },
};
