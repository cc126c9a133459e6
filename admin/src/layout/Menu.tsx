import HomeIcon from '@mui/icons-material/HomeOutlined';
import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { useLocation, useStore } from 'react-admin';
import { isOffered } from '../api/access';
import { useOffice } from '../ui/useOffice';
import { MenuGroup } from './MenuGroup';
import { EntryLink, MenuLink } from './MenuLink';
import { FIRST_GROUP, groupOf, menuFor } from './menu';

type Props = {
  /** False where there is room for icons alone. */
  readonly isWide: boolean;
  readonly onWiden: () => void;
  readonly onLeave?: () => void;
};

/** The pages by the work they belong to, one group open at a time: the one last opened, or that of the page one is on. */
export const Menu = ({ isWide, onWiden, onLeave }: Props) => {
  const { pathname } = useLocation();
  const { person } = useOffice();
  const groups = menuFor((resource) => isOffered(person, 'list', resource));
  const current = groupOf(groups, pathname)?.name;
  const [open, setOpen] = useStore<string>('menu.group', FIRST_GROUP);

  useEffect(() => {
    if (current !== undefined) setOpen(current);
  }, [current, setOpen]);

  const toggle = (name: string) => {
    setOpen(isWide && name === open ? '' : name);
    onWiden();
  };

  return (
    <Root onClick={({ target }) => target instanceof Element && target.closest('a') && onLeave?.()}>
      <MenuLink to="/" label="ra.page.dashboard" icon={HomeIcon} isCurrent={pathname === '/'} isWide={isWide} />
      {groups.map((group) => {
        const [only] = group.entries;
        return group.entries.length === 1 && only ? (
          <EntryLink key={group.name} entry={only} isWide={isWide} />
        ) : (
          <MenuGroup
            key={group.name}
            group={group}
            isWide={isWide}
            isOpen={isWide && group.name === open}
            hasCurrent={group.name === current}
            onToggle={() => toggle(group.name)}
          />
        );
      })}
    </Root>
  );
};

const Root = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 8,
  display: 'grid',
  gap: 2,
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
});
