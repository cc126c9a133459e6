import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ClipboardEvent, FormEvent } from 'react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { formatMonth } from '../ui/date';
import { LeaveWarning } from '../ui/LeaveWarning';
import { useAction } from '../ui/useAction';
import { focusCell, moveByKey, placeOf } from './cells';
import { pastedCells } from './pasted';
import { refusalsByTarget } from './refusals';
import type { SheetRow } from './row';
import { SaveBar } from './SaveBar';
import { SheetLine } from './SheetLine';
import type { Change } from './sheet-store';
import { makeSheetStore } from './sheet-store';
import { sheetStyle } from './sheet-style';

type Props = {
  readonly rows: readonly SheetRow[];
  readonly period: string;
  readonly readAgain: () => Promise<unknown>;
  readonly onChanged: (isChanged: boolean) => void;
};

/** The sheet: typed or pasted into, then saved as a whole. */
export const SheetForm = ({ rows, period, readAgain, onChanged }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const locale = useLocale() ?? 'vi';
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [store] = useState(() => makeSheetStore(rows, locale));
  const counts = useSyncExternalStore(store.subscribe, store.counts);
  const { isRunning, run } = useAction();
  const keys = useRef(new Map<string, string>());
  const form = useRef<HTMLFormElement>(null);
  const isChanged = counts.changed > 0;

  useEffect(() => store.take(rows), [store, rows]);
  useEffect(() => onChanged(isChanged), [isChanged, onChanged]);
  useEffect(() => () => onChanged(false), [onChanged]);

  const keyOf = (change: Change): string => {
    const name = JSON.stringify(change);
    const key = keys.current.get(name) ?? crypto.randomUUID();
    keys.current.set(name, key);
    return key;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isRunning || !isChanged) return;
    const wrong = store.firstWrong();
    if (wrong !== undefined) {
      notify('app.grid.mendFirst', { type: 'warning', messageArgs: { smart_count: counts.wrong } });
      focusCell(form.current, wrong, 'value');
      return;
    }
    const changes = store.changes();
    const isDone = await run(
      async (provider) => {
        try {
          await provider.recordResults(changes.map((change) => ({ ...change, period, idempotencyKey: keyOf(change) })));
        } catch (error) {
          store.refuse(
            refusalsByTarget(
              error,
              changes.map(({ targetId }) => targetId),
            ),
          );
          throw error;
        }
        await readAgain();
      },
      translate('app.grid.saved', { smart_count: changes.length }),
    );
    if (isDone) keys.current.clear();
    else focusCell(form.current, store.firstWrong(), 'value');
  };
  const paste = (event: ClipboardEvent<HTMLTableSectionElement>) => {
    const place = placeOf(event.target);
    const cells = pastedCells(event.clipboardData.getData('text/plain'));
    if (!place || !cells) return;
    event.preventDefault();
    const left = store.fill(place.targetId, place.column, cells);
    const pasted = translate('app.grid.pasted', { smart_count: cells.length - left });
    if (left === 0) notify(pasted, { type: 'info' });
    else notify(`${pasted} ${translate('app.grid.left', { smart_count: left })}`, { type: 'warning', multiLine: true });
  };

  return (
    <Box component="form" ref={form} onSubmit={save} noValidate>
      <LeaveWarning isUnsaved={isChanged} />
      <Card variant="outlined" sx={{ overflow: 'visible' }}>
        <Typography variant="body2" sx={{ px: 2, py: 1, color: 'text.secondary', display: { xs: 'none', sm: 'block' } }}>
          {translate('app.grid.keys')}
        </Typography>
        <Box component="table" sx={sheetStyle}>
          <caption>{translate('app.grid.caption', { month: formatMonth(period), smart_count: rows.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{translate('resources.results.fields.organization')}</th>
              {!isPhone && <th scope="col">{translate('resources.results.fields.indicator')}</th>}
              {!isPhone && (
                <th scope="col" data-number>
                  {translate('resources.targets.fields.value')}
                </th>
              )}
              <th scope="col" data-number>
                {translate('resources.results.fields.value')}
              </th>
              {!isPhone && <th scope="col">{translate('resources.results.fields.note')}</th>}
              {!isPhone && <th scope="col">{translate('resources.results.fields.state')}</th>}
            </tr>
          </thead>
          <tbody onKeyDown={(event) => moveByKey(event, store.restore)} onPaste={paste}>
            {rows.map((row) => (
              <SheetLine key={row.targetId} row={row} store={store} isPhone={isPhone} />
            ))}
          </tbody>
        </Box>
        <SaveBar counts={counts} isRunning={isRunning} onDiscard={store.discard} />
      </Card>
    </Box>
  );
};
