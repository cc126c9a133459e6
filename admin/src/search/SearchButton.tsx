import SearchIcon from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Keys } from '../shortcuts/Keys';
import { useKeyHint } from '../shortcuts/useKeyHint';
import { part } from '../ui/part';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';

const load = () => import('./SearchDialog').then((file) => file.SearchDialog);
const Dialog = part(load);

/** The box in the bar: what is typed goes into the dialog that it opens. On narrow screens it is an icon. */
export const SearchButton = () => {
  const translate = useTranslate();
  const hint = useKeyHint('search');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ButtonBase
        id="open-search"
        {...hint}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        onPointerEnter={() => void load().catch(() => undefined)}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          height: 36,
          px: { xs: 1, lg: 1.25 },
          mr: { xs: 0, lg: 1 },
          minWidth: { lg: 250 },
          borderRadius: 2,
          border: { lg: 1 },
          borderColor: { lg: 'divider' },
          color: { xs: 'inherit', lg: 'text.secondary' },
          fontSize: '0.9rem',
          '&:hover, &:focus-visible': { bgcolor: 'action.hover' },
        }}
      >
        <SearchIcon fontSize={'small'} />
        <Box component="span" sx={{ display: { lg: 'none' } }}>
          <Box component="span" sx={VISUALLY_HIDDEN}>
            {translate('app.shortcuts.search')}
          </Box>
        </Box>
        <Box component="span" sx={{ display: { xs: 'none', lg: 'flex' }, flex: 1, justifyContent: 'space-between', gap: 1 }}>
          {translate('app.search.box')}
          <span aria-hidden>
            <Keys all={['Ctrl+K']} />
          </span>
        </Box>
      </ButtonBase>
      {isOpen && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
};
