/** What is done to many rows at once. */
export const bulkEn = {
  chosen: '%{smart_count} row chosen |||| %{smart_count} rows chosen',
  refused: 'Nothing was done. %{reason}',
  deleteTitle: 'Delete the chosen record? |||| Delete the %{smart_count} chosen records?',
  deleteContent: 'All are deleted together; where one cannot be, none is.',
  deleted: '%{smart_count} record deleted |||| %{smart_count} records deleted',
};
