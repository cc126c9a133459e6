/** Exporting a list. */
export const exportVi = {
  button: 'Xuất tệp',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  all: 'Mọi cột',
  running: 'Đang xuất tệp',
  received: 'Đã nhận %{size}',
};
