import type { Word } from '../content';

export const wordsVi: Readonly<Record<string, Word>> = {
  campaign: { term: 'Phong trào', meaning: 'Đợt vận động thi đua của một năm hoặc theo chuyên đề; có các đợt, tiêu chí và bảng xếp hạng.' },
  phase: { term: 'Đợt thi đua', meaning: 'Một giai đoạn của phong trào, có chủ đề và ngày bắt đầu, kết thúc.' },
  cluster: { term: 'Cụm, khối thi đua', meaning: 'Các đơn vị được so sánh với nhau, ví dụ 14 phường của một quận.' },
  indicator: { term: 'Chỉ tiêu', meaning: 'Nội dung được đo: đơn vị tính, cao hơn hay thấp hơn là tốt, và cách cộng các tháng.' },
  criterion: { term: 'Tiêu chí', meaning: 'Một chỉ tiêu trong một phong trào, có điểm chuẩn và cách tính điểm.' },
  target: { term: 'Chỉ tiêu giao', meaning: 'Mức mà một đơn vị phải đạt ở một tiêu chí.' },
  result: { term: 'Kết quả', meaning: 'Số liệu thực hiện của một tháng; đơn vị báo cáo, phòng, ban thẩm định.' },
  achievement: { term: 'Tỷ lệ hoàn thành', meaning: 'Thực hiện so với mức giao, tính bằng phần trăm; có thể trên 100 %.' },
  standing: { term: 'Thứ hạng', meaning: 'Vị trí của một đơn vị trong một bảng xếp hạng, ví dụ hạng 3 trên 14.' },
  published: {
    term: 'Công bố',
    meaning: 'Làm cho bảng xếp hạng thành chính thức. Kết quả báo cáo sau đó không làm thay đổi; muốn sửa phải điều chỉnh kèm lý do.',
  },
  provisional: { term: 'Tạm tính', meaning: 'Bảng xếp hạng chưa công bố: thay đổi ngay khi có kết quả mới.' },
  scorecard: { term: 'Bảng chấm điểm', meaning: 'Các nội dung và điểm chuẩn để đơn vị tự chấm, phòng, ban thẩm định và hội đồng kết luận.' },
  appraisal: { term: 'Thẩm định', meaning: 'Phòng, ban kiểm tra số liệu hoặc điểm tự chấm; cắt điểm phải ghi lý do.' },
  explanation: { term: 'Giải trình', meaning: 'Đơn vị nêu lý do với những nội dung bị cắt điểm.' },
  grade: { term: 'Xếp loại', meaning: 'Hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ.' },
  ceiling: { term: 'Tỷ lệ khống chế', meaning: 'Tỷ lệ cao nhất được xếp loại xuất sắc; vượt thì phải nêu lý do.' },
  dossier: { term: 'Hồ sơ khen thưởng', meaning: 'Tờ trình, báo cáo thành tích, biên bản họp kèm theo một đề nghị khen thưởng.' },
  baseline: { term: 'Mức gốc', meaning: 'Kết quả của năm trước, để so sánh.' },
};
