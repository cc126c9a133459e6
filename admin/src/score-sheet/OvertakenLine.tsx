import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import { formatDecimal } from '../ui/decimal';
import type { Said } from './sheet-entries';

type Props = { readonly said: Said; readonly onMine: () => void; readonly onTheirs: () => void };

/** Someone else has written this line while one was typing: what they wrote, and whose is to hold. */
export const OvertakenLine = ({ said, onMine, onTheirs }: Props) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const words = [said.score === null ? null : formatDecimal(said.score, locale), said.note].filter((part) => part !== null).join(' – ');
  return (
    <div role="status">
      <Typography variant="caption" color="warning.main" sx={{ display: 'block' }}>
        {translate('app.scorecard.overtaken', { words: words === '' ? '–' : words })}
      </Typography>
      <Button size="small" onClick={onMine}>
        {translate('app.scorecard.keepMine')}
      </Button>
      <Button size="small" onClick={onTheirs}>
        {translate('app.scorecard.takeTheirs')}
      </Button>
    </div>
  );
};
