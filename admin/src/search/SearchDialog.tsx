import SearchIcon from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { openHelp } from '../help/opened-help';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';
import { ChoiceList, optionId } from './ChoiceList';
import type { Choice } from './choice';
import { useChoices } from './useChoices';
import { useRecentChoices } from './useRecentChoices';

const LIST_ID = 'search-choices';
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count - 1 : at - 1),
  PageDown: (at, count) => Math.min(at + 5, count - 1),
  PageUp: (at) => Math.max(at - 5, 0),
};

/** One box for everything: records, pages, what is done on them, help. The focus stays in the box; arrows move among what was found. */
export const SearchDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [, remember] = useRecentChoices();
  const { groups, isPending, failure } = useChoices(typed);
  const choices = groups.flatMap((group) => group.choices);
  const chosen = Math.min(at, choices.length - 1);

  const open = (choice: Choice, inNewTab = false): void => {
    remember(choice);
    if (inNewTab) {
      window.open(`#${choice.to}`, '_blank', 'noopener');
      return;
    }
    onClose();
    if (choice.help) openHelp(choice.help);
    else navigate(choice.to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const choice = choices[chosen];
    if (step && choices.length > 0) setAt(step(chosen, choices.length));
    else if (event.key === 'Enter' && choice && !event.nativeEvent.isComposing) open(choice, (event.ctrlKey || event.metaKey) && !choice.help);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={translate('app.shortcuts.search')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { sx: { mt: { xs: 1, sm: 8 }, mx: { xs: 1, sm: 4 }, width: { xs: 'calc(100% - 16px)', sm: '100%' } } } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <SearchIcon color="action" />
        <InputBase
          autoFocus
          fullWidth
          value={typed}
          placeholder={translate('app.search.placeholder')}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: 'combobox',
            type: 'search',
            maxLength: 200,
            autoComplete: 'off',
            spellCheck: false,
            'aria-label': translate('app.shortcuts.search'),
            'aria-expanded': choices.length > 0,
            'aria-controls': LIST_ID,
            'aria-autocomplete': 'list',
            ...(choices.length > 0 && { 'aria-activedescendant': optionId(LIST_ID, chosen) }),
          }}
          sx={{ fontSize: '1.05rem' }}
        />
        {isPending && <CircularProgress size={18} aria-hidden />}
      </Box>
      <Box sx={{ overflowY: 'auto', maxHeight: { xs: '70vh', sm: '60vh' }, minHeight: 120 }}>
        <ChoiceList id={LIST_ID} groups={groups} chosen={chosen} onPoint={setAt} onChoose={open} />
        {choices.length === 0 && !isPending && (
          <Typography sx={{ p: 2 }} color={failure === null ? 'text.secondary' : 'error'}>
            {translate(failure ?? (typed.trim() === '' ? 'app.search.begin' : 'app.search.nothing'), { text: typed.trim() })}
          </Typography>
        )}
      </Box>
      <Box role="status" sx={VISUALLY_HIDDEN}>
        {!isPending && typed.trim() !== '' && translate('app.search.count', { smart_count: choices.length })}
      </Box>
      <Typography
        variant="caption"
        color="text.secondary"
        sx={{ display: { xs: 'none', sm: 'block' }, px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}
      >
        {translate('app.search.keys')}
      </Typography>
    </Dialog>
  );
};
