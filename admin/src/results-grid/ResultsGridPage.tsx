import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useLocation, useNavigate, useTranslate } from 'react-admin';
import { addressOf, chosenIn } from './address';
import { ResultsSheet } from './ResultsSheet';
import { SheetChoice } from './SheetChoice';
import { useSheetChoices } from './useSheetChoices';

/** The results of one month as a sheet to type into, as people do it in a spreadsheet. Which one is meant stands in the address. */
export const ResultsGridPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { isPending, chosen, choices, campaign } = useSheetChoices(chosenIn(search));
  const [isChanged, setChanged] = useState(false);
  const { campaignId, period } = chosen;
  return (
    <Box sx={{ p: { xs: 1, sm: 2 }, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="app.grid.title" />
      <Box>
        <Typography component="h2" variant="h5">
          {translate('app.grid.title')}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>{translate('app.grid.lead')}</Typography>
      </Box>
      <SheetChoice
        chosen={chosen}
        choices={choices}
        isLocked={isChanged}
        onChoose={(change) => navigate({ pathname, search: addressOf({ ...chosen, ...change }) }, { replace: true })}
      />
      {campaign && campaign.state !== 'OPEN' && (
        <Alert severity={campaign.state === 'SCORING' ? 'info' : 'warning'}>{translate(`app.grid.stage.${campaign.state}`)}</Alert>
      )}
      {!isPending && campaignId === null && <Alert severity="info">{translate('app.grid.noCampaign')}</Alert>}
      {campaignId !== null && period !== null && (
        <ResultsSheet key={addressOf(chosen)} question={{ ...chosen, campaignId, period }} onChanged={setChanged} />
      )}
    </Box>
  );
};
