import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Badge from '@mui/material/Badge';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import type { ChangeEvent } from 'react';
import { useRef, useState } from 'react';
import { RecordContextProvider, useGetManyReference, useLocale, useTranslate } from 'react-admin';
import { uploadFile } from '../api/files';
import type { PaperRow } from '../api/scorecard-records';
import { FileLink } from '../ui/FileLink';
import { useAction } from '../ui/useAction';

type Props = { readonly row: PaperRow; readonly isOpen: boolean };

/** The files of an item: whoever scores for the unit adds and removes them. */
export const EvidenceButton = ({ row, isOpen }: Props) => {
  const translate = useTranslate();
  const [isShown, setShown] = useState(false);
  const facts = { ordinal: row.ordinal, count: row.evidenceCount };
  return (
    <>
      <IconButton size="small" aria-label={translate('app.scorecard.evidenceOf', facts)} onClick={() => setShown(true)}>
        <Badge badgeContent={row.evidenceCount} color="primary">
          <AttachIcon fontSize="small" />
        </Badge>
      </IconButton>
      {isShown && <EvidenceDialog row={row} isOpen={isOpen} onClose={() => setShown(false)} />}
    </>
  );
};

const FILES_MAX = 100;

const EvidenceDialog = ({ row, isOpen, onClose }: Props & { onClose: () => void }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { isRunning, run } = useAction();
  const chooser = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const { data = [] } = useGetManyReference('sheetEvidences', {
    target: 'lineId',
    id: row.lineId ?? '',
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: FILES_MAX },
    filter: {},
  });
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    setPercent(0);
    await run(async (provider) => {
      const { id } = await uploadFile(file, { locale, onProgress: setPercent, signal: new AbortController().signal });
      await provider.create('sheetEvidences', { data: { lineId: row.lineId, fileId: id } });
    }, 'app.scorecard.evidenceAdded');
    setPercent(null);
  };
  const remove = (id: string) => run((provider) => provider.delete('sheetEvidences', { id, previousData: { id } }), 'app.scorecard.evidenceRemoved');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>
        {translate('app.scorecard.evidence')} – {row.ordinal}
      </DialogTitle>
      <DialogContent>
        {data.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.scorecard.evidenceNone')}</Typography>}
        <List disablePadding>
          {data.map((evidence) => (
            <RecordContextProvider key={evidence.id} value={evidence}>
              <ListItem
                disableGutters
                secondaryAction={
                  isOpen ? (
                    <IconButton
                      edge="end"
                      aria-label={translate('ra.action.delete')}
                      disabled={isRunning}
                      onClick={() => remove(String(evidence.id))}
                    >
                      <DeleteIcon />
                    </IconButton>
                  ) : undefined
                }
              >
                <FileLink source="file" />
              </ListItem>
            </RecordContextProvider>
          ))}
        </List>
        {percent !== null && <LinearProgress variant="determinate" value={percent} aria-label={translate('app.file.sending')} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        {isOpen && (
          <Button variant="contained" disabled={isRunning} onClick={() => chooser.current?.click()}>
            {translate('app.scorecard.evidenceAdd')}
          </Button>
        )}
        <input ref={chooser} type="file" hidden aria-label={translate('app.scorecard.evidenceAdd')} onChange={add} />
      </DialogActions>
    </Dialog>
  );
};
