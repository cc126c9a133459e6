/** Exporting a list. */
export const exportVi = {
  button: 'Xuất tệp',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  all: 'Mọi cột',
  running: 'Đang xuất tệp',
  made: 'Đang làm trên máy chủ: %{seconds} giây',
  received: 'Đã nhận %{size}',
};
