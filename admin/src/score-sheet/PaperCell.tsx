import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import type { PaperRow } from '../api/scorecard-records';
import { formatDecimal } from '../ui/decimal';
import { goToScore, SCORE_FIELD } from './next-score';
import { OvertakenLine } from './OvertakenLine';
import type { PaperProps } from './PaperTable';
import type { Column } from './paper-columns';
import { COLUMN_OF } from './paper-columns';
import { isOvertaken, isWritable, saidIn, scoreOf } from './sheet-entries';

type Props = PaperProps & { readonly column: Column; readonly row: PaperRow };

/** What a step said to an item: its score with the note below it, or the fields to write them in. */
export const PaperCell = (props: Props) => {
  const { column, row, rights } = props;
  const isOpen = rights?.step != null && COLUMN_OF[rights.step] === column && isWritable(row, rights);
  return isOpen ? <Entry {...props} /> : <Said {...props} />;
};

const Said = ({ column, row }: Props) => {
  const locale = useLocale();
  const { score, note } = shown(column, row);
  const sign = row.kind === 'DEDUCTION' && score !== null && score !== '0' ? '−' : '';
  return (
    <>
      {score !== null && <span style={{ fontVariantNumeric: 'tabular-nums' }}>{`${sign}${formatDecimal(score, locale)}`}</span>}
      {note !== null && (
        <Typography
          variant={column === 'explanation' ? 'body2' : 'caption'}
          sx={{
            display: 'block',
            color: column === 'explanation' ? 'text.primary' : 'text.secondary',
            maxWidth: 220,
            ml: column === 'explanation' ? 0 : 'auto',
          }}
        >
          {note}
        </Typography>
      )}
    </>
  );
};

const Entry = ({ row, rights, typed = {}, onType }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const step = rights?.step;
  if (!step || row.lineId === null || !onType) return null;
  const id = row.lineId;
  const said = saidIn(step, row);
  const own = typed[id] ?? {};
  const score = own.score ?? (said.score === null ? '' : formatDecimal(said.score, locale));
  const note = own.note ?? said.note ?? '';
  const isWrong = scoreOf(score, row, locale) === undefined;
  const type = (more: { score?: string; note?: string }) => onType({ ...typed, [id]: { ...own, from: own.from ?? said, ...more } });
  const takeTheirs = () => onType(Object.fromEntries(Object.entries(typed).filter(([line]) => line !== id)));
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, minWidth: 112 }}>
      {step !== 'EXPLANATION' && (
        <TextField
          size="small"
          margin="none"
          value={score}
          error={isWrong}
          helperText={isWrong ? translate('app.scorecard.badScore', { max: formatDecimal(row.maxScore, locale) }) : undefined}
          placeholder={step === 'SECOND_APPRAISAL' && row.scores.appraised !== null ? formatDecimal(row.scores.appraised, locale) : undefined}
          onChange={({ target }) => type({ score: target.value })}
          onKeyDown={goToScore}
          slotProps={{
            htmlInput: {
              inputMode: 'decimal',
              autoComplete: 'off',
              style: { textAlign: 'right' },
              'aria-label': translate('app.scorecard.scoreOf', row),
              [SCORE_FIELD]: '',
            },
          }}
        />
      )}
      <TextField
        size="small"
        margin="none"
        multiline
        maxRows={6}
        value={note}
        placeholder={translate(step === 'EXPLANATION' ? 'app.scorecard.columns.explanation' : 'app.scorecard.note')}
        onChange={({ target }) => type({ note: target.value })}
        slotProps={{
          htmlInput: {
            maxLength: 2000,
            'aria-label': translate(step === 'EXPLANATION' ? 'app.scorecard.explanationOf' : 'app.scorecard.noteOf', row),
          },
        }}
      />
      {isOvertaken(step, row, own) && (
        <OvertakenLine said={said} onMine={() => onType({ ...typed, [id]: { ...own, from: said } })} onTheirs={takeTheirs} />
      )}
    </Box>
  );
};

const shown = (column: Column, row: PaperRow): { score: string | null; note: string | null } => {
  switch (column) {
    case 'self':
      return { score: row.scores.self, note: row.selfNote };
    case 'appraised':
      return { score: row.scores.appraised, note: row.appraisalNote };
    case 'explanation':
      return { score: null, note: row.explanation };
    case 'second':
      return { score: row.scores.second, note: row.secondNote };
    case 'council':
      return { score: row.councilScore, note: row.councilNote };
    case 'standing':
      return { score: row.scores.standing, note: null };
  }
};
