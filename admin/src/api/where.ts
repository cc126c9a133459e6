/**
 * A react-admin filter as the contract's `where`:
 *
 * | filter                              | where                                             |
 * | ----------------------------------- | ------------------------------------------------- |
 * | `{ q: 'phuc dong' }`                | `{ search: 'phuc dong' }`, or in the named places |
 * | `{ state: 'OPEN' }`                 | `{ state: { eq: 'OPEN' } }`                       |
 * | `{ id: ['1', '2'] }`                | `{ id: { in: ['1', '2'] } }`                      |
 * | `{ departmentId: null }`            | `{ departmentId: { isNull: true } }`              |
 * | `{ year_gte: 2020, year_lt: 2022 }` | `{ year: { gte: 2020, lt: 2022 } }`               |
 * | `{ organization: { code: 'A' } }`   | `{ organization: { code: { eq: 'A' } } }`         |
 * | `{ 'organization.code': 'A' }`      | the same                                          |
 * | `{ members_some: { … } }`           | `{ members: { some: { … } } }`                    |
 *
 * Operators after `_`: eq ne in notIn lt lte gt gte contains startsWith isNull; some every none.
 * An empty text or an undefined value is no condition.
 */
export const whereFrom = (filter: Filter, searchIn: readonly string[] = ['']): Where => {
  const where: Where = {};
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined || value === '') continue;
    if (key === 'q') merge(where, searchCondition(String(value), searchIn));
    else merge(where, nested(key.split('.'), value));
  }
  return where;
};

export type Filter = Readonly<Record<string, unknown>>;
export type Where = { [key: string]: unknown };

const SCALAR_OPERATORS: ReadonlySet<string> = new Set(['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'isNull']);
const LIST_OPERATORS: ReadonlySet<string> = new Set(['some', 'every', 'none']);

const nested = (path: readonly string[], value: unknown): Where => {
  const [head = '', ...rest] = path;
  return rest.length > 0 ? { [head]: nested(rest, value) } : condition(head, value);
};

const condition = (key: string, value: unknown): Where => {
  const at = key.lastIndexOf('_');
  const operator = key.slice(at + 1);
  if (at > 0 && SCALAR_OPERATORS.has(operator)) return { [key.slice(0, at)]: { [operator]: value } };
  if (at > 0 && LIST_OPERATORS.has(operator) && isFilter(value)) return { [key.slice(0, at)]: { [operator]: whereFrom(value) } };
  if (value === null) return { [key]: { isNull: true } };
  if (Array.isArray(value)) return { [key]: { in: value } };
  return { [key]: isFilter(value) ? whereFrom(value) : { eq: value } };
};

const searchCondition = (text: string, searchIn: readonly string[]): Where => {
  const places = searchIn.map((path) =>
    path
      .split('.')
      .filter(Boolean)
      .reduceRight<Where>((inner, relation) => ({ [relation]: inner }), { search: text }),
  );
  const [only] = places;
  return places.length === 1 && only ? only : { or: places };
};

const merge = (into: Where, from: Where): void => {
  for (const [key, value] of Object.entries(from)) {
    const present = into[key];
    if (isFilter(present) && isFilter(value)) {
      const copy: Where = { ...present };
      merge(copy, value);
      into[key] = copy;
    } else into[key] = value;
  }
};

const isFilter = (value: unknown): value is Filter => typeof value === 'object' && value !== null && !Array.isArray(value);
