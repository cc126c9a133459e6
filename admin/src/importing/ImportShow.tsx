import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ImportJob } from '@thi-dua/schema';
import { useState } from 'react';
import { Link, RecordContextProvider, Title, useGetOne, useParams, useTranslate } from 'react-admin';
import { RequestUndoButton } from '../history/RequestUndoButton';
import { EnumText } from '../ui/EnumText';
import { useAction } from '../ui/useAction';
import { FaultTable, PreviewTable, useImportPart } from './ImportTables';
import { isEnded, isRunning } from './import-state';

const POLL_MS = 700;

/** One file on its way: how far it is, what it would change, what is wrong with it, what became of it. */
export const ImportShow = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: job } = useGetOne<ImportJob>(
    'importJobs',
    { id },
    { refetchInterval: ({ state }) => (isRunning(state.data?.state) ? POLL_MS : false) },
  );
  if (!job) return <LinearProgress />;
  return (
    <RecordContextProvider value={job}>
      <Card sx={{ mt: 2 }}>
        <Title title={`${translate('app.import.title')}: ${job.fileName}`} />
        <CardContent>
          <Stack spacing={2}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
              <Typography variant="h6" component="h2" sx={{ overflowWrap: 'anywhere' }}>
                {job.fileName}
              </Typography>
              <EnumText source="kind" of="importKind" />
              <EnumText source="state" of="importState" />
            </Box>
            {isRunning(job.state) && <Working job={job} />}
            <Counts job={job} />
            {job.message && <Alert severity="error">{job.message}</Alert>}
            {job.state === 'INTERRUPTED' && (
              <Alert role="status" severity="warning">
                {translate('app.import.interrupted')}
              </Alert>
            )}
            {job.ignoredHeadings && (
              <Alert role="status" severity="info">
                {translate('app.import.ignored', { headings: job.ignoredHeadings })}
              </Alert>
            )}
            {job.state === 'APPLIED' && (
              <Alert role="status" severity="success">
                {translate('app.import.applied')}
              </Alert>
            )}
            {job.state === 'UNDONE' && (
              <Alert role="status" severity="info">
                {translate('app.import.undone')}
              </Alert>
            )}
            <Deeds job={job} />
            {(job.state === 'READY' || job.state === 'FAULTY') && <Parts job={job} />}
          </Stack>
        </CardContent>
      </Card>
    </RecordContextProvider>
  );
};

const Working = ({ job }: { readonly job: ImportJob }) => {
  const translate = useTranslate();
  const label = translate(job.state === 'READING' ? 'app.import.reading' : 'app.import.applying', { percent: job.progressPercent });
  return (
    <div>
      <Typography gutterBottom>{label}</Typography>
      <LinearProgress variant="determinate" value={job.progressPercent} aria-label={label} />
    </div>
  );
};

const COUNTS = ['rowsRead', 'rowsCreated', 'rowsUpdated', 'rowsUnchanged', 'faultCount'] as const;

const Counts = ({ job }: { readonly job: ImportJob }) => {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, m: 0 }}>
      {COUNTS.map((name) => (
        <Box key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`resources.importJobs.fields.${name}`)}
          </Typography>
          <Typography component="dd" variant="h5" sx={{ m: 0 }} color={name === 'faultCount' && job.faultCount > 0 ? 'error' : 'text.primary'}>
            {job[name].toLocaleString('vi')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};

const Deeds = ({ job }: { readonly job: ImportJob }) => {
  const translate = useTranslate();
  const { isRunning: isBusy, run } = useAction();
  const changed = job.rowsCreated + job.rowsUpdated;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {job.state === 'READY' && changed > 0 && (
        <Button variant="contained" disabled={isBusy} onClick={() => run((provider) => provider.applyImport(job.id), 'app.import.begun')}>
          {translate('app.import.apply', { count: changed.toLocaleString('vi') })}
        </Button>
      )}
      {job.state === 'READY' && changed === 0 && (
        <Alert role="status" severity="info">
          {translate('app.import.nothing')}
        </Alert>
      )}
      {job.state === 'FAULTY' && (
        <Alert role="status" severity="warning">
          {translate('app.import.faulty')}
        </Alert>
      )}
      {!isEnded(job.state) && (
        <Button disabled={isBusy} onClick={() => run((provider) => provider.cancelImport(job.id), 'app.import.cancelled')}>
          {translate('app.import.cancel')}
        </Button>
      )}
      {(job.state !== 'READY' || changed === 0) && !isRunning(job.state) && (
        <Button component={Link} to={`/importJobs/create?kind=${job.kind}`} variant="outlined">
          {translate('app.import.another')}
        </Button>
      )}
      {job.state === 'APPLIED' && <RequestUndoButton concept="ImportJob" recordId={job.id} label="app.import.undo" />}
    </Box>
  );
};

const Parts = ({ job }: { readonly job: ImportJob }) => {
  const [faultPage, setFaultPage] = useState(0);
  const [rowPage, setRowPage] = useState(0);
  const part = useImportPart(job.id, job.state, faultPage, rowPage);
  if (!part) return <LinearProgress />;
  return (
    <>
      {job.faultCount > 0 && <FaultTable faults={part.faults} count={job.faultCount} page={faultPage} onPage={setFaultPage} />}
      {part.preview.length > 0 && (
        <PreviewTable columns={part.columns} rows={part.preview} count={job.rowsCreated + job.rowsUpdated} page={rowPage} onPage={setRowPage} />
      )}
    </>
  );
};
