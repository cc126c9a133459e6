import { useEffect, useState } from 'react';
import { useNavigate } from 'react-admin';
import { part } from '../ui/part';
import { isSingle, keyOf, shortcutFor } from './shortcuts';
import { useShortcutsOn } from './useShortcutsOn';

const Dialog = part(() => import('./ShortcutsDialog').then((file) => file.ShortcutsDialog));

/** Where keys are typed, or have a meaning of their own. */
const TYPED_IN =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"]';
/** So long the second key of two may take. */
const PAUSE_MS = 1500;

/** Listens to the keys of the whole panel. While a dialog is open they are the dialog's. */
export const Shortcuts = () => {
  const navigate = useNavigate();
  const [isOn] = useShortcutsOn();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let before: { readonly key: string; readonly at: number } | null = null;
    const listen = (event: KeyboardEvent): void => {
      const key = event.defaultPrevented ? null : keyOf(event);
      if (key === null || document.querySelector('[role="dialog"]')) return;
      const recent = before && event.timeStamp - before.at < PAUSE_MS ? before.key : null;
      before = { key, at: event.timeStamp };
      if (isSingle(key) && (!isOn || (event.target instanceof Element && event.target.closest(TYPED_IN)))) return;
      const shortcut = shortcutFor(key, recent);
      if (shortcut === null || shortcut === 'begun') return;
      event.preventDefault();
      before = null;
      if ('to' in shortcut) navigate(shortcut.to);
      else press(shortcut.press);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [navigate, isOn]);
  return (
    <>
      <button type="button" id="open-shortcuts" hidden onClick={() => setOpen(true)} />
      {isOpen && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
};

const press = (selector: string): void => {
  const control = document.querySelector<HTMLElement>(selector);
  if (control && control.getAttribute('aria-disabled') !== 'true') control.click();
};
