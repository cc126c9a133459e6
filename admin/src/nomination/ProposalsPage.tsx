import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, Title, useCanAccess, useGetList, useTranslate } from 'react-admin';
import { useAction } from '../ui/useAction';
import { useLoaded } from '../ui/useLoaded';
import { byRule, keyOf } from './by-rule';

/** Who is eligible for which award by the rules, and why; those who are chosen become proposed awards. */
export const ProposalsPage = () => {
  const translate = useTranslate();
  const { data: campaigns = [] } = useGetList('campaigns', { sort: { field: 'year', order: 'DESC' }, pagination: { page: 1, perPage: 100 } });
  const [chosenCampaign, setCampaign] = useState('');
  const [isProvisional, setProvisional] = useState(false);
  const campaignId = chosenCampaign || String(campaigns[0]?.id ?? '');
  return (
    <Box sx={{ p: { xs: 1, sm: 2 }, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="app.award.proposals" />
      <Box>
        <Typography component="h2" variant="h5">
          {translate('app.award.proposals')}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>{translate('app.award.proposalsLead')}</Typography>
        <Link to="/awardRules">{translate('resources.awardRules.name')}</Link>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField
          select
          label={translate('app.award.campaign')}
          value={campaignId}
          onChange={({ target }) => setCampaign(target.value)}
          sx={{ minWidth: { xs: '100%', sm: 320 } }}
        >
          {campaigns.map(({ id, name }) => (
            <MenuItem key={id} value={String(id)}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Switch checked={isProvisional} onChange={({ target }) => setProvisional(target.checked)} />}
          label={translate('app.award.provisional')}
        />
      </Box>
      {campaignId !== '' && <Proposals key={`${campaignId} ${isProvisional}`} campaignId={campaignId} isProvisional={isProvisional} />}
    </Box>
  );
};

const Proposals = ({ campaignId, isProvisional }: { readonly campaignId: string; readonly isProvisional: boolean }) => {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'awards', action: 'propose' });
  const { isRunning, run } = useAction();
  const proposals = useLoaded('', (provider) => provider.awardProposals(campaignId, isProvisional));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string) => setChosen((known) => new Set(known.has(key) ? [...known].filter((other) => other !== key) : [...known, key]));
  const propose = async () => {
    const choices = (proposals ?? [])
      .filter((proposal) => chosen.has(keyOf(proposal)))
      .map(({ rule, organization }) => ({ ruleId: rule.id, organizationId: organization.id }));
    if (await run((provider) => provider.proposeAwards(campaignId, choices, isProvisional), 'app.award.proposalsMade')) setChosen(new Set());
  };
  if (proposals?.length === 0)
    return (
      <Alert role="status" severity="info">
        {translate('app.award.noProposals')}
      </Alert>
    );
  return (
    <>
      {byRule(proposals ?? []).map(({ rule, proposals: own }) => (
        <Card key={rule.id} variant="outlined" sx={{ p: 2 }}>
          <Typography component="h2" variant="h6">
            {rule.form.name}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {rule.name}
          </Typography>
          {own.map((proposal) => (
            <Box key={keyOf(proposal)} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.5, borderTop: 1, borderColor: 'divider' }}>
              {canAccess && (
                <Checkbox
                  checked={chosen.has(keyOf(proposal))}
                  disabled={proposal.award !== null}
                  onChange={() => choose(keyOf(proposal))}
                  slotProps={{ input: { 'aria-label': `${rule.form.name}: ${proposal.organization.name}` } }}
                />
              )}
              <Box sx={{ flexGrow: 1, pt: 1 }}>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                  <Link to={`/organizations/${proposal.organization.id}/show`}>{proposal.organization.name}</Link>
                  {proposal.award && (
                    <Chip
                      size="small"
                      clickable
                      component={Link}
                      to={`/awards/${proposal.award.id}/show`}
                      label={`${translate('app.award.proposed')}: ${translate(`enums.awardState.${proposal.award.state}`)}`}
                    />
                  )}
                  {proposal.exceedsLimit && <Chip size="small" color="warning" label={translate('app.award.exceeds')} />}
                </Box>
                <Typography variant="body2">{proposal.reason}</Typography>
              </Box>
            </Box>
          ))}
        </Card>
      ))}
      {canAccess && proposals && (
        <Button variant="contained" disabled={chosen.size === 0 || isRunning} onClick={propose} sx={{ justifySelf: 'start' }}>
          {translate('app.award.propose', { count: chosen.size })}
        </Button>
      )}
    </>
  );
};
