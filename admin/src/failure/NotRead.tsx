import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** In place of rows that could not be read: no list may look empty that is not. */
export const NotRead = () => {
  const translate = useTranslate();
  return <Typography sx={{ p: 2, color: 'text.secondary' }}>{translate('app.error.notRead')}</Typography>;
};
