/** The officers' roles. */
export const officersVi = {
  role: {
    ADMINISTRATOR: 'Quản trị viên làm mọi việc: lập phong trào, giao chỉ tiêu, công bố xếp hạng, quản lý tài khoản.',
    DEPARTMENT_OFFICER:
      'Cán bộ phòng, ban xem số liệu cả năm; thẩm định kết quả, chấm điểm các tiêu chí và nhập bảng xếp hạng do phòng, ban mình phụ trách.',
    ORGANIZATION_OFFICER:
      'Cán bộ đơn vị báo cáo kết quả của đơn vị mình và các đơn vị cấp dưới; xem điểm tạm tính của mình và các bảng xếp hạng đã công bố, không xem số liệu của đơn vị khác.',
    ANALYST: 'Người phân tích xem mọi số liệu, không sửa.',
    INTEGRATOR: 'Bên tích hợp xem mọi số liệu và theo dõi thay đổi xếp hạng bằng chương trình, không sửa.',
  },
  organizationHelp: 'Cán bộ làm việc cho đơn vị này và các đơn vị cấp dưới',
  departmentHelp: 'Cán bộ làm việc cho phòng, ban này',
  enteredScoreHelp: 'Chỉ dùng cho tiêu chí do phòng, ban chấm trực tiếp',
  office: { ORGANIZATION_OFFICER: 'Cán bộ của %{name} và các đơn vị cấp dưới', DEPARTMENT_OFFICER: 'Cán bộ của %{name}' },
  missing: {
    ORGANIZATION_OFFICER:
      'Tài khoản của bạn là cán bộ đơn vị nhưng chưa được gán đơn vị nào nên chưa làm việc được. Hãy đề nghị quản trị viên nhập đơn vị vào tài khoản của bạn.',
    DEPARTMENT_OFFICER:
      'Tài khoản của bạn là cán bộ phòng, ban nhưng chưa được gán phòng, ban nào nên chưa làm việc được. Hãy đề nghị quản trị viên nhập phòng, ban vào tài khoản của bạn.',
  },
  ownLinesOnly: 'Bảng này chưa công bố: bạn chỉ thấy đơn vị mình và các đơn vị cấp dưới. Thứ hạng của các đơn vị khác hiện ra khi công bố.',
};
