/** Texts by name, in groups: `{ app: { name: 'Thi đua' } }` is found as `app.name`. */
export type Messages = { readonly [name: string]: string | Messages | undefined };

/** What fills in a text; `smart_count` chooses between its forms, `_` is said where there is no text. */
export type Facts = Readonly<Record<string, unknown>>;

const FORMS = ' |||| ';

/** The text of this name with its facts filled in: the first form for one, the second for any other number. Without a text, `_` or the name itself. */
export const translate = (messages: Messages, name: string, facts: Facts = {}): string => {
  const text = textOf(messages, name) ?? (typeof facts['_'] === 'string' ? facts['_'] : name);
  return fill(formFor(text, facts['smart_count']), facts);
};

const textOf = (messages: Messages, name: string): string | undefined => {
  let found: string | Messages | undefined = messages;
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, part)) return undefined;
    found = found[part];
  }
  return typeof found === 'string' ? found : undefined;
};

const formFor = (text: string, count: unknown): string => {
  const forms = text.split(FORMS);
  return (count === undefined || count === 1 ? forms[0] : forms.at(-1)) ?? text;
};

const fill = (text: string, facts: Facts): string =>
  text.replace(/%\{(\w+)\}/g, (place, name: string) => (facts[name] === undefined || facts[name] === null ? place : String(facts[name])));
