import type { Locale } from '../messages/messages';

/** Vietnam has had one time zone and no summer time since 1975. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** A point in time as people in Vietnam write it: "31/12/2020 23:59", in English "2020-12-31 23:59". */
export function instantText(wire: string, locale: Locale): string {
  const local = new Date(Date.parse(wire) + OFFSET_MS).toISOString();
  const [day, time] = [local.slice(0, 10), local.slice(11, 16)];
  return `${locale === 'vi' ? day.split('-').reverse().join('/') : day} ${time}`;
}
