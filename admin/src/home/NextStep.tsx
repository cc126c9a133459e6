import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import type { CampaignMove } from '../api/campaign-actions';
import type { HomeCampaign } from '../api/home';

const SHOWN = 3;

/** Where the campaign goes next, and what is still to be done before. */
export const NextStep = ({ campaign, moves }: { readonly campaign: HomeCampaign; readonly moves: readonly CampaignMove[] }) => {
  const translate = useTranslate();
  const next = moves.find(({ needsReason }) => !needsReason);
  if (!next) return null;
  const name = translate(`app.life.move.${campaign.state}_${next.to}`);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 300px', typography: 'body2' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate(next.findings.length === 0 ? 'app.home.ready' : 'app.home.before', { name })}
        </Typography>
        {next.findings.length > 0 && (
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {next.findings.slice(0, SHOWN).map(({ kind, message }) => (
              <li key={`${kind} ${message}`}>{message}</li>
            ))}
          </Box>
        )}
      </Box>
      <Button component={Link} to={`/campaigns/${campaign.id}/show`} variant="outlined" size="small">
        {translate('app.home.openCampaign')}
      </Button>
    </Box>
  );
};
