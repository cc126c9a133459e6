import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import type { PaperRow } from '../api/scorecard-records';
import { formatDecimal } from '../ui/decimal';
import { PaperCell } from './PaperCell';
import { PaperName } from './PaperName';
import type { PaperProps } from './PaperTable';
import type { Column } from './paper-columns';
import { COLUMN_OF, COLUMNS } from './paper-columns';
import { isWritable } from './sheet-entries';

/** The sheet on a narrow screen: one card an item, only the columns that say something. */
export const PaperCards = (props: PaperProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { paper } = props;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      {paper.rows.map((row) =>
        row.kind === 'SECTION' ? (
          <Typography key={row.ordinal} variant="subtitle1" component="h2" sx={{ mt: 1, fontWeight: 700 }}>
            {row.ordinal}. {row.name}
          </Typography>
        ) : (
          <Card key={row.ordinal} variant="outlined" sx={{ p: 1.5 }}>
            <Typography component="div" sx={{ fontWeight: 600 }}>
              {row.ordinal}. <PaperName row={row} {...props} />
            </Typography>
            <Line label={translate('app.scorecard.columns.max')}>{formatDecimal(row.maxScore, locale)}</Line>
            {COLUMNS.filter((column) => says(column, row, props)).map((column) => (
              <Line key={column} label={translate(`app.scorecard.columns.${column}`)}>
                <PaperCell column={column} row={row} {...props} />
              </Line>
            ))}
          </Card>
        ),
      )}
      <Card variant="outlined" sx={{ p: 1.5 }}>
        <Typography component="h2" sx={{ fontWeight: 700 }}>
          {translate('app.scorecard.total')}
        </Typography>
        {(['self', 'appraised', 'second', 'standing'] as const).map((column) => (
          <Line key={column} label={translate(`app.scorecard.columns.${column}`)}>
            {paper.total[column] === null ? '–' : formatDecimal(paper.total[column], locale)}
          </Line>
        ))}
      </Card>
    </Box>
  );
};

const Line = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, py: 0.25 }}>
    <Typography variant="body2" sx={{ color: 'text.secondary', flexShrink: 0 }}>
      {label}
    </Typography>
    <Box sx={{ textAlign: 'right' }}>{children}</Box>
  </Box>
);

const says = (column: Column, row: PaperRow, { rights }: PaperProps): boolean => {
  if (rights?.step != null && COLUMN_OF[rights.step] === column && isWritable(row, rights)) return true;
  if (column === 'explanation') return row.explanation !== null;
  return (column === 'council' ? row.councilScore : row.scores[column]) !== null;
};
