import { en } from './en';
import { vi } from './vi';

export type Locale = 'vi' | 'en';
/** The same sentences in another language: as many, from the same facts. */
export type Said<E extends Readonly<Record<string, (facts: never) => string>>> = { readonly [K in keyof E]: (facts: Parameters<E[K]>[0]) => string };
export type Messages = Said<typeof en>;
export type MessageKey = keyof Messages;
export type Facts<K extends MessageKey> = Parameters<Messages[K]>[0];

const byLocale: Record<Locale, Messages> = { vi, en };

/** The sentence for a key in the reader's language. Facts are checked where the error is made, so they are taken as they come here. */
export function say(locale: Locale, key: MessageKey, facts: Readonly<Record<string, string | number>>): string {
  const sentence: (facts: never) => string = byLocale[locale][key];
  return sentence(facts as never);
}

/** True for the name of a sentence; one that was kept may be of another release. */
export function isMessageKey(name: string): name is MessageKey {
  return Object.hasOwn(en, name);
}
