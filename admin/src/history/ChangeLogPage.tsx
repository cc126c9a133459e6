import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Form, SelectInput, Title, useTranslate } from 'react-admin';
import { enums } from '../api/enums';
import type { ChangeLogFilter, HistoryEntry } from '../api/history-actions';
import { resources } from '../api/resources';
import { DayInput } from '../ui/DayInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { useLoadedPages } from '../ui/useLoadedPages';
import { EntryChanges } from './EntryChanges';
import { EntryHeading } from './EntryHeading';
import { UndoButton } from './UndoButton';
import { conceptInWords } from './value-in-words';

const PAGE_SIZE = 25;

/** Every change of every record, for administrators: by person, kind of record, what was done, and day. */
export const ChangeLogPage = () => {
  const translate = useTranslate();
  const [filter, setFilter] = useState<ChangeLogFilter>({});
  const { pages, hasMore, more } = useLoadedPages(
    JSON.stringify(filter),
    (provider, cursor) => provider.changeLog(filter, PAGE_SIZE, cursor),
    ({ hasNextPage, endCursor }) => (hasNextPage ? endCursor : null),
  );
  const entries = pages?.flatMap(({ nodes }) => nodes);
  return (
    <Box sx={{ p: { xs: 1, sm: 2 }, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="app.history.log" />
      <Box>
        <Typography component="h2" variant="h5">
          {translate('app.history.log')}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>{translate('app.history.logLead')}</Typography>
      </Box>
      <Filters onFilter={setFilter} />
      {!entries && <CircularProgress size={24} aria-label={translate('ra.page.loading')} />}
      {entries?.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.history.none')}</Typography>}
      <Box>
        {entries?.map((entry) => (
          <EntryAccordion key={entry.id} entry={entry} />
        ))}
      </Box>
      {hasMore && (
        <Button sx={{ justifySelf: 'start' }} onClick={more}>
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

const EntryAccordion = ({ entry }: { readonly entry: HistoryEntry }) => {
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
        <UndoButton entry={entry} />
      </AccordionDetails>
    </Accordion>
  );
};

const given = (values: Readonly<Record<string, unknown>>): ChangeLogFilter =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''));
