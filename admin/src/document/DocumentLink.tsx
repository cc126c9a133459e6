import type { MouseEvent } from 'react';
import { Link, useCreatePath, useRecordContext } from 'react-admin';
import { textAt } from '../ui/value-at';
import { documentTitle } from './document-title';

type Props = { readonly source: string; readonly label?: string; readonly reference?: 'documents' | 'plans' };

/** A document, or a plan, that came with the record: number and title, as a link to its page. */
export const DocumentLink = ({ source, reference = 'documents' }: Props) => {
  const createPath = useCreatePath();
  const record = useRecordContext();
  const id = textAt(record, `${source}.id`);
  if (id === '') return <span>–</span>;
  return (
    <Link underline="hover" to={createPath({ resource: reference, type: 'show', id })} onClick={(event: MouseEvent) => event.stopPropagation()}>
      {documentTitle({ number: textAt(record, `${source}.number`), title: textAt(record, `${source}.title`) })}
    </Link>
  );
};
