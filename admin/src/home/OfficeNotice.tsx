import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useOffice } from '../ui/useOffice';

/** Tells an officer whom they work for, or that nobody has said so yet. */
export const OfficeNotice = () => {
  const translate = useTranslate();
  const { role, name, isMissing } = useOffice();
  if (isMissing)
    return (
      <Alert role="status" severity="warning">
        {translate(`app.officers.missing.${role}`)}
      </Alert>
    );
  return name === '' ? null : <Typography color="text.secondary">{translate(`app.officers.office.${role}`, { name })}</Typography>;
};
