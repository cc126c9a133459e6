/** A key that does what a control on the page does, or goes to a page. */
export type Shortcut = {
  readonly name: ShortcutName;
  /** Each does it: "Ctrl+K" (⌘ K on a Mac), "?", or two keys one after the other, "g x". */
  readonly keys: readonly string[];
} & ({ readonly press: string } | { readonly to: string });

export type ShortcutName = 'search' | 'help' | 'list' | 'create' | 'save' | 'previous' | 'next' | 'home' | 'rankings' | 'results';

/** Where there is no such control, or it is disabled, the key does nothing. */
export const shortcuts: readonly Shortcut[] = [
  { name: 'search', keys: ['Ctrl+K', '/'], press: '#open-search' },
  { name: 'help', keys: ['F1'], press: '#open-help' },
  { name: 'list', keys: ['?'], press: '#open-shortcuts' },
  { name: 'create', keys: ['n'], press: '#main-content a.RaCreateButton-root' },
  { name: 'save', keys: ['Ctrl+S'], press: '#main-content form [type="submit"]' },
  { name: 'previous', keys: ['k'], press: '#previous-record' },
  { name: 'next', keys: ['j'], press: '#next-record' },
  { name: 'home', keys: ['g t'], to: '/' },
  { name: 'rankings', keys: ['g x'], to: '/rankings' },
  { name: 'results', keys: ['g k'], to: '/results' },
];

export const shortcutNamed = (name: ShortcutName): Shortcut => {
  const found = shortcuts.find((shortcut) => shortcut.name === name);
  if (!found) throw new Error(`No shortcut "${name}"`);
  return found;
};

export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
};

/** What was pressed, as `keys` says it; null for what is no key of a shortcut. */
export const keyOf = ({ key, ctrlKey, metaKey, altKey, isComposing }: Press): string | null => {
  if (altKey || isComposing) return null;
  if (ctrlKey || metaKey) return key.length === 1 ? `Ctrl+${key.toUpperCase()}` : null;
  return key.length === 1 ? key.toLowerCase() : key;
};

/** Keys without Ctrl: nobody types in a field with the others, and someone who speaks to the machine presses these by accident. */
export const isSingle = (keys: string): boolean => !keys.startsWith('Ctrl+') && !/^F\d+$/.test(keys);

/** The shortcut of a key, `before` being the key pressed just before; 'begun' where another one is to come. */
export const shortcutFor = (key: string, before: string | null): Shortcut | 'begun' | null => {
  const all = shortcuts.flatMap((shortcut) => shortcut.keys.map((keys) => ({ shortcut, keys })));
  const pair = before === null ? undefined : all.find(({ keys }) => keys === `${before} ${key}`);
  const single = pair ?? all.find(({ keys }) => keys === key);
  if (single) return single.shortcut;
  return all.some(({ keys }) => keys.startsWith(`${key} `)) ? 'begun' : null;
};
