import { useRecordContext } from 'react-admin';
import { RelationLink } from '../ui/RelationLink';
import { textAt } from '../ui/value-at';

/** As the plan calls it, or the indicator's own name; a link where it is an indicator. */
export const IndicatorName = () => {
  const record = useRecordContext();
  const own = textAt(record, 'name');
  if (textAt(record, 'indicator.id') === '') return <span>{own}</span>;
  return own === '' ? (
    <RelationLink source="indicator" reference="indicators" />
  ) : (
    <span>
      {own} (<RelationLink source="indicator" reference="indicators" text="code" />)
    </span>
  );
};
