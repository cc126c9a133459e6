import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { useState } from 'react';
import { Button, useRecordContext, useResourceContext } from 'react-admin';
import { resources } from '../api/resources';
import { HistoryDrawer } from './HistoryDrawer';

/** Opens the history of the record on the page. */
export const HistoryButton = () => {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const [isOpen, setOpen] = useState(false);
  if (!record || !resources[resource]) return null;
  return (
    <>
      <Button label="app.history.open" onClick={() => setOpen(true)}>
        <HistoryIcon />
      </Button>
      {isOpen && <HistoryDrawer resource={resource} id={String(record.id)} onClose={() => setOpen(false)} />}
    </>
  );
};
