import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import type { Resource } from '../graphql/resource';
import { createRecord } from '../graphql/resource';
import type { Values } from '../record/write';

/** Writes records by the rules of their concepts, and knows their ids by names of its own. */
export class DemoBook {
  readonly #ids = new Map<string, string>();

  constructor(readonly ctx: WriteContext) {}

  /** Creates a record as `createX` does. `name` is what `id` finds it by. */
  async create(resource: Resource, name: string, values: Values): Promise<Row> {
    const record = await createRecord(this.ctx, resource, values);
    this.#ids.set(`${resource.one} ${name}`, text(record, 'id'));
    return record;
  }

  /** The id of a record that was created before. */
  id(resource: Resource, name: string): string {
    const id = this.#ids.get(`${resource.one} ${name}`);
    if (id === undefined) throw new Error(`expected the ${resource.one} ${name} to have been created before`);
    return id;
  }
}
