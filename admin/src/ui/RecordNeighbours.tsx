import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { ListParams } from 'react-admin';
import {
  Link,
  useCreatePath,
  useDataProvider,
  useLocation,
  useNotify,
  useRecordContext,
  useResourceContext,
  useStore,
  useTranslate,
} from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { resources } from '../api/resources';
import { IDS_MAX } from '../api/search';
import type { ShortcutName } from '../shortcuts/shortcuts';
import { useKeyHint } from '../shortcuts/useKeyHint';
import { messageOf } from './message-of';

/** The records before and after this one in their list as it was last filtered and sorted. */
export const RecordNeighbours = () => {
  const translate = useTranslate();
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const ids = useIds(resource);
  const createPath = useCreatePath();
  const { pathname } = useLocation();
  const index = record ? ids.indexOf(String(record.id)) : -1;
  if (index < 0 || ids.length < 2) return null;
  const type = pathname.includes('/show') ? 'show' : 'edit';
  const pathTo = (id: string | undefined): string | undefined => id && createPath({ resource, type, id });
  return (
    <Box component="nav" aria-label={translate('app.shortcuts.neighbours')} sx={{ display: 'flex', alignItems: 'center', mr: 'auto' }}>
      <Neighbour name="previous" to={pathTo(ids[index - 1])}>
        <PreviousIcon />
      </Neighbour>
      <Typography variant="caption" color="text.secondary" noWrap>
        {ids.length < IDS_MAX ? translate('app.shortcuts.place', { index: index + 1, total: ids.length }) : index + 1}
      </Typography>
      <Neighbour name="next" to={pathTo(ids[index + 1])}>
        <NextIcon />
      </Neighbour>
    </Box>
  );
};

const Neighbour = ({ name, to, children }: { name: ShortcutName; to: string | undefined; children: ReactNode }) => {
  const translate = useTranslate();
  const { title, ...keys } = useKeyHint(name);
  const shared = { id: `${name}-record`, size: 'small', 'aria-label': translate(`app.shortcuts.${name}`), ...keys } as const;
  if (to === undefined)
    return (
      <IconButton {...shared} disabled aria-disabled>
        {children}
      </IconButton>
    );
  return (
    <Tooltip title={title}>
      <IconButton {...shared} component={Link} to={to}>
        {children}
      </IconButton>
    </Tooltip>
  );
};

const useIds = (resource: string): readonly string[] => {
  const provider = useDataProvider<PanelDataProvider>();
  const notify = useNotify();
  const [params] = useStore<Partial<ListParams> | null>(`${resource}.listParams`, null);
  const [ids, setIds] = useState<readonly string[]>([]);
  const view = JSON.stringify({
    filter: params?.filter ?? {},
    ...(params?.sort && { sort: { field: params.sort, order: params.order ?? 'ASC' } }),
  });
  useEffect(() => {
    if (!resources[resource]) return undefined;
    let isWanted = true;
    provider.idsOf(resource, JSON.parse(view)).then(
      (found) => isWanted && setIds(found),
      (error: unknown) => isWanted && notify(messageOf(error), { type: 'error' }),
    );
    return () => {
      isWanted = false;
    };
  }, [provider, notify, resource, view]);
  return ids;
};
