import CloseIcon from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { messageOf } from '../ui/message-of';
import { loadBook } from './book';
import type { HelpBook } from './content';
import { Glossary } from './Glossary';
import { HelpFooter } from './HelpFooter';
import { HelpText } from './HelpText';
import { openHelp } from './opened-help';
import { WORDS } from './subject';

/** The help on a subject, beside the page that it is about. */
export const HelpDrawer = ({ subject }: { readonly subject: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const [book, setBook] = useState<HelpBook>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    loadBook(locale).then(
      (found) => isWanted && setBook(found),
      (error: unknown) => isWanted && setFailure(messageOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  const close = (): void => openHelp(null);
  const content = book?.topics[subject];
  const title = subject === WORDS ? translate('app.help.words') : content?.title;
  return (
    <Drawer
      anchor="right"
      open
      onClose={close}
      slotProps={{
        paper: { role: 'dialog', 'aria-labelledby': 'help-title', sx: { width: { xs: '100%', sm: 480 }, p: { xs: 2, sm: 2.5 }, gap: 2 } },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="overline" color="text.secondary" component="p" sx={{ lineHeight: 1.4 }}>
            {translate('app.help.title')}
          </Typography>
          <Typography id="help-title" component="h2" variant="h5">
            {title ?? translate('app.help.title')}
          </Typography>
        </Box>
        <IconButton aria-label={translate('ra.action.close')} onClick={close}>
          <CloseIcon />
        </IconButton>
      </Box>
      {failure && <Alert severity="error">{translate(failure)}</Alert>}
      {book && subject === WORDS && <Glossary words={Object.values(book.words)} />}
      {book && content && <HelpText content={content} book={book} />}
      {book && !content && subject !== WORDS && <Typography>{translate('app.help.none')}</Typography>}
      <HelpFooter subject={subject} />
    </Drawer>
  );
};
