import type { ConceptChanges } from '../api/record-changes';
import { resources } from '../api/resources';

/** What a page shows, by the key of its query: a resource's records, or figures that are made of many. */
type Shown = { readonly resource: string; readonly id: string | null };

const isOpen = (type: string, fields: string): boolean => new RegExp(`\\b${type.charAt(0).toLowerCase()}${type.slice(1)} \\{`).test(fields);

/** The resources that are of this type. */
export const resourcesOf = (concept: string): readonly string[] =>
  Object.entries(resources).flatMap(([name, { type }]) => (type === concept ? [name] : []));

/** A query of react-admin's: `[resource, 'getList', …]`, `[resource, 'getOne', { id }]`; null for any other. */
export const shownBy = (key: readonly unknown[]): Shown | null => {
  const [resource, method, params] = key;
  if (typeof resource !== 'string' || !(resource in resources) || typeof method !== 'string') return null;
  const id = method === 'getOne' && typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : null;
  return { resource, id };
};

/** Whether records that are shown may look different after these changes: they are among those changed, or show some of them beside themselves. */
export const concerns = ({ resource, id }: Shown, { concept, records }: ConceptChanges): boolean => {
  const shown = resources[resource];
  if (!shown) return false;
  if (shown.type === concept && (id === null || records === null || records.some(({ recordId }) => recordId === id))) return true;
  return isOpen(concept, `${shown.fields} ${shown.detail ?? ''}`);
};
