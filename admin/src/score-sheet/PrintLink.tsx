import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button, useRecordContext } from 'react-admin';
import type { WholeSheetRecord } from '../api/scorecard-records';
import { addressOf } from '../report/papers';

/** The sheet as it is printed, with heading and signatures. */
export const PrintLink = () => {
  const sheet = useRecordContext<WholeSheetRecord>();
  const address = sheet && addressOf('scoring', { organization: sheet.organization.code, campaign: sheet.scorecard.campaign.code }, 'pdf');
  if (!address) return null;
  return (
    <Button component="a" href={address} target="_blank" rel="noreferrer" label="app.reports.print">
      <PrintIcon />
    </Button>
  );
};
