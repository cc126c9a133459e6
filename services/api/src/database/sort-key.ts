const LETTERS = [
  'a',
  'ă',
  'â',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'ê',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'ô',
  'ơ',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'ư',
  'v',
  'w',
  'x',
  'y',
  'z',
];
const LETTER_RANK = new Map(LETTERS.map((letter, index) => [letter.normalize('NFC'), String.fromCharCode(64 + index)]));
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE_RANK = new Map(TONES.map((tone, index) => [tone, String(index + 1)]));
const LENGTH_MAX = 600;

/**
 * A key whose byte order is the order in which Vietnamese readers expect names: a < ă < â < b … d < đ …, tones only where
 * the letters are the same (ngang, huyền, hỏi, ngã, sắc, nặng), numbers by value ("Phường 2" before "Phường 10").
 * Databases have no collation in common that does this, so the key is stored.
 */
export function sortKey(text: string): string {
  let letters = '';
  let tones = '';
  const spelled = text.normalize('NFC').toLowerCase().replace(/\s/g, '!').replace(/\d+/g, byValue);
  for (const character of spelled) {
    const { letter, tone } = withoutTone(character);
    letters += LETTER_RANK.get(letter) ?? (letter < '@' ? letter : `~${letter}`);
    tones += TONE_RANK.get(tone) ?? '0';
  }
  // Nothing in the letters is below a blank, so that a name stands before the longer ones that begin with it.
  return `${letters} ${tones}`.slice(0, LENGTH_MAX);
}

function byValue(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  return `${significant.length.toString(36)}${significant}`;
}

function withoutTone(character: string): { letter: string; tone: string } {
  const parts = character.normalize('NFD');
  const tone = [...parts].find((part) => TONE_RANK.has(part)) ?? '';
  return { letter: parts.replace(tone, '').normalize('NFC'), tone };
}
