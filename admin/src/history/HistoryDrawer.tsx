import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { FailureNotice } from '../failure/FailureNotice';
import { useLoadedPages } from '../ui/useLoadedPages';
import { EntryChanges } from './EntryChanges';
import { EntryHeading } from './EntryHeading';
import { UndoButton } from './UndoButton';

const PAGE_SIZE = 20;

type Props = { readonly resource: string; readonly id: string; readonly onClose: () => void };

/** Who changed what in a record, and when; with the last change to undo, where that can be. */
export const HistoryDrawer = ({ resource, id, onClose }: Props) => {
  const translate = useTranslate();
  const { pages, hasMore, more } = useLoadedPages(
    `${resource} ${id}`,
    (provider, cursor) => provider.historyOf(resource, id, PAGE_SIZE, cursor),
    (page) => (page.length === PAGE_SIZE ? (page.at(-1)?.id ?? null) : null),
  );
  const entries = pages?.flat();
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { sx: { width: { xs: '100%', sm: 620 }, p: 2 }, 'aria-labelledby': 'history-title' } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography id="history-title" component="h2" variant="h6" sx={{ mr: 'auto' }}>
          {translate('app.history.title')}
        </Typography>
        <IconButton aria-label={translate('app.history.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <FailureNotice />
      {!entries && <CircularProgress size={24} aria-label={translate('ra.page.loading')} />}
      {entries?.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.history.none')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
        {entries?.map((entry, index) => (
          <Box component="li" key={entry.id} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, display: 'grid', gap: 0.75 }}>
            <EntryHeading entry={entry} />
            <EntryChanges entry={entry} />
            {index === 0 && <UndoButton entry={entry} />}
          </Box>
        ))}
      </Box>
      {hasMore && (
        <Button sx={{ mt: 2 }} onClick={more}>
          {translate('app.history.more')}
        </Button>
      )}
    </Drawer>
  );
};
