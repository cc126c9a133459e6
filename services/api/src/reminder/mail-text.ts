import type { Locale } from '../messages/messages';
import { say } from '../messages/messages';
import type { ReminderKind } from './stage';

/** A task of which someone is reminded. */
export interface MailItem {
  readonly taskId: number;
  readonly kind: ReminderKind;
  readonly code: string;
  readonly name: string;
  readonly dueOn: string;
  readonly progress: number;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Addressee {
  readonly name: string;
  readonly locale: Locale;
}

const HEADINGS = [
  ['OVERDUE', 'reminderMailOverdue'],
  ['DUE_TODAY', 'reminderMailToday'],
  ['DUE_SOON', 'reminderMailSoon'],
] as const satisfies readonly (readonly [ReminderKind, string])[];

/** What a reminder mail says: what is most pressing first, each task with a link where the service's address is known. */
export function mailText({ name, locale }: Addressee, day: string, items: readonly MailItem[], publicUrl: string | null): MailText {
  const [first] = items;
  const sections = HEADINGS.flatMap(([kind, heading]) => {
    const own = items.filter((item) => item.kind === kind).sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1));
    const lines = own.map((item) => ({
      words: lineOf(item, locale),
      link: publicUrl === null ? null : `${publicUrl}/admin/#/tasks/${item.taskId}/show`,
    }));
    return own.length === 0 ? [] : [{ heading: say(locale, heading, {}), lines }];
  });
  const greeting = say(locale, 'reminderMailGreeting', { name, day: shownDay(day, locale) });
  const footer = say(locale, 'reminderMailFooter', {});
  const open = escaped(say(locale, 'reminderMailOpen', {}));
  const text = sections.map(
    ({ heading, lines }) => `${heading.toUpperCase()}\n${lines.map(({ words, link }) => `- ${words}${link ? `\n  ${link}` : ''}`).join('\n')}`,
  );
  const html = sections.map(({ heading, lines }) => {
    const rows = lines.map(({ words, link }) => `<li>${escaped(words)}${link ? ` <a href="${escaped(link)}">${open}</a>` : ''}</li>`);
    return `<h2 style="font-size:16px">${escaped(heading)}</h2><ul>${rows.join('')}</ul>`;
  });
  return {
    subject: say(locale, 'reminderMailSubject', { count: items.length, name: first?.name ?? '' }),
    text: [greeting, ...text, `-- \n${footer}`, ''].join('\n\n'),
    html: `<!doctype html><html lang="${locale}"><body style="font-family:sans-serif"><p>${escaped(greeting)}</p>${html.join('')}<p style="color:#555">${escaped(footer)}</p></body></html>`,
  };
}

function lineOf({ code, name, dueOn, progress }: MailItem, locale: Locale): string {
  return say(locale, 'reminderMailLine', { code, name, due: shownDay(dueOn, locale), progress });
}

/** 30/06/2021 for Vietnamese readers. */
function shownDay(day: string, locale: Locale): string {
  return locale === 'vi' ? day.split('-').reverse().join('/') : day;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
