import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Typography from '@mui/material/Typography';
import type { CampaignPart } from '@thi-dua/schema';
import { useEffect, useState } from 'react';
import {
  Form,
  NumberInput,
  Button as RaButton,
  required,
  TextInput,
  useCanAccess,
  useCreatePath,
  useDataProvider,
  useRecordContext,
  useRedirect,
  useTranslate,
} from 'react-admin';
import type { CopyCounts } from '../api/campaign-actions';
import type { PanelDataProvider } from '../api/data-provider';
import type { CampaignRecord } from '../api/records';
import { codeRules } from '../ui/code';
import { DayInput } from '../ui/DayInput';
import { DecimalInput } from '../ui/DecimalInput';
import { messageOf } from '../ui/message-of';
import { useAction } from '../ui/useAction';
import { withYear, yearsLater } from './next-year';

const PARTS: readonly CampaignPart[] = ['CRITERIA', 'TARGETS', 'PHASES', 'RANKINGS'];
const COUNTED = { CRITERIA: 'criteria', TARGETS: 'targets', PHASES: 'phases', RANKINGS: 'rankings' } as const;

/** Makes the next year from the campaign on the page. */
export const CopyCampaignButton = () => {
  const campaign = useRecordContext<CampaignRecord>();
  const { canAccess } = useCanAccess({ resource: 'campaigns', action: 'create' });
  const [isOpen, setOpen] = useState(false);
  if (!canAccess || !campaign) return null;
  return (
    <>
      <RaButton label="app.life.copy" onClick={() => setOpen(true)}>
        <CopyIcon />
      </RaButton>
      {isOpen && <CopyDialog campaign={campaign} onClose={() => setOpen(false)} />}
    </>
  );
};

const CopyDialog = ({ campaign, onClose }: { campaign: CampaignRecord; onClose: () => void }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const createPath = useCreatePath();
  const { isRunning, run } = useAction();
  const [parts, setParts] = useState<readonly CampaignPart[]>(PARTS);
  const [baselines, setBaselines] = useState(true);
  const next = campaign.year + 1;
  const defaults = {
    code: withYear(campaign.code, campaign.year, next).replaceAll(' ', '_'),
    name: withYear(campaign.name, campaign.year, next),
    year: next,
    startsOn: yearsLater(campaign.startsOn, 1),
    endsOn: yearsLater(campaign.endsOn, 1),
    theme: '',
    targetPercent: '100',
  };
  const { counts, failure } = useCounts(campaign.id, defaults.startsOn, defaults.endsOn);

  const copy = async (values: object) => {
    const { code, name, year, startsOn, endsOn, theme, targetPercent } = { ...defaults, ...values };
    const isDone = await run(async (provider) => {
      const id = await provider.copyCampaign({
        fromId: campaign.id,
        code,
        name,
        year,
        startsOn,
        endsOn,
        theme: theme || null,
        with: parts,
        targetPercent,
        baselines,
      });
      redirect(createPath({ resource: 'campaigns', type: 'show', id }));
    }, 'app.life.copied');
    if (isDone) onClose();
  };
  const toggle = (part: CampaignPart, isOn: boolean) =>
    setParts(isOn ? PARTS.filter((each) => each === part || parts.includes(each)) : without(parts, part));

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="copy-title">
      <Form onSubmit={copy} defaultValues={defaults} record={{}}>
        <DialogTitle id="copy-title">{translate('app.life.copyTitle')}</DialogTitle>
        <DialogContent sx={{ maxHeight: 'calc(100vh - 220px)', overflowY: 'auto' }}>
          <TextInput source="code" label="resources.campaigns.fields.code" validate={codeRules} helperText={false} />
          <TextInput source="name" label="resources.campaigns.fields.name" validate={required()} helperText={false} />
          <NumberInput source="year" label="resources.campaigns.fields.year" min={1900} max={2200} validate={required()} helperText={false} />
          <TextInput source="theme" label="resources.campaigns.fields.theme" helperText={false} />
          <DayInput source="startsOn" label="resources.campaigns.fields.startsOn" isRequired />
          <DayInput source="endsOn" label="resources.campaigns.fields.endsOn" isRequired />
          <FormGroup>
            {PARTS.map((part) => (
              <FormControlLabel
                key={part}
                control={<Checkbox checked={parts.includes(part)} onChange={(_event, isOn) => toggle(part, isOn)} />}
                label={translate(`app.life.parts.${part}`, { count: counts?.[COUNTED[part]] ?? '…' })}
              />
            ))}
            <FormControlLabel
              control={<Checkbox checked={baselines} onChange={(_event, isOn) => setBaselines(isOn)} disabled={!parts.includes('TARGETS')} />}
              label={translate('app.life.baselines')}
            />
          </FormGroup>
          {counts !== undefined && counts.leftOut > 0 && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('app.life.leftOut', { count: counts.leftOut })}
            </Typography>
          )}
          {failure && <Typography color="error">{translate(failure)}</Typography>}
          <DecimalInput source="targetPercent" label="app.life.targetPercent" isRequired />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isRunning || parts.length === 0}>
            {translate('app.life.copyConfirm')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};

/** Targets and rankings rest on the criteria: without these they stay behind as well. */
const without = (parts: readonly CampaignPart[], part: CampaignPart): readonly CampaignPart[] =>
  parts.filter((each) => each !== part && (part !== 'CRITERIA' || each === 'PHASES'));

const useCounts = (fromId: string, startsOn: string, endsOn: string): { readonly counts?: CopyCounts; readonly failure?: string } => {
  const provider = useDataProvider<PanelDataProvider>();
  const [state, setState] = useState<{ readonly counts?: CopyCounts; readonly failure?: string }>({});
  useEffect(() => {
    provider.campaignCopy(fromId, startsOn, endsOn).then(
      (counts) => setState({ counts }),
      (error: unknown) => setState({ failure: messageOf(error) }),
    );
  }, [provider, fromId, startsOn, endsOn]);
  return state;
};
