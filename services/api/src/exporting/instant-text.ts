import { VIETNAM_OFFSET_MS } from '../clock';
import type { Locale } from '../messages/messages';

/** A point in time as people in Vietnam write it: "31/12/2020 23:59", in English "2020-12-31 23:59". */
export function instantText(wire: string, locale: Locale): string {
  const local = new Date(Date.parse(wire) + VIETNAM_OFFSET_MS).toISOString();
  const [day, time] = [local.slice(0, 10), local.slice(11, 16)];
  return `${locale === 'vi' ? day.split('-').reverse().join('/') : day} ${time}`;
}
