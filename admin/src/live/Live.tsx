import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useGetIdentity, useLocation, useRefresh, useTranslate } from 'react-admin';
import type { ConceptChanges } from '../api/record-changes';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';
import { resourcesOf } from './dependents';
import { markChanged } from './just-changed';
import { useRecordChanges } from './useRecordChanges';

/** A line that is back this soon was never missed. */
const NOTICED_MS = 3000;

type Place = { readonly resource: string; readonly id: string; readonly isForm: boolean };

/** Whose page an address is; null for pages that are no record's. */
const placeOf = (pathname: string): Place | null => {
  const [, resource = '', id = '', part = ''] = pathname.split('/');
  return id === '' || id === 'create' ? null : { resource, id: decodeURIComponent(id), isForm: part === '' };
};

/** Keeps what is shown as it is in the service, marks what others change, and says when the line is lost or the record of an open form was changed. */
export const Live = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { pathname } = useLocation();
  const [told, setTold] = useState('');
  const [overtaken, setOvertaken] = useState<{ readonly pathname: string; readonly name: string } | null>(null);
  const place = placeOf(pathname);

  const onRead = (changes: readonly ConceptChanges[]) => {
    let count = 0;
    for (const { concept, records } of changes) {
      const others = (records ?? []).filter(({ by }) => by?.id !== identity?.id);
      const ids = others.map(({ recordId }) => recordId);
      for (const resource of resourcesOf(concept)) {
        markChanged(resource, ids);
        if (pathname.split('/')[1] === resource) count += ids.length;
        const change = others.find(({ recordId }) => place?.isForm && place.resource === resource && place.id === recordId);
        if (change) setOvertaken({ pathname, name: change.by?.name ?? '' });
      }
    }
    if (count > 0) setTold(translate('app.live.changed', { smart_count: count }));
  };
  const line = useRecordChanges({ edited: place?.isForm ? place : null, onRead });

  return (
    <>
      <Box role="log" aria-label={translate('app.live.title')} sx={VISUALLY_HIDDEN}>
        {told}
      </Box>
      {line === 'lost' && <LostNotice />}
      {overtaken?.pathname === pathname && <OvertakenNotice name={overtaken.name} onDone={() => setOvertaken(null)} />}
    </>
  );
};

const LostNotice = () => {
  const translate = useTranslate();
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSeen(true), NOTICED_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <Box role="status" sx={{ mt: isSeen ? 1 : 0, display: 'flex', alignItems: 'center', gap: 1, color: 'text.secondary', typography: 'body2' }}>
      {isSeen && (
        <>
          <CloudOffIcon fontSize="small" color="warning" aria-hidden />
          {translate('app.live.lost')}
        </>
      )}
    </Box>
  );
};

/** The record of the open form was changed by someone else. What is typed stays; saving asks which version is to hold. */
const OvertakenNotice = ({ name, onDone }: { readonly name: string; readonly onDone: () => void }) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const reload = () => {
    refresh();
    onDone();
  };
  return (
    <Alert
      severity="warning"
      role="status"
      sx={{ mt: 2 }}
      action={
        <Button color="inherit" size="small" onClick={reload}>
          {translate('app.live.takeTheirs')}
        </Button>
      }
    >
      {translate(name === '' ? 'app.live.overtakenByService' : 'app.live.overtaken', { name })}
    </Alert>
  );
};
