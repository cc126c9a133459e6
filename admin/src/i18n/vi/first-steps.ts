const step = (title: string, why: string, button: string) => ({ title, why, do: button });

export const firstStepsVi = {
  title: 'Các bước đầu tiên',
  lead: 'Từ cơ sở dữ liệu trống đến bảng xếp hạng đầu tiên. Hệ thống tự đánh dấu bước nào đã xong.',
  count: 'Đã xong %{done}/%{total} bước',
  left: 'Thiết lập ban đầu: đã xong %{done}/%{total} bước. Tiếp theo: %{next}.',
  continue: 'Làm tiếp',
  putAway: 'Cất đi',
  done: 'Đã xong',
  todo: 'Chưa xong',
  import: 'Nhập từ tệp mẫu',
  organizations: step('Đơn vị', 'Quận, phường, chi bộ, tổ dân phố… được giao chỉ tiêu và xếp hạng. Nhập đơn vị cấp trên trước.', 'Thêm đơn vị'),
  departments: step('Phòng, ban', 'Phòng, ban chuyên môn phụ trách tiêu chí, thẩm định kết quả và xếp hạng lĩnh vực của mình.', 'Thêm phòng, ban'),
  cluster: step('Cụm thi đua', 'Các đơn vị được so sánh với nhau, ví dụ “14 phường của quận”.', 'Thêm cụm thi đua'),
  members: step('Thành viên của cụm', 'Đưa từng đơn vị vào cụm; bảng xếp hạng lấy danh sách từ đây.', 'Thêm thành viên'),
  campaign: step(
    'Phong trào thi đua',
    'Phong trào của một năm, có ngày bắt đầu và kết thúc. Khi mới lập, phong trào ở trạng thái “Dự kiến”.',
    'Lập phong trào',
  ),
  phases: step('Đợt thi đua', 'Chia năm thành các đợt có chủ đề và thời hạn.', 'Thêm đợt'),
  indicators: step(
    'Chỉ tiêu',
    'Điều được đo: tên, đơn vị tính, càng cao càng tốt hay càng thấp càng tốt, các tháng cộng lại thế nào.',
    'Thêm chỉ tiêu',
  ),
  criteria: step('Tiêu chí', 'Đưa chỉ tiêu vào phong trào: phòng, ban phụ trách, điểm chuẩn và cách tính điểm.', 'Thêm tiêu chí'),
  targets: step('Giao chỉ tiêu', 'Giao cho từng đơn vị con số phải đạt của mỗi tiêu chí.', 'Giao chỉ tiêu'),
  ranking: step(
    'Bảng xếp hạng',
    'Chọn phong trào, cụm và phòng, ban (để trống là xếp hạng chung). Thứ hạng tự tính từ điểm các tiêu chí.',
    'Lập bảng xếp hạng',
  ),
  officers: step(
    'Tài khoản cho cán bộ',
    'Cán bộ đơn vị báo cáo kết quả; cán bộ phòng, ban thẩm định. Mỗi người một tài khoản, gắn với đơn vị hoặc phòng, ban.',
    'Thêm tài khoản',
  ),
  open: step('Phát động', 'Mở phong trào và bấm “Phát động”: từ lúc đó các đơn vị mới báo cáo được kết quả.', 'Mở phong trào'),
  results: step('Kết quả đầu tiên', 'Đơn vị báo cáo kết quả từng tháng; điểm và thứ hạng thay đổi ngay.', 'Báo cáo kết quả'),
  ranked: step('Thứ hạng đầu tiên', 'Mở bảng xếp hạng: đơn vị có điểm đã có hạng. Khi đủ kết quả thì công bố.', 'Xem bảng xếp hạng'),
  demonstration: 'Chỉ muốn xem thử? Nạp năm mẫu của phường Phúc Đồng (2020–2021) để có sẵn đơn vị, chỉ tiêu, kết quả và bảng xếp hạng.',
  loadDemonstration: 'Nạp năm mẫu',
  demonstrationTitle: 'Nạp năm mẫu vào cơ sở dữ liệu này?',
  demonstrationContent:
    'Khoảng nửa phút. Dữ liệu mẫu chỉ để xem thử và không gỡ ra tự động được: muốn dùng thật, hãy chạy hệ thống với một cơ sở dữ liệu mới.',
  demonstrationLoaded: 'Đã nạp năm mẫu',
};
