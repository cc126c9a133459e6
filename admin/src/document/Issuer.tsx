import { useRecordContext } from 'react-admin';
import { RelationLink } from '../ui/RelationLink';
import { textAt } from '../ui/value-at';

/** Who issued the document: one of the organizations, or a name. */
export const Issuer = (_props: { label?: string; source?: string }) => {
  const record = useRecordContext();
  if (textAt(record, 'issuer.id') !== '') return <RelationLink source="issuer" reference="organizations" />;
  return <span>{textAt(record, 'issuerName') || '–'}</span>;
};
