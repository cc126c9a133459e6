import Button from '@mui/material/Button';
import type { SheetAction } from '@thi-dua/schema';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import type { SheetRecord } from '../api/scorecard-records';
import { DayAndReasonDialog } from '../ui/DayAndReasonDialog';
import { ReasonDialog } from '../ui/ReasonDialog';
import { useAction } from '../ui/useAction';

const SECONDARY: ReadonlySet<SheetAction> = new Set(['RETURN', 'REOPEN', 'ACCEPT']);

/** What the caller may do with the sheet now; what is typed must be saved first. */
export const ActionButtons = ({ sheet, isBlocked }: { readonly sheet: SheetRecord; readonly isBlocked: boolean }) => {
  const translate = useTranslate();
  const { isRunning, run } = useAction();
  const [asked, setAsked] = useState<SheetAction | null>(null);
  const act = async (action: SheetAction, details?: { reason: string; until?: string | null }) => {
    if (await run((provider) => provider.advanceScoreSheet(sheet.id, action, sheet.version, details), 'app.scorecard.done')) setAsked(null);
  };
  const label = (action: SheetAction) => `app.scorecard.action.${action}`;
  return (
    <>
      {sheet.rights.actions.map((action) => (
        <Button
          key={action}
          variant={SECONDARY.has(action) ? 'outlined' : 'contained'}
          color={action === 'RETURN' || action === 'REOPEN' ? 'warning' : 'primary'}
          disabled={isRunning || isBlocked}
          title={isBlocked ? translate('app.scorecard.unsaved') : undefined}
          onClick={() => setAsked(action)}
        >
          {translate(label(action))}
        </Button>
      ))}
      {asked === 'RETURN' && (
        <DayAndReasonDialog
          title={label(asked)}
          dayLabel="app.scorecard.until"
          confirm={label(asked)}
          isRunning={isRunning}
          onConfirm={(reason, until) => act(asked, { reason, until })}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'REOPEN' && (
        <ReasonDialog
          isOpen
          isRunning={isRunning}
          title={label(asked)}
          label="app.scorecard.reason"
          confirm={label(asked)}
          onConfirm={(reason) => act(asked, { reason })}
          onClose={() => setAsked(null)}
        />
      )}
      {asked !== null && asked !== 'RETURN' && asked !== 'REOPEN' && (
        <Confirm
          isOpen
          loading={isRunning}
          title={label(asked)}
          content={sheet.organization.name}
          onConfirm={() => act(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
};
