import SaveIcon from '@mui/icons-material/BookmarkAddOutlined';
import ViewsIcon from '@mui/icons-material/BookmarkBorderOutlined';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import ManageIcon from '@mui/icons-material/TuneOutlined';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Button, useLocation, useNavigate, useNotify, useResourceContext, useTranslate } from 'react-admin';
import type { SavedView } from '../api/view-actions';
import { useLoaded } from '../ui/useLoaded';
import { useListColumns } from './ListColumns';
import { ManageViewsDialog } from './ManageViewsDialog';
import { SaveViewDialog } from './SaveViewDialog';
import { viewIn, withColumns } from './view-address';

/** The person's own views of a list, by name: filter, order and columns. */
export const ViewsButton = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const resource = useResourceContext() ?? '';
  const { pathname, search } = useLocation();
  const { shown } = useListColumns();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const [isAsked, setAsked] = useState(false);
  const views = useLoaded(isAsked ? resource : null, (provider) => provider.savedViews(resource));
  const now = viewIn(search, shown);

  const close = () => setAnchor(null);
  const show = ({ query }: SavedView) => {
    close();
    navigate({ pathname, search: `?${query}` });
  };
  const openDialog = (name: 'save' | 'manage') => {
    close();
    setDialog(name);
  };
  const copyAddress = async () => {
    close();
    const { origin, pathname: file } = window.location;
    await navigator.clipboard.writeText(`${origin}${file}#${pathname}${withColumns(search, shown.length > 0 ? shown : null)}`);
    notify('app.views.copied', { type: 'info' });
  };

  return (
    <>
      <Button
        label="app.views.button"
        onClick={(event) => {
          setAsked(true);
          setAnchor(event.currentTarget);
        }}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
      >
        <ViewsIcon />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ paper: { sx: { maxWidth: 360 } } }}>
        {views?.map((view) => (
          <MenuItem
            key={view.id}
            selected={view.query === now}
            aria-current={view.query === now}
            onClick={() => show(view)}
            sx={{ whiteSpace: 'normal' }}
          >
            {view.name}
          </MenuItem>
        ))}
        {views?.length === 0 && <MenuItem disabled>{translate('app.views.none')}</MenuItem>}
        <Divider />
        <MenuItem onClick={() => openDialog('save')}>
          <ListItemIcon>
            <SaveIcon fontSize="small" />
          </ListItemIcon>
          {translate('app.views.save')}
        </MenuItem>
        <MenuItem onClick={copyAddress}>
          <ListItemIcon>
            <LinkIcon fontSize="small" />
          </ListItemIcon>
          {translate('app.views.copy')}
        </MenuItem>
        {views && views.length > 0 && (
          <MenuItem onClick={() => openDialog('manage')}>
            <ListItemIcon>
              <ManageIcon fontSize="small" />
            </ListItemIcon>
            {translate('app.views.manage')}
          </MenuItem>
        )}
      </Menu>
      {dialog === 'save' && <SaveViewDialog list={resource} query={now} views={views ?? []} onClose={() => setDialog(null)} />}
      {dialog === 'manage' && <ManageViewsDialog views={views ?? []} onClose={() => setDialog(null)} />}
    </>
  );
};
