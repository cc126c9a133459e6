import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useStore } from 'react-admin';

export type Sidebar = {
  /** Over the page and only for as long as it is used, where there is no room beside it. */
  readonly isDrawer: boolean;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
};

/** Whether the menu is open: beside the page as it was left, over it only when it is asked for. */
export const useSidebar = (): Sidebar => {
  const isDrawer = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const [isOpenBeside, setOpenBeside] = useStore('menu.open', true);
  const [isOpenOver, setOpenOver] = useState(false);
  return isDrawer ? { isDrawer, isOpen: isOpenOver, setOpen: setOpenOver } : { isDrawer, isOpen: isOpenBeside, setOpen: setOpenBeside };
};
