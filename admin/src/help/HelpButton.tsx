import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import IconButton from '@mui/material/IconButton';
import { useLocation, useTranslate } from 'react-admin';
import { useKeyHint } from '../shortcuts/useKeyHint';
import { part } from '../ui/part';
import { openHelp, useOpenedHelp } from './opened-help';
import { subjectOf } from './subject';

const Drawer = part(() => import('./HelpDrawer').then((file) => file.HelpDrawer));

/** Opens the help of the page that one is on. */
export const HelpButton = () => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const subject = useOpenedHelp();
  const hint = useKeyHint('help');
  return (
    <>
      <IconButton
        id="open-help"
        color="inherit"
        aria-label={translate('app.shortcuts.help')}
        aria-haspopup="dialog"
        {...hint}
        onClick={() => openHelp(subjectOf(pathname))}
      >
        <HelpIcon />
      </IconButton>
      {subject !== null && <Drawer subject={subject} />}
    </>
  );
};
