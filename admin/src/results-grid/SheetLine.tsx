import Box from '@mui/material/Box';
import { memo, useSyncExternalStore } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDecimal } from '../ui/decimal';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';
import { markOf } from './cells';
import { judge, shownValue } from './judge';
import type { SheetRow } from './row';
import type { Column, SheetStore } from './sheet-store';

type Props = { readonly row: SheetRow; readonly store: SheetStore; readonly isPhone: boolean };

/** A target with its cells. Drawn anew only when something on it changes. */
export const SheetLine = memo(({ row, store, isPhone }: Props) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const { targetId, organization, indicator, unit, assigned, isLocked } = row;
  const typed = useSyncExternalStore(store.subscribe, () => store.typedOn(targetId));
  const refusal = useSyncExternalStore(store.subscribe, () => store.refusalOf(targetId));
  const judgement = judge(row, typed, locale);
  const fault = refusal ?? (judgement.kind === 'wrong' ? translate(judgement.fault) : undefined);
  const state = isLocked || judgement.kind === 'same' ? stateInWords(row, translate) : translate('app.grid.unsaved');
  const faultId = `fault-${targetId}`;

  const cell = (column: Column, label: string, text: string) => (
    <input
      {...markOf(targetId, column)}
      value={text}
      onChange={({ target }) => store.type(targetId, column, target.value)}
      readOnly={isLocked}
      aria-label={`${label}: ${organization}, ${indicator}`}
      autoComplete="off"
      inputMode={column === 'value' ? 'decimal' : 'text'}
      {...(fault !== undefined && column === 'value' && { 'aria-invalid': true, 'aria-describedby': faultId })}
    />
  );
  const value = (
    <>
      {cell('value', translate('resources.results.fields.value'), typed.value ?? shownValue(row, locale))}
      {fault !== undefined && (
        <span id={faultId} data-fault>
          {fault}
        </span>
      )}
    </>
  );
  const changed = judgement.kind === 'same' ? {} : { 'data-changed': true };

  if (isPhone) {
    return (
      <tr {...changed}>
        <th scope="row">
          {organization}
          <span data-small>
            {indicator} ({unit})
          </span>
          <span data-small>{state}</span>
        </th>
        <td data-number>{value}</td>
      </tr>
    );
  }
  return (
    <tr {...changed}>
      <th scope="row">{organization}</th>
      <td>
        {indicator}
        <span data-small>{unit}</span>
      </td>
      <td data-number>{assigned === null ? '–' : formatDecimal(assigned, locale)}</td>
      <td data-number>{value}</td>
      <td>{cell('note', translate('resources.results.fields.note'), typed.note ?? row.note)}</td>
      <td>
        {state}
        {row.remark !== null && <span data-small>{row.remark}</span>}
        {isLocked && (
          <Box component="span" sx={VISUALLY_HIDDEN}>
            {translate('app.grid.verified')}
          </Box>
        )}
      </td>
    </tr>
  );
});

const stateInWords = ({ state }: SheetRow, translate: (key: string) => string): string =>
  translate(state === null ? 'app.grid.missing' : `enums.resultState.${state}`);
