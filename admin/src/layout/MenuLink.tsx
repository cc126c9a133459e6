import { styled } from '@mui/material/styles';
import type { ComponentType } from 'react';
import { LinkBase, useGetResourceLabel, useLocation, useResourceDefinitions, useTranslate } from 'react-admin';
import type { MenuEntry } from './menu';
import { isWithin } from './menu';
import { menuItem } from './menu-item';

type Props = {
  readonly to: string;
  /** A key of the texts, or the words themselves. */
  readonly label: string;
  /** Not there for the moment in which the panel changes its language. */
  readonly icon: ComponentType | undefined;
  readonly isCurrent: boolean;
  readonly isWide: boolean;
};

export const MenuLink = ({ to, label, icon: Icon, isCurrent, isWide }: Props) => {
  const translate = useTranslate();
  const words = translate(label, { _: label });
  return (
    <li>
      <Anchor
        to={to}
        state={{ _scrollToTop: true }}
        aria-current={isCurrent ? 'page' : undefined}
        data-current={isCurrent}
        {...(!isWide && { 'aria-label': words, title: words })}
      >
        {Icon && <Icon />}
        {isWide && words}
      </Anchor>
    </li>
  );
};

/** An entry of the menu as a link: to a resource's list, or out of the panel in a window of its own. */
export const EntryLink = ({ entry, isWide }: { readonly entry: MenuEntry; readonly isWide: boolean }) => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const label = useGetResourceLabel();
  const icon = useResourceDefinitions()[entry.resource]?.icon;
  const { outside } = entry;
  if (!outside) {
    const to = `/${entry.resource}`;
    return <MenuLink to={to} label={label(entry.resource, 2)} icon={icon} isCurrent={isWithin(entry, pathname)} isWide={isWide} />;
  }
  return (
    <li>
      <OutsideAnchor href={outside.href} target="_blank" rel="noopener">
        <outside.icon />
        {translate(outside.label)}
      </OutsideAnchor>
    </li>
  );
};

const Anchor = styled(LinkBase)(({ theme }) => menuItem(theme));
const OutsideAnchor = styled('a')(({ theme }) => menuItem(theme));
