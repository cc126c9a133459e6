/** Exporting a list. */
export const exportEn = {
  button: 'Export',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  all: 'All columns',
  running: 'Exporting',
  received: '%{size} received',
};
