/** What stands at a dotted path of a record: `organization.name`. */
export const valueAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), record);

/** The text at a dotted path; empty where there is none. */
export const textAt = (record: unknown, path: string): string => {
  const value = valueAt(record, path);
  return value === null || value === undefined ? '' : String(value);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
