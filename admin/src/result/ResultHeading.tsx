import Typography from '@mui/material/Typography';
import { useRecordContext } from 'react-admin';
import type { ResultRecord } from '../api/records';
import { resultTitle } from './result-title';

export const ResultHeading = () => {
  const result = useRecordContext<ResultRecord>();
  return result ? (
    <Typography component="p" variant="h6" sx={{ mb: 1 }}>
      {resultTitle(result)}
    </Typography>
  ) : null;
};
