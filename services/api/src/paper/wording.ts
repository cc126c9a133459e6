import type { Decimal } from '../decimal';
import { formatDecimal } from '../decimal';

/** Keeps a figure and its unit on one line. */
export const NO_BREAK = '\u00a0';
const BLANK = '……';
/** Below the title of who signs. */
export const SIGN_HERE = '(Ký, ghi rõ họ tên)';

/** 12345.5 is "12.345,5". */
export function numberText(value: Decimal): string {
  const [whole = '', fraction] = formatDecimal(value).split('.');
  return `${grouped(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** Points stand below one another, so all have two places: "943,00". */
export function pointsText(value: Decimal): string {
  const hundredths = (value + (value < 0n ? -50n : 50n)) / 100n;
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${grouped(digits.slice(0, -2))},${digits.slice(-2)}`;
}

/** At most two places: "91,69 %". */
export function percentText(value: Decimal): string {
  return `${percentNumber(value)}${NO_BREAK}%`;
}

/** The same in a column that says "%" in its head. */
export function percentNumber(value: Decimal): string {
  const hundredths = (value + (value < 0n ? -50n : 50n)) / 100n;
  return numberText(hundredths * 100n);
}

/** Numbers of things below ten are written with two digits, as the state's documents do: "08". */
export function countText(count: number | bigint): string {
  const value = BigInt(count);
  return value > 0n && value < 10n ? `0${value}` : grouped(String(value));
}

/** A measured value: whole numbers of things below ten have two digits, parts of a hundred and sums of money have not. */
export function amountText(value: Decimal, unit: string): string {
  const counts = !unit.startsWith('%') && !/đồng|điểm|kg|tấn|m2|m²|ha|km/i.test(unit);
  return counts && value % 10_000n === 0n ? countText(value / 10_000n) : numberText(value);
}

/** A measured value with its unit: "17.150 triệu đồng", "91,69 %". */
export function measureText(value: Decimal, unit: string): string {
  return `${amountText(value, unit)}${NO_BREAK}${unit}`;
}

/** A rank as the reports of the wards write it: the first place with two digits. */
export function rankText(rank: number): string {
  return rank === 1 ? '01' : String(rank);
}

/** "2021-06-30" is "30/6/2021": days below ten and the first two months have two digits (Decree 30/2020/NĐ-CP). */
export function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${day}/${monthDigits(month)}/${year}`;
}

/** "2021-06-01" is "6/2021". */
export function monthText(date: string): string {
  const [year = '', month = ''] = date.split('-');
  return `${monthDigits(month)}/${year}`;
}

function monthDigits(month: string): string {
  return Number(month) < 3 ? month : String(Number(month));
}

/** "ngày 22 tháng 12 năm 2020". Without a date there are blanks. */
export function longDateText(date: string | null): string {
  if (date === null) return `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `ngày ${day} tháng ${monthDigits(month)} năm ${year}`;
}

/** "Số: 125/BC-UBND"; the Party writes "Số 125-BC/ĐU". What is not known is left blank. */
export function documentNumberText(nation: 'state' | 'party', number: string | null, symbol: string): string {
  const written = number ?? BLANK;
  return nation === 'state' ? `Số: ${written}/${symbol}` : `Số ${written}-${symbol}`;
}

/** The first letter small, as in the middle of a sentence; abbreviations and proper names that begin with two capitals stay. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLocaleLowerCase('vi') ? first.toLocaleLowerCase('vi') + name.slice(first.length) : name;
}

/** The first letter large, as a sentence begins. */
export function asSentence(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

export function roman(number: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const [value, digit] = digits.find(([least]) => number >= least) ?? [0, ''];
  return value === 0 ? '' : digit + roman(number - value);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}
