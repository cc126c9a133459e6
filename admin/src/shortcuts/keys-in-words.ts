/** "Ctrl+K" → "Ctrl K" or "⌘ K"; "g x" → "G rồi X". */
export const keysInWords = (keys: string, isMac: boolean, then: string): string =>
  keys
    .split(' ')
    .map((key) => (key.length === 1 ? key.toUpperCase() : key.replace('Ctrl+', isMac ? '⌘ ' : 'Ctrl ')))
    .join(` ${then} `);
