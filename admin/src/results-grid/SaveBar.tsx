import SaveIcon from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useKeyHint } from '../shortcuts/useKeyHint';
import type { Counts } from './sheet-store';

type Props = { readonly counts: Counts; readonly isRunning: boolean; readonly onDiscard: () => void };

/** What is changed and not saved, at the lower edge however long the sheet is. */
export const SaveBar = ({ counts: { changed, wrong }, isRunning, onDiscard }: Props) => {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const said = [
    changed === 0 ? translate('app.grid.nothingChanged') : translate('app.grid.changed', { smart_count: changed }),
    ...(wrong > 0 ? [translate('app.grid.wrong', { smart_count: wrong })] : []),
  ];
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box role="status" sx={{ flexGrow: 1, typography: 'body2' }}>
        {said.join(' ')}
      </Box>
      <Button onClick={() => setAsking(true)} disabled={changed === 0 || isRunning}>
        {translate('app.grid.discard')}
      </Button>
      <Button type="submit" variant="contained" startIcon={<SaveIcon />} disabled={changed === 0} loading={isRunning} {...useKeyHint('save')}>
        {translate('ra.action.save')}
      </Button>
      <Confirm
        isOpen={isAsking}
        title="app.grid.discardTitle"
        content="app.grid.discardContent"
        confirm="app.grid.discard"
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
};
