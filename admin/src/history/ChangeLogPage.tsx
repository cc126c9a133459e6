import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Form, SelectInput, Title, useDataProvider, useTranslate } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { enums } from '../api/enums';
import type { ChangeLogFilter, HistoryEntry, ChangeLogPage as Page } from '../api/history-actions';
import { resources } from '../api/resources';
import { DayInput } from '../ui/DayInput';
import { messageOf } from '../ui/message-of';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { EntryChanges } from './EntryChanges';
import { EntryHeading } from './EntryHeading';
import { UndoButton } from './UndoButton';
import { conceptInWords } from './value-in-words';

const PAGE_SIZE = 25;
const NOTHING: Page = { nodes: [], hasNextPage: false, endCursor: null };

/** Every change of every record, for administrators: by person, kind of record, what was done, and day. */
export const ChangeLogPage = () => {
  const translate = useTranslate();
  const provider = useDataProvider<PanelDataProvider>();
  const [filter, setFilter] = useState<ChangeLogFilter>({});
  const [page, setPage] = useState<Page>();
  const [failure, setFailure] = useState<string>();
  const latest = useRef(0);
  const load = useCallback(
    async (known: Page) => {
      latest.current += 1;
      const own = latest.current;
      try {
        const next = await provider.changeLog(filter, PAGE_SIZE, known.endCursor);
        // What was asked for since is what counts, also when this answer comes later.
        if (own !== latest.current) return;
        setPage({ ...next, nodes: [...known.nodes, ...next.nodes] });
        setFailure(undefined);
      } catch (error) {
        setFailure(messageOf(error));
      }
    },
    [provider, filter],
  );
  useEffect(() => {
    setPage(undefined);
    void load(NOTHING);
  }, [load]);
  return (
    <Box sx={{ p: { xs: 1, sm: 2 }, display: 'grid', gap: 2 }}>
      <Title title="app.history.log" />
      <Box>
        <Typography component="h2" variant="h5">
          {translate('app.history.log')}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>{translate('app.history.logLead')}</Typography>
      </Box>
      <Filters onFilter={setFilter} />
      {failure && <Alert severity="error">{translate(failure)}</Alert>}
      {!page && !failure && <CircularProgress size={24} />}
      {page?.nodes.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.history.none')}</Typography>}
      <Box>
        {page?.nodes.map((entry) => (
          <EntryAccordion key={entry.id} entry={entry} onDone={() => void load(NOTHING)} />
        ))}
      </Box>
      {page?.hasNextPage && (
        <Button sx={{ justifySelf: 'start' }} onClick={() => void load(page)}>
          {translate('app.history.more')}
        </Button>
      )}
    </Box>
  );
};

const Filters = ({ onFilter }: { readonly onFilter: (filter: ChangeLogFilter) => void }) => {
  const translate = useTranslate();
  const concepts = Object.entries(resources)
    .map(([name, { type }]) => ({ id: type, name: translate(`resources.${name}.name`) }))
    .sort((left, right) => left.name.localeCompare(right.name, 'vi'));
  return (
    <Card variant="outlined" sx={{ p: 2 }}>
      <Form onSubmit={(values: Readonly<Record<string, unknown>>) => onFilter(given(values))}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))', columnGap: 2, alignItems: 'start' }}>
          <ReferenceSelect source="by" reference="users" label="app.history.person" />
          <SelectInput source="concept" label="app.history.concept" choices={concepts} translateChoice={false} fullWidth />
          <SelectInput
            source="action"
            label="app.history.action"
            choices={enums.historyAction.map((id) => ({ id, name: `enums.historyAction.${id}` }))}
            fullWidth
          />
          <DayInput source="from" label="app.history.from" />
          <DayInput source="to" label="app.history.to" />
        </Box>
        <Button type="submit" variant="contained" sx={{ mt: 1 }}>
          {translate('app.history.filter')}
        </Button>
      </Form>
    </Card>
  );
};

const EntryAccordion = ({ entry, onDone }: { readonly entry: HistoryEntry; readonly onDone: () => void }) => {
  const translate = useTranslate();
  return (
    <Accordion disableGutters variant="outlined" slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Box sx={{ display: 'grid', gap: 0.25 }}>
          <EntryHeading entry={entry} />
          <Typography variant="body2">
            {conceptInWords(entry.concept, translate)}: <strong>{entry.title}</strong>
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ display: 'grid', gap: 1 }}>
        <EntryChanges entry={entry} />
        <UndoButton entry={entry} onDone={onDone} />
      </AccordionDetails>
    </Accordion>
  );
};

const given = (values: Readonly<Record<string, unknown>>): ChangeLogFilter =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''));
