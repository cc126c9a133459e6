/** Exporting a list. */
export const exportEn = {
  button: 'Export',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  all: 'All columns',
  running: 'Exporting',
  made: 'In the making on the server: %{seconds} s',
  received: '%{size} received',
};
