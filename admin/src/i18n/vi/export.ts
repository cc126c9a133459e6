/** Exporting a list. */
export const exportVi = {
  button: 'Xuất tệp',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  running: 'Đang xuất tệp',
  received: 'Đã nhận %{size}',
};
