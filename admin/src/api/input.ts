import type { Resource } from './resources';

export type Values = Readonly<Record<string, unknown>>;

/** What `createX` is given: the writable values that were filled in. */
export const createInput = (resource: Resource, data: Values): Values =>
  Object.fromEntries(resource.writable.filter((key) => data[key] !== undefined && data[key] !== null).map((key) => [key, data[key]]));

/** What `updateX` is given: the writable values that differ from those that were read; a cleared field is sent as null. */
export const updateInput = (resource: Resource, data: Values, previous: Values): Values =>
  Object.fromEntries(
    resource.writable
      .filter((key) => key in data && !resource.fixed?.includes(key) && !isSame(data[key] ?? null, previous[key] ?? null))
      .map((key) => [key, data[key] ?? null]),
  );

export const isSame = (left: unknown, right: unknown): boolean => left === right || JSON.stringify(left) === JSON.stringify(right);
