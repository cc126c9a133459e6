import AttachFileIcon from '@mui/icons-material/AttachFile';
import Link from '@mui/material/Link';
import { useLocale, useRecordContext } from 'react-admin';
import { formatFileSize } from './file-size';
import { textAt, valueAt } from './value-at';

type Props = { readonly source: string; readonly label?: string };

/** A stored file that came with the record, as a link that downloads it: its name and size. */
export const FileLink = ({ source }: Props) => {
  const locale = useLocale();
  const record = useRecordContext();
  const name = textAt(record, `${source}.name`);
  if (name === '') return <span>–</span>;
  return (
    <Link
      href={textAt(record, `${source}.url`)}
      underline="hover"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, overflowWrap: 'anywhere' }}
      onClick={(event) => event.stopPropagation()}
    >
      <AttachFileIcon fontSize="inherit" aria-hidden />
      {name} ({formatFileSize(Number(valueAt(record, `${source}.size`)), locale)})
    </Link>
  );
};
