export type OrderBy = { [key: string]: OrderBy | string };

/** A react-admin sort as the contract's `orderBy`: `organization.name` ASC → `[{ organization: { name: ASC } }]`. */
export const orderByFrom = (sort: { field: string; order: string }, nullsLast: readonly string[] = []): OrderBy[] => {
  const direction = sort.order === 'ASC' && nullsLast.includes(sort.field) ? 'ASC_NULLS_LAST' : sort.order;
  return [nest(sort.field.split('.'), direction)];
};

const nest = (path: readonly string[], direction: string): OrderBy => {
  const [head = '', ...rest] = path;
  return { [head]: rest.length > 0 ? nest(rest, direction) : direction };
};
