import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useGetIdentity, useTranslate } from 'react-admin';
import { personOf } from '../ui/person';
import { openHelp } from './opened-help';
import { WORDS } from './subject';

/** What is at hand from every help: all words, the keys, and for administrators the first steps. */
export const HelpFooter = ({ subject }: { readonly subject: string }) => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const openShortcuts = (): void => {
    openHelp(null);
    document.getElementById('open-shortcuts')?.click();
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 'auto', pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      {subject !== WORDS && (
        <Button size="small" onClick={() => openHelp(WORDS)}>
          {translate('app.help.allWords')}
        </Button>
      )}
      <Button size="small" onClick={openShortcuts}>
        {translate('app.shortcuts.title')}
      </Button>
      {personOf(identity)?.role === 'ADMINISTRATOR' && (
        <Button size="small" component={Link} to="/first-steps" onClick={() => openHelp(null)}>
          {translate('app.firstSteps.title')}
        </Button>
      )}
    </Box>
  );
};
