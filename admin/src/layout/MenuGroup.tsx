import ClosedIcon from '@mui/icons-material/ExpandMoreOutlined';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { EntryLink } from './MenuLink';
import type { MenuGroup as Group } from './menu';
import { menuItem } from './menu-item';

type Props = {
  readonly group: Group;
  readonly isWide: boolean;
  readonly isOpen: boolean;
  readonly hasCurrent: boolean;
  readonly onToggle: () => void;
};

/** A heading that opens and closes the pages under it. */
export const MenuGroup = ({ group, isWide, isOpen, hasCurrent, onToggle }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const name = translate(`app.menu.${group.name}`);
  return (
    <li>
      <Heading
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-current={hasCurrent && !isOpen}
        onClick={onToggle}
        {...(!isWide && { 'aria-label': name, title: name })}
      >
        <group.icon />
        {isWide && <span>{name}</span>}
        {isWide && <ClosedIcon data-open={isOpen} />}
      </Heading>
      {isOpen && (
        <Entries id={id}>
          {group.entries.map((entry) => (
            <EntryLink key={entry.resource} entry={entry} isWide={isWide} />
          ))}
        </Entries>
      )}
    </li>
  );
};

const Heading = styled('button')(({ theme }) => ({
  ...menuItem(theme),
  width: '100%',
  border: 0,
  background: 'none',
  cursor: 'pointer',
  textAlign: 'left',
  '& span': { flex: 1 },
  '& [data-open=true]': { transform: 'rotate(180deg)' },
}));

const Entries = styled('ul')({ '&&': { paddingLeft: 16 }, '& a': { fontWeight: 400, minHeight: 36 } });
