import type { MouseEvent } from 'react';
import { Link, useCreatePath, useRecordContext } from 'react-admin';
import { textAt } from './value-at';

type Props = { readonly source: string; readonly reference: string; readonly text?: string; readonly label?: string };

/** The name of a related record that came with this one, as a link to its page. */
export const RelationLink = ({ source, reference, text = 'name' }: Props) => {
  const createPath = useCreatePath();
  const record = useRecordContext();
  const id = textAt(record, `${source}.id`);
  if (id === '') return <span>–</span>;
  return (
    <Link underline="hover" to={createPath({ resource: reference, type: 'show', id })} onClick={(event: MouseEvent) => event.stopPropagation()}>
      {textAt(record, `${source}.${text}`)}
    </Link>
  );
};
