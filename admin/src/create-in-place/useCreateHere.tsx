import type { ReactElement } from 'react';
import { useContext } from 'react';
import { useCanAccess, useSaveContext } from 'react-admin';
import { part } from '../ui/part';
import { FormsContext } from './forms-context';

const CreateHere = part(() => import('./CreateHere').then((file) => file.CreateHere));

/** The dialog for a missing record: in forms, not in filters, and for those who may make such a record. */
export const useCreateHere = (reference: string): ReactElement | null => {
  const forms = useContext(FormsContext);
  const { save } = useSaveContext();
  const { canAccess } = useCanAccess({ resource: reference, action: 'create' });
  return save && canAccess && reference in forms ? <CreateHere reference={reference} /> : null;
};
