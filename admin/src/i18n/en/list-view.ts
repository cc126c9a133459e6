/** Columns and saved views of a list. */
export const columnsEn = {
  title: 'Columns of this list',
  up: 'Move column %{name} forward',
  down: 'Move column %{name} back',
  reset: 'As it was at first',
};

export const viewsEn = {
  button: 'Views',
  none: 'No saved view yet',
  save: 'Save this view…',
  saveTitle: 'Save this view',
  saveHelp: 'Filters, order and shown columns are kept for you alone, on every device.',
  name: 'Name of the view',
  nameOf: 'Name of “%{name}”',
  replaces: 'There is one of this name: it will be replaced.',
  saved: 'View saved',
  copy: 'Copy the address of this view',
  copied: 'Address copied',
  manage: 'Rename or delete views…',
  manageTitle: 'Your views',
  rename: 'Rename',
  renamed: 'Renamed',
  delete: 'Delete the view “%{name}”',
  deleted: 'View deleted',
};
