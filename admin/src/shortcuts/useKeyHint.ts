import { useTranslate } from 'react-admin';
import { keysInWords } from './keys-in-words';
import type { ShortcutName } from './shortcuts';
import { isSingle, shortcutNamed } from './shortcuts';
import { useShortcutsOn } from './useShortcutsOn';

type Hint = { readonly title: string; readonly 'aria-keyshortcuts'?: string };

/** For the control that a shortcut presses: what it does and with which keys, shown when it is pointed at. */
export const useKeyHint = (name: ShortcutName, label = `app.shortcuts.${name}`): Hint => {
  const translate = useTranslate();
  const [isOn] = useShortcutsOn();
  const keys = shortcutNamed(name).keys.filter((each) => isOn || !isSingle(each));
  const [first] = keys;
  if (first === undefined) return { title: translate(label) };
  const isMac = navigator.platform.startsWith('Mac');
  return {
    title: `${translate(label)} (${keysInWords(first, isMac, translate('app.shortcuts.andThen'))})`,
    'aria-keyshortcuts': keys.map((each) => each.replace('Ctrl', isMac ? 'Meta' : 'Control')).join(' '),
  };
};
