import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import TableIcon from '@mui/icons-material/TableChartOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { formatDate } from '../ui/date';
import { today } from '../ui/today';
import type { FiguresProps } from './Figures';
import { Figures } from './Figures';
import { savePicture } from './save-picture';

type Props = {
  readonly title: string;
  /** What is seen, and of what. */
  readonly lead: string;
  /** The same in a table, for those who cannot see the picture or want the numbers. */
  readonly figures: Omit<FiguresProps, 'caption'>;
  /** Said instead of the picture where there is too little for one. */
  readonly nothing?: string | null;
  readonly children: ReactNode;
};

/** A picture with its title, its numbers in a table, and a way to keep it. */
export const ChartCard = ({ title, lead, figures, nothing = null, children }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const save = async () => {
    try {
      if (picture.current) await savePicture(picture.current, title);
    } catch {
      notify('app.charts.notSaved', { type: 'error' });
    }
  };
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1, mb: 1 }}>
        <Button size="small" startIcon={<TableIcon />} aria-pressed={isTable} disabled={nothing !== null} onClick={() => setTable(!isTable)}>
          {translate(isTable ? 'app.charts.asPicture' : 'app.charts.asTable')}
        </Button>
        <Button size="small" startIcon={<DownloadIcon />} disabled={nothing !== null} onClick={save}>
          {translate('app.charts.save')}
        </Button>
      </Box>
      <Box ref={picture} sx={{ backgroundColor: 'background.paper' }}>
        <Typography id={id} component="h3" variant="h6">
          {title}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {lead}
        </Typography>
        {nothing !== null && <Typography>{nothing}</Typography>}
        {nothing === null && (isTable ? <Figures {...figures} caption={title} /> : children)}
        {nothing === null && (
          <Typography component="p" variant="caption" color="text.secondary" sx={{ mt: 1 }}>
            {translate('app.charts.takenOn', { day: formatDate(today()) })}
          </Typography>
        )}
      </Box>
    </Card>
  );
};
