import type { FieldChange } from '../api/history-actions';
import { resources } from '../api/resources';
import { formatDate, formatInstant } from '../ui/date';
import { formatDecimal } from '../ui/decimal';

type Translate = (key: string, options?: { readonly _?: string }) => string;

/** The panel's names of enumerations that are called otherwise in the contract. */
const OWN_NAMES: Readonly<Record<string, string>> = { ScoringRule: 'rule', ChangeCause: 'cause', ReportingFrequency: 'frequency' };

/** The resource of a type of the contract; undefined where the panel has none. */
export const resourceOf = (concept: string): string | undefined => Object.entries(resources).find(([, { type }]) => type === concept)?.[0];

/** What a field is called on its form. */
export const fieldInWords = (concept: string, field: string, translate: Translate): string => {
  const resource = resourceOf(concept);
  return resource ? translate(`resources.${resource}.fields.${field}`, { _: field }) : field;
};

/** What people call a concept. */
export const conceptInWords = (concept: string, translate: Translate): string => {
  const resource = resourceOf(concept);
  return resource ? translate(`resources.${resource}.name`, { _: concept }) : concept;
};

/** A value as people read it: names for references and choices, the reader's notation for numbers and days; "–" where there is none. */
export const valueInWords = (
  { kind, choices, ...sides }: FieldChange,
  side: 'before' | 'after',
  { locale, translate }: { readonly locale: string; readonly translate: Translate },
): string => {
  const value = sides[side];
  if (value === null || value === '') return '–';
  switch (kind) {
    case 'ID':
      return (side === 'before' ? sides.beforeName : sides.afterName) ?? `#${value}`;
    case 'CHOICE':
      return translate(`enums.${enumNameOf(choices ?? '')}.${value}`, { _: value });
    case 'DECIMAL':
      return formatDecimal(value, locale);
    case 'DATE':
      return formatDate(value);
    case 'INSTANT':
      return formatInstant(`${value.replace(' ', 'T')}Z`);
    case 'BOOLEAN':
      return translate(`ra.boolean.${value}`, { _: value });
    default:
      return value;
  }
};

/** The panel's name of an enumeration of the contract. */
export const enumNameOf = (choices: string): string => OWN_NAMES[choices] ?? choices.charAt(0).toLowerCase() + choices.slice(1);
