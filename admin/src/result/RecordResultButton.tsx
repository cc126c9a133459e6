import AddChartIcon from '@mui/icons-material/AddchartOutlined';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { Button, Form, SaveButton, TextInput, Toolbar, useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { useAction } from '../ui/useAction';
import { textAt } from '../ui/value-at';
import { MonthInput } from './MonthInput';

/** Reports a month's result for the target on the page. */
export const RecordResultButton = ({ targetSource = 'id' }: { readonly targetSource?: string }) => {
  const translate = useTranslate();
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ resource: 'results', action: 'create' });
  const { isRunning, run } = useAction();
  const [isOpen, setOpen] = useState(false);
  if (!canAccess || !record) return null;

  const report = async (values: { [key: string]: unknown }) => {
    const result = {
      targetId: textAt(record, targetSource),
      period: textAt(values, 'period'),
      value: textAt(values, 'value'),
      note: textAt(values, 'note') || null,
    };
    if (await run((provider) => provider.recordResults([result]), 'app.result.recorded')) setOpen(false);
  };

  return (
    <>
      <Button label="app.result.record" onClick={() => setOpen(true)} variant="contained">
        <AddChartIcon />
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth maxWidth="xs">
        <DialogTitle>{translate('app.result.recordTitle')}</DialogTitle>
        <Form onSubmit={report} record={{}}>
          <Box sx={{ px: 3, pb: 2 }}>
            <MonthInput source="period" />
            <DecimalInput source="value" label="resources.results.fields.value" isRequired helperText="app.result.replaceHelp" />
            <TextInput source="note" label="resources.results.fields.note" multiline fullWidth />
          </Box>
          <Toolbar sx={{ gap: 1, justifyContent: 'flex-end' }}>
            <Button label="ra.action.cancel" onClick={() => setOpen(false)} />
            <SaveButton label="app.result.record" disabled={isRunning} icon={<AddChartIcon />} alwaysEnable />
          </Toolbar>
        </Form>
      </Dialog>
    </>
  );
};
