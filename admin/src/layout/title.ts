/** The id of the page's heading in the bar, where react-admin's pages write their titles. */
export const TITLE = 'react-admin-title';
