import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import type { CampaignMove } from '../api/campaign-actions';
import { enums } from '../api/enums';
import type { CampaignRecord } from '../api/records';
import { useLoaded } from '../ui/useLoaded';
import { MoveDialog } from './MoveDialog';

/** Where a campaign stands in its life, what that allows, and the moves from here. */
export const CampaignStage = () => {
  const translate = useTranslate();
  const campaign = useRecordContext<CampaignRecord>();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  if (!campaign) return null;
  const stage = enums.campaignState.indexOf(campaign.state);
  return (
    <Box component="section" aria-label={translate('app.life.stages')} sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Stepper activeStep={stage} alternativeLabel={!isPhone} orientation={isPhone ? 'vertical' : 'horizontal'}>
        {enums.campaignState.map((state, index) => (
          <Step key={state} completed={index < stage}>
            <StepLabel {...(index === stage && { 'aria-current': 'step' as const })}>{translate(`enums.campaignState.${state}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <Typography variant="body2" sx={{ color: 'text.secondary', textAlign: { sm: 'center' } }}>
        {translate(`app.life.allows.${campaign.state}`)}
      </Typography>
      <Moves key={`${campaign.id} ${campaign.version}`} campaign={campaign} />
    </Box>
  );
};

const Moves = ({ campaign }: { campaign: CampaignRecord }) => {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'campaigns', action: 'move' });
  const moves = useLoaded(canAccess ? campaign.id : null, (provider) => provider.campaignMoves(campaign.id));
  const [chosen, setChosen] = useState<CampaignMove>();
  if (!canAccess) return null;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: { sm: 'center' } }}>
        {moves?.map((move) => (
          <Button key={move.to} variant={move.needsReason ? 'outlined' : 'contained'} onClick={() => setChosen(move)}>
            {translate(`app.life.move.${campaign.state}_${move.to}`)}
          </Button>
        ))}
      </Box>
      {chosen && <MoveDialog campaign={campaign} move={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
};
