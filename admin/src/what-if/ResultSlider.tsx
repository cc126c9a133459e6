import Box from '@mui/material/Box';
import Slider from '@mui/material/Slider';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { SupposableTarget } from '../api/what-if-actions';
import { formatDecimal, parseDecimal } from '../ui/decimal';
import { boundsOf, decimalOf, reportedValue } from './supposing';

type Props = { readonly target: SupposableTarget; readonly value: string | undefined; readonly onChange: (value: string) => void };

/** The month's result of a target, to be moved or typed. */
export const ResultSlider = ({ target, value, onChange }: Props) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const [typed, setTyped] = useState<string | null>(null);
  const { criterion, score, actual } = target;
  const { name, unit } = criterion.indicator;
  const { max, step } = boundsOf(target);
  const reported = reportedValue(target);
  const current = value ?? reported;
  const number = (text: string | null) => (text === null ? '–' : formatDecimal(text, locale));
  const isWrong = typed !== null && parseDecimal(typed, locale) === null;
  const type = (text: string) => {
    setTyped(text);
    const decimal = parseDecimal(text, locale);
    if (decimal !== null) onChange(decimal);
  };
  return (
    <Box component="li" sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', listStyle: 'none' }}>
      <Typography component="h4" variant="body2" sx={{ fontWeight: 600 }}>
        {name} ({unit})
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('app.whatIf.now', {
          actual: number(actual),
          target: number(target.value),
          score: number(score),
          max: number(criterion.maxScore),
        })}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 0.5 }}>
        <Slider
          aria-label={translate('app.whatIf.slider', { name })}
          min={0}
          max={max}
          step={step}
          value={Math.min(max, Math.max(0, Number(current)))}
          valueLabelDisplay="auto"
          valueLabelFormat={(shown: number) => formatDecimal(decimalOf(shown), locale)}
          getAriaValueText={(shown) => `${formatDecimal(decimalOf(shown), locale)} ${unit}`}
          onChange={(_event, moved) => {
            setTyped(null);
            onChange(decimalOf(Array.isArray(moved) ? (moved[0] ?? 0) : moved));
          }}
          marks={[{ value: Math.min(max, Number(reported)) }]}
          sx={{ flex: 1, ml: 1 }}
        />
        <TextField
          size="small"
          margin="none"
          sx={{ width: 130 }}
          value={typed ?? formatDecimal(current, locale)}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
          error={isWrong}
          helperText={isWrong ? translate('app.decimal.invalid') : undefined}
          slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': translate('app.whatIf.value', { name }) } }}
        />
      </Box>
    </Box>
  );
};
