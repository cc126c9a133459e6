import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { Form, useTranslate } from 'react-admin';

type Props = {
  readonly title: string;
  readonly content?: string;
  readonly isRunning: boolean;
  readonly defaults: object;
  readonly children: ReactNode;
  readonly onSubmit: (values: Readonly<Record<string, unknown>>) => void;
  readonly onClose: () => void;
};

/** Asks for what belongs to a step. */
export const StepDialog = ({ title, content, isRunning, defaults, children, onSubmit, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      {/* Without a record of its own the form would begin with what the award on the page has. */}
      <Form record={defaults} onSubmit={onSubmit} resource="awards">
        <DialogTitle>{translate(title)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 0.5 }}>
          {content && <DialogContentText sx={{ mb: 1 }}>{content}</DialogContentText>}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isRunning}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};

/** Today by the calendar in Vietnam. */
export const today = (): string => new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
