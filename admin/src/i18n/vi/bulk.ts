/** What is done to many rows at once. */
export const bulkVi = {
  chosen: 'Đã chọn %{smart_count} dòng',
  refused: 'Chưa làm dòng nào. %{reason}',
  deleteTitle: 'Xóa %{smart_count} mục đã chọn?',
  deleteContent: 'Tất cả được xóa cùng lúc; nếu có mục không xóa được thì không mục nào bị xóa.',
  deleted: 'Đã xóa %{smart_count} mục',
};
