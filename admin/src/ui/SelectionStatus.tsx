import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import { VISUALLY_HIDDEN } from './visually-hidden';

/** Says to screen readers how many rows are chosen. */
export const SelectionStatus = () => {
  const translate = useTranslate();
  const { selectedIds = [] } = useListContext();
  return (
    <Box role="status" sx={VISUALLY_HIDDEN}>
      {selectedIds.length > 0 && translate('app.bulk.chosen', { smart_count: selectedIds.length })}
    </Box>
  );
};
