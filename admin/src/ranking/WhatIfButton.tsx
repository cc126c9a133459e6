import WhatIfIcon from '@mui/icons-material/TuneOutlined';
import { Button, LinkBase, useRecordContext } from 'react-admin';
import type { RankingRecord } from '../api/records';

/** Leads to where one tries what other results would make of this ranking. One that is typed in follows no results. */
export const WhatIfButton = () => {
  const ranking = useRecordContext<RankingRecord>();
  if (ranking?.state !== 'PROVISIONAL' || ranking.method === 'ENTERED' || ranking.method === 'SCORECARD') return null;
  return (
    <Button component={LinkBase} to={`/what-if?ranking=${ranking.id}`} label="app.whatIf.open">
      <WhatIfIcon />
    </Button>
  );
};
