import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm, useRefresh, useTranslate } from 'react-admin';
import { useAction } from '../ui/useAction';

/** For whoever only wants to look around: a whole year to look at, while there is nothing of one's own. */
export const DemonstrationOffer = () => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  const load = async (): Promise<void> => {
    const isLoaded = await run((provider) => provider.loadDemonstration(), 'app.firstSteps.demonstrationLoaded');
    setAsking(false);
    if (isLoaded) refresh();
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ flex: '1 1 280px' }}>
        {translate('app.firstSteps.demonstration')}
      </Typography>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('app.firstSteps.loadDemonstration')}
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isRunning}
        title="app.firstSteps.demonstrationTitle"
        content="app.firstSteps.demonstrationContent"
        confirm="app.firstSteps.loadDemonstration"
        onConfirm={load}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
};
