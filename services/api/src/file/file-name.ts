const NAME_MAX = 255;

/**
 * A name that is safe to show and to save under: without folders, control characters and the marks that turn the reading direction
 * (by which "exe.pdf" can be made of "fdp.exe"), in NFC, at most 255 characters with its ending kept. Null where nothing is left.
 */
export function fileName(given: string): string | null {
  const name = given
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/^.*[\\/]/u, '')
    .trim();
  if (/^\.*$/.test(name)) return null;
  const letters = [...name];
  if (letters.length <= NAME_MAX) return name;
  const ending = /\.[^.]{1,16}$/u.exec(name)?.[0] ?? '';
  return letters.slice(0, NAME_MAX - [...ending].length).join('') + ending;
}
