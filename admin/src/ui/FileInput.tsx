import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import type { ChangeEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { FieldTitle, InputHelperText, required, useInput, useLocale, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import type { UploadedFile } from '../api/files';
import { uploadFile } from '../api/files';
import { formatFileSize } from './file-size';
import { messageOf } from './message-of';
import { textAt, valueAt } from './value-at';

type Props = {
  /** The column that holds the file's id: `fileId`. */
  readonly source: string;
  readonly label?: string;
  readonly isRequired?: boolean;
  readonly helperText?: string;
  /** What the file chooser offers: ".pdf,.docx". */
  readonly accept?: string;
};

/** A file of a record: sent to the service as soon as it is chosen; the form keeps its id. The record brings the file that it has under the name without "Id". */
export const FileInput = ({ source, label, isRequired = false, helperText, accept }: Props) => {
  const locale = useLocale();
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const inputId = useId();
  const { field, fieldState } = useInput({ source, ...(isRequired && { validate: required() }) });
  const [uploaded, setUploaded] = useState<UploadedFile | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    sending.current?.abort();
    const controller = new AbortController();
    sending.current = controller;
    setFailure(null);
    setPercent(0);
    try {
      const stored = await uploadFile(file, { locale, onProgress: setPercent, signal: controller.signal });
      setUploaded(stored);
      field.onChange(stored.id);
    } catch (error) {
      if (!controller.signal.aborted) setFailure(messageOf(error));
    } finally {
      if (sending.current === controller) setPercent(null);
    }
  };

  const shown = fileOf(field.value, uploaded, record, source);
  const error = failure === null ? fieldState.error?.message : translate(failure, { _: failure });
  const title = <FieldTitle {...(label !== undefined && { label })} source={source} resource={resource} isRequired={isRequired} />;
  return (
    <FormControl fullWidth error={failure !== null || fieldState.invalid} sx={{ mb: 1 }}>
      <FormLabel htmlFor={inputId} sx={{ fontSize: '0.8rem', mb: 0.5 }}>
        {title}
      </FormLabel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {shown && (
          <Link href={shown.url} underline="hover" sx={{ overflowWrap: 'anywhere' }}>
            {shown.name} ({formatFileSize(shown.size, locale)})
          </Link>
        )}
        <Button
          ref={field.ref}
          variant="outlined"
          size="small"
          startIcon={<UploadIcon />}
          onClick={() => chooser.current?.click()}
          onBlur={field.onBlur}
        >
          {translate(shown ? 'app.file.replace' : 'app.file.choose')}
        </Button>
        <input id={inputId} ref={chooser} type="file" hidden onChange={send} {...(accept !== undefined && { accept })} />
        {shown && !isRequired && (
          <Button size="small" onClick={() => field.onChange(null)}>
            {translate('app.file.remove')}
          </Button>
        )}
      </Box>
      {percent !== null && <LinearProgress variant="determinate" value={percent} aria-label={translate('app.file.sending')} sx={{ mt: 1 }} />}
      <FormHelperText>
        <InputHelperText {...(error && { error })} {...(helperText && { helperText })} />
      </FormHelperText>
    </FormControl>
  );
};

type Shown = Pick<UploadedFile, 'name' | 'size' | 'url'>;

/** What the form's value stands for: what was just uploaded, or what the record had. */
const fileOf = (id: unknown, uploaded: UploadedFile | null, record: unknown, source: string): Shown | null => {
  if (id === null || id === undefined || id === '') return null;
  if (uploaded?.id === id) return uploaded;
  const file = source.replace(/Id$/, '');
  return { name: textAt(record, `${file}.name`), size: Number(valueAt(record, `${file}.size`) ?? 0), url: textAt(record, `${file}.url`) };
};
