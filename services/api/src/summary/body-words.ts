import type { Body } from './year-data';

/** What bodies of a kind are called where a sentence counts or names them: "phường", "chi bộ". */
const WORDS: Readonly<Record<string, string>> = {
  CITY: 'thành phố',
  DISTRICT: 'quận',
  WARD: 'phường',
  PARTY_COMMITTEE: 'Đảng bộ',
  PARTY_CELL: 'chi bộ',
  RESIDENTIAL_GROUP: 'tổ dân phố',
  MASS_ORGANIZATION: 'tổ chức',
  PUBLIC_UNIT: 'đơn vị',
};

/** The first words of a name say better than its kind whether it is a ward or a commune, a district in the town or in the country. */
const IN_NAMES = ['phường', 'xã', 'thị trấn', 'đặc khu', 'quận', 'huyện', 'thị xã', 'thành phố', 'tỉnh', 'chi bộ', 'tổ dân phố', 'thôn'];

/** The common noun of a body: "phường" of "Phường Phúc Đồng". */
export function wordOf({ name, kind }: Pick<Body, 'name' | 'kind'>): string {
  const small = name.toLocaleLowerCase('vi');
  return IN_NAMES.find((word) => small.startsWith(`${word} `)) ?? WORDS[kind] ?? 'đơn vị';
}

/** The name without its common noun: "Phúc Đồng". */
export function ownName(body: Body): string {
  const word = wordOf(body);
  return body.name.toLocaleLowerCase('vi').startsWith(`${word} `) ? body.name.slice(word.length + 1) : body.name;
}

/** A name in the middle of a sentence: "phường Phúc Đồng". */
export function nameInSentence(body: Body): string {
  const name = ownName(body);
  return name === body.name ? name : `${wordOf(body)} ${name}`;
}

/** The kind of the bodies that a unit counts, where it counts bodies: "tổ dân phố". */
export function kindCountedBy(unit: string): string | null {
  return Object.entries(WORDS).find(([, word]) => word.toLocaleLowerCase('vi') === unit.toLocaleLowerCase('vi'))?.[0] ?? null;
}

/** Bodies of the Party write under its name, not the state's. */
export function isOfTheParty(kind: string): boolean {
  return kind === 'PARTY_COMMITTEE' || kind === 'PARTY_CELL';
}

/** Bodies that have a people's committee. */
export function hasCommittee(kind: string): boolean {
  return kind === 'CITY' || kind === 'DISTRICT' || kind === 'WARD';
}
