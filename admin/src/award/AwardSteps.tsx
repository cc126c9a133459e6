import BlockIcon from '@mui/icons-material/Block';
import GavelIcon from '@mui/icons-material/Gavel';
import HowToVoteIcon from '@mui/icons-material/HowToVote';
import TaskIcon from '@mui/icons-material/TaskOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import type { Award } from '@thi-dua/schema';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { NumberInput, required, TextInput, useCanAccess, useListContext, useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { DocumentSelect } from '../document/DocumentSelect';
import { DayInput } from '../ui/DayInput';
import { formatDecimal } from '../ui/decimal';
import { useAction } from '../ui/useAction';
import { StepDialog, today } from './StepDialog';

type AwardRecord = Pick<Award, 'id' | 'version' | 'state' | 'nextStates'> & { readonly form: { readonly voteThreshold: string | null } };
type Values = Readonly<Record<string, unknown>>;
type Step = {
  readonly to: string;
  readonly label: string;
  readonly title: string;
  readonly done: string;
  readonly icon: ReactNode;
  readonly isMain?: boolean;
  readonly defaults?: () => object;
  readonly inputs: ReactNode;
  readonly run: (provider: PanelDataProvider, award: AwardRecord, values: Values) => Promise<void>;
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const DECISION_INPUTS = (
  <>
    <TextInput source="decisionNumber" validate={required()} />
    <DayInput source="decisionOn" isRequired />
    <TextInput source="signer" />
    <DocumentSelect source="documentId" />
  </>
);
const decisionOf = (values: Values) => ({
  decisionNumber: text(values['decisionNumber']),
  decisionOn: text(values['decisionOn']),
  signer: text(values['signer']) || null,
  documentId: text(values['documentId']) || null,
});
const REASON_INPUTS = (
  <>
    <DayInput source="endedOn" isRequired />
    <TextInput source="endReason" label="app.award.reason" multiline minRows={2} validate={required()} />
  </>
);
const end: Step['run'] = (provider, award, values) => provider.endAward(award, text(values['endedOn']), text(values['endReason']));

const STEPS: readonly Step[] = [
  {
    to: 'DOSSIER',
    label: 'app.award.dossier',
    icon: <TaskIcon />,
    title: 'app.award.dossierTitle',
    done: 'app.award.dossierDone',
    isMain: true,
    defaults: () => ({ dossierOn: today() }),
    inputs: (
      <>
        <DayInput source="dossierOn" isRequired />
        <TextInput source="dossierNote" multiline />
      </>
    ),
    run: (provider, award, values) =>
      provider.submitAwardDossier(award, { dossierOn: text(values['dossierOn']), dossierNote: text(values['dossierNote']) || null }),
  },
  {
    to: 'VOTED',
    label: 'app.award.vote',
    icon: <HowToVoteIcon />,
    title: 'app.award.voteTitle',
    done: 'app.award.voteDone',
    isMain: true,
    defaults: () => ({ votedOn: today(), votesAgainst: 0 }),
    inputs: (
      <>
        <TextInput source="council" />
        <DayInput source="votedOn" isRequired />
        <NumberInput source="votesTotal" min={1} step={1} validate={required()} />
        <NumberInput source="votesFor" min={0} step={1} validate={required()} />
        <NumberInput source="votesAgainst" min={0} step={1} validate={required()} />
      </>
    ),
    run: (provider, award, values) =>
      provider.voteAward(award, {
        votedOn: text(values['votedOn']),
        votesFor: number(values['votesFor']),
        votesAgainst: number(values['votesAgainst']),
        votesTotal: number(values['votesTotal']),
        council: text(values['council']) || null,
      }),
  },
  {
    to: 'DECIDED',
    label: 'app.award.decide',
    icon: <GavelIcon />,
    title: 'app.award.decideTitle',
    done: 'app.award.decided',
    isMain: true,
    defaults: () => ({ decisionOn: today() }),
    inputs: DECISION_INPUTS,
    run: (provider, award, values) => provider.decideAwards([award.id], decisionOf(values)),
  },
  {
    to: 'REJECTED',
    label: 'app.award.reject',
    icon: <BlockIcon />,
    title: 'app.award.rejectTitle',
    done: 'app.award.rejected',
    defaults: () => ({ endedOn: today() }),
    inputs: REASON_INPUTS,
    run: end,
  },
  {
    to: 'REVOKED',
    label: 'app.award.revoke',
    icon: <BlockIcon />,
    title: 'app.award.revokeTitle',
    done: 'app.award.revoked',
    defaults: () => ({ endedOn: today() }),
    inputs: REASON_INPUTS,
    run: end,
  },
];

/** The steps that an award may take next, each with what belongs to it. */
export const AwardSteps = () => {
  const award = useRecordContext<AwardRecord>();
  const { canAccess } = useCanAccess({ resource: 'awards', action: 'decide' });
  if (!award || !canAccess) return null;
  return (
    <>
      {STEPS.filter(({ to }) => award.nextStates.some((state) => state === to)).map((step) => (
        <StepButton key={step.to} step={step} award={award} />
      ))}
      {award.nextStates.some((state) => state === 'PROPOSED') && <ReproposeButton award={award} />}
    </>
  );
};

const StepButton = ({ step, award }: { readonly step: Step; readonly award: AwardRecord }) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const [isOpen, setOpen] = useState(false);
  const { isRunning, run } = useAction();
  const { voteThreshold } = award.form;
  const submit = async (values: Values) => {
    if (await run((provider) => step.run(provider, award, values), step.done)) setOpen(false);
  };
  return (
    <>
      <Button size="small" startIcon={step.icon} variant={step.isMain ? 'contained' : 'text'} onClick={() => setOpen(true)}>
        {translate(step.label)}
      </Button>
      {isOpen && (
        <StepDialog
          title={step.title}
          {...(step.to === 'VOTED' &&
            voteThreshold && { content: translate('app.award.voteHelp', { threshold: formatDecimal(voteThreshold, locale) }) })}
          isRunning={isRunning}
          defaults={step.defaults?.() ?? {}}
          onSubmit={submit}
          onClose={() => setOpen(false)}
        >
          {step.inputs}
        </StepDialog>
      )}
    </>
  );
};

const ReproposeButton = ({ award }: { readonly award: AwardRecord }) => {
  const translate = useTranslate();
  const { isRunning, run } = useAction();
  return (
    <Button
      size="small"
      startIcon={<UndoIcon />}
      disabled={isRunning}
      onClick={() => run((provider) => provider.reproposeAward(award), 'app.award.reproposed')}
    >
      {translate('app.award.repropose')}
    </Button>
  );
};

/** One decision for all awards that are chosen in the list. */
export const BulkDecideButton = () => {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  const { canAccess } = useCanAccess({ resource: 'awards', action: 'decide' });
  const [isOpen, setOpen] = useState(false);
  const { isRunning, run } = useAction();
  if (!canAccess) return null;
  const submit = async (values: Values) => {
    if (!(await run((provider) => provider.decideAwards(selectedIds.map(String), decisionOf(values)), 'app.award.decided'))) return;
    setOpen(false);
    onUnselectItems();
  };
  return (
    <>
      <Button size="small" startIcon={<GavelIcon />} onClick={() => setOpen(true)}>
        {translate('app.award.decide')}
      </Button>
      {isOpen && (
        <StepDialog
          title="app.award.decideTitle"
          isRunning={isRunning}
          defaults={{ decisionOn: today() }}
          onSubmit={submit}
          onClose={() => setOpen(false)}
        >
          {DECISION_INPUTS}
        </StepDialog>
      )}
    </>
  );
};
