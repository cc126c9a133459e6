/** Exporting a list. */
export const exportEn = {
  button: 'Export',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  running: 'Exporting',
  received: '%{size} received',
};
