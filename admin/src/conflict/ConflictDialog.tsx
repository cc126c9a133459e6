import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useState } from 'react';
import type { RaRecord, RedirectionSideEffect } from 'react-admin';
import { useNotify, useRedirect, useRefresh, useResourceContext, useTranslate, useUpdate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { PanelDataProvider } from '../api/data-provider';
import { faultsOf, isConflict } from '../api/errors';
import type { HistoryEntry } from '../api/history-actions';
import { resourceNamed } from '../api/resources';
import { formatInstant } from '../ui/date';
import { wholeMessageOf } from '../ui/message-of';
import { useLoaded } from '../ui/useLoaded';
import type { Choices } from './conflict';
import { differencesOf, firstChoices, merged } from './conflict';
import { DifferenceTable } from './DifferenceTable';

/** What was to be saved, and the record that the form was opened with. */
export type Refused = { readonly mine: RaRecord; readonly previous: RaRecord };

type Props = { readonly refused: Refused; readonly redirect: RedirectionSideEffect; readonly onClose: () => void };

/** Someone else saved first: shows both versions and saves what is chosen of them. Closing it leads back to the form as it was. */
export const ConflictDialog = ({ refused, redirect, onClose }: Props) => {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { id } = refused.mine;
  const [round, setRound] = useState(0);
  const current = useLoaded(`${resource} ${id} ${round}`, (provider) => readCurrent(provider, resource, id));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('app.conflict.title')}</DialogTitle>
      {current && (
        <Versions
          key={current.theirs['version']}
          refused={refused}
          current={current}
          redirect={redirect}
          onClose={onClose}
          onOvertaken={() => setRound(round + 1)}
        />
      )}
    </Dialog>
  );
};

type Current = { readonly theirs: RaRecord; readonly last: HistoryEntry | undefined };

const readCurrent = async (provider: PanelDataProvider, resource: string, id: RaRecord['id']): Promise<Current> => {
  const [{ data }, [last]] = await Promise.all([provider.getOne(resource, { id }), provider.historyOf(resource, String(id), 1, null)]);
  return { theirs: data, last };
};

const Versions = ({ refused, current, redirect, onClose, onOvertaken }: Props & { readonly current: Current; readonly onOvertaken: () => void }) => {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { theirs, last } = current;
  const differences = differencesOf(resourceNamed(resource), { ...refused, theirs });
  const [choices, setChoices] = useState<Choices>(firstChoices(differences));
  const { isSaving, save } = useChosen({ theirs, redirect, onClose, onOvertaken });
  const refresh = useRefresh();
  const who = last?.by?.name ?? translate('app.conflict.someone');
  const takeTheirs = () => {
    refresh();
    onClose();
  };
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>
          {translate(last ? 'app.conflict.content' : 'app.conflict.contentPlain', { name: who, at: last ? formatInstant(last.at) : '' })}
        </DialogContentText>
        {differences.length === 0 ? (
          <Alert severity="info">{translate('app.conflict.same')}</Alert>
        ) : (
          <DifferenceTable resource={resource} name={who} differences={differences} choices={choices} onChoose={setChoices} />
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{translate('app.conflict.stay')}</Button>
        <Button onClick={takeTheirs}>{translate('app.conflict.reload')}</Button>
        {differences.length > 0 && (
          <Button variant="contained" disabled={isSaving} onClick={() => save(merged(theirs, differences, choices))}>
            {translate('app.conflict.save')}
          </Button>
        )}
      </DialogActions>
    </>
  );
};

type Saving = Omit<Props, 'refused'> & { readonly theirs: RaRecord; readonly onOvertaken: () => void };

/** Saves over the version that was shown. What the service finds wrong in it stands at the fields of the form. */
const useChosen = ({ theirs, redirect: place, onClose, onOvertaken }: Saving) => {
  const resource = useResourceContext() ?? '';
  const { reset, setError } = useFormContext();
  const notify = useNotify();
  const redirect = useRedirect();
  const [update, { isPending }] = useUpdate();
  const [saved, setSaved] = useState<RaRecord | null>(null);
  // Only when the form has become what was saved may it be left without a warning.
  useEffect(() => {
    if (saved) redirect(place, resource, saved.id, saved);
  }, [saved, redirect, place, resource]);

  const save = async (data: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      const answer: RaRecord = await update(
        resource,
        { id: theirs.id, data, previousData: theirs },
        { returnPromise: true, mutationMode: 'pessimistic' },
      );
      notify('ra.notification.updated', { messageArgs: { smart_count: 1 } });
      reset(answer);
      setSaved(answer);
    } catch (error) {
      if (isConflict(error)) return onOvertaken();
      const faults = Object.entries(faultsOf(error));
      for (const [field, message] of faults) setError(field, { message });
      if (faults.length === 0) notify(wholeMessageOf(error), { type: 'error', multiLine: true });
      onClose();
    }
  };
  return { isSaving: isPending, save };
};
