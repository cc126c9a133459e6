import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { DecimalMark, ImportKind } from '@thi-dua/schema';
import type { DragEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Title, useDataProvider, useLocale, useLocation, useRedirect, useTranslate } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { uploadFile } from '../api/files';
import { wholeMessageOf } from '../ui/message-of';
import { useLoaded } from '../ui/useLoaded';
import { ColumnGuide } from './ColumnGuide';

/** Choose what the rows are, take the template, bring the file. */
export const ImportCreate = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const { search } = useLocation();
  const [kind, setKind] = useState<string | null>(new URLSearchParams(search).get('kind'));
  const sheets = useLoaded(locale, (provider) => provider.importSheets());
  const [mark, setMark] = useState<DecimalMark | ''>('');
  const sheet = sheets?.find((each) => each.kind === kind) ?? sheets?.[0];
  const { failure, isSending, percent, send } = useUpload(sheet?.kind, mark === '' ? null : mark);
  if (!sheets || !sheet) return <LinearProgress />;
  return (
    <Card sx={{ mt: 2 }}>
      <Title title={translate('app.import.title')} />
      <CardContent>
        <Stack spacing={3} sx={{ maxWidth: 960 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
            <TextField
              select
              label={translate('app.import.kind')}
              value={sheet.kind}
              onChange={({ target }) => setKind(target.value)}
              sx={{ minWidth: 240 }}
            >
              {sheets.map((each) => (
                <MenuItem key={each.kind} value={each.kind}>
                  {each.name}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              select
              label={translate('app.import.numbers')}
              value={mark}
              onChange={({ target }) => setMark(target.value === 'COMMA' || target.value === 'POINT' ? target.value : '')}
              sx={{ minWidth: 240 }}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            >
              <MenuItem value="">{translate('app.import.byHeadings')}</MenuItem>
              <MenuItem value="COMMA">1.234,5</MenuItem>
              <MenuItem value="POINT">1,234.5</MenuItem>
            </TextField>
          </Box>
          <Box>
            <Typography gutterBottom>{translate('app.import.takeTemplate')}</Typography>
            <Stack direction="row" spacing={1}>
              {(['xlsx', 'csv'] as const).map((format) => (
                <Button
                  key={format}
                  variant="outlined"
                  startIcon={<DownloadIcon />}
                  href={`/imports/templates/${sheet.kind}.${format}?language=${locale === 'en' ? 'en' : 'vi'}`}
                  download
                >
                  {translate('app.import.template', { format: format.toUpperCase() })}
                </Button>
              ))}
            </Stack>
          </Box>
          <DropPlace isBusy={isSending} onFile={send} />
          {percent !== null && <LinearProgress variant="determinate" value={percent} aria-label={translate('app.file.sending')} />}
          {failure !== null && <Alert severity="error">{translate(failure, { _: failure })}</Alert>}
          <ColumnGuide sheet={sheet} />
        </Stack>
      </CardContent>
    </Card>
  );
};

/** Sends a file, begins to read it, and goes to where that can be watched. */
const useUpload = (kind: ImportKind | undefined, decimalMark: DecimalMark | null) => {
  const provider = useDataProvider<PanelDataProvider>();
  const locale = useLocale();
  const redirect = useRedirect();
  const [failure, setFailure] = useState<string | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);
  const send = async (file: File) => {
    if (!kind || sending.current) return;
    const controller = new AbortController();
    sending.current = controller;
    setFailure(null);
    setPercent(0);
    try {
      const { id } = await uploadFile(file, { locale, onProgress: setPercent, signal: controller.signal });
      redirect('show', 'importJobs', await provider.previewImport(kind, id, decimalMark));
    } catch (error) {
      if (!controller.signal.aborted) setFailure(wholeMessageOf(error));
    } finally {
      sending.current = null;
      setPercent(null);
    }
  };
  return { failure, percent, isSending: percent !== null, send };
};

const DropPlace = ({ isBusy, onFile }: { readonly isBusy: boolean; readonly onFile: (file: File) => void }) => {
  const translate = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        border: '2px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'action.hover' : 'transparent',
        borderRadius: 2,
        p: 4,
        textAlign: 'center',
      }}
    >
      <Typography color="text.secondary" gutterBottom>
        {translate('app.import.drop')}
      </Typography>
      <Button variant="contained" startIcon={<UploadIcon />} disabled={isBusy} onClick={() => chooser.current?.click()}>
        {translate('app.import.choose')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={translate('app.import.choose')}
        accept=".xlsx,.csv,.tsv,.txt"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </Box>
  );
};
