import { useRecordContext, useTranslate } from 'react-admin';
import { textAt } from '../ui/value-at';

/** The department whose ranking it is; a ranking without one is the overall ranking. */
export const DepartmentOrOverall = () => {
  const translate = useTranslate();
  const name = textAt(useRecordContext(), 'department.name');
  return name === '' ? <strong>{translate('app.ranking.overall')}</strong> : <span>{name}</span>;
};
