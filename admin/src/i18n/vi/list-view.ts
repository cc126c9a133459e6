/** Columns and saved views of a list. */
export const columnsVi = {
  title: 'Cột hiện trong danh sách',
  up: 'Đưa cột %{name} lên trước',
  down: 'Đưa cột %{name} ra sau',
  reset: 'Trở lại như ban đầu',
};

export const viewsVi = {
  button: 'Cách xem',
  none: 'Chưa lưu cách xem nào',
  save: 'Lưu cách xem này…',
  saveTitle: 'Lưu cách xem này',
  saveHelp: 'Bộ lọc, thứ tự và các cột đang hiện được lưu cho riêng bạn, dùng được ở mọi máy.',
  name: 'Tên cách xem',
  nameOf: 'Tên của “%{name}”',
  replaces: 'Đã có tên này: cách xem cũ sẽ được thay.',
  saved: 'Đã lưu cách xem',
  copy: 'Chép địa chỉ của cách xem này',
  copied: 'Đã chép địa chỉ',
  manage: 'Đổi tên, xóa cách xem…',
  manageTitle: 'Các cách xem của bạn',
  rename: 'Đổi tên',
  renamed: 'Đã đổi tên',
  delete: 'Xóa cách xem “%{name}”',
  deleted: 'Đã xóa cách xem',
};
