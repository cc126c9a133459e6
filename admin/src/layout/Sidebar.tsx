import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { part } from '../ui/part';
import { BAR_HEIGHT } from './bar-height';
import { Menu } from './Menu';
import type { Sidebar as State } from './useSidebar';

const Drawer = part(() => import('@mui/material/Drawer').then((file) => file.default));

const WIDE = 264;
const NARROW = 56;

/** The menu beside the page, or over it on a phone. */
export const Sidebar = ({ isDrawer, isOpen, setOpen }: State) => {
  const label = useTranslate()('app.menu.title');
  if (!isDrawer) {
    return (
      <Beside id="menu" aria-label={label} style={{ width: isOpen ? WIDE : NARROW }}>
        <Menu isWide={isOpen} onWiden={() => setOpen(true)} />
      </Beside>
    );
  }
  if (!isOpen) return null;
  return (
    <Drawer
      open
      onClose={() => setOpen(false)}
      slotProps={{ paper: { id: 'menu', role: 'dialog', 'aria-modal': true, 'aria-label': label, sx: { width: 'min(300px, 85vw)' } } }}
    >
      <nav aria-label={label}>
        <Menu isWide onWiden={() => undefined} onLeave={() => setOpen(false)} />
      </nav>
    </Drawer>
  );
};

const Beside = styled('nav')({
  flexShrink: 0,
  position: 'sticky',
  top: BAR_HEIGHT,
  alignSelf: 'flex-start',
  height: `calc(100dvh - ${BAR_HEIGHT}px)`,
  overflow: 'hidden auto',
  scrollbarWidth: 'thin',
});
