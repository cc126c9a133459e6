import type { Role, Viewer } from '../context';
import type { EntityClass } from '../database/data-source';

export type ColumnKind = 'id' | 'text' | 'integer' | 'decimal' | 'date' | 'instant' | 'boolean' | 'choice';

/** A column that callers see: read, filter and order by. */
export interface ColumnModel {
  readonly property: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** For `choice`: the enumeration of its values. */
  readonly choices: Readonly<Record<string, string>> | null;
  /** For `text`: how many characters it holds. */
  readonly max: number | null;
  /** The column that puts it in order, where that is not itself (Vietnamese names have a sort key). */
  readonly orderedBy: string;
  /** For a yes or no that is worked out when it is read and never stored: what makes it a yes, in SQL, today being the day in Vietnam. */
  readonly condition: ((column: (property: string) => string, today: string) => string) | null;
}

/** A reference to one record of another concept, held in a foreign key. */
export interface ToOne {
  readonly property: string;
  readonly column: string;
  readonly nullable: boolean;
  readonly target: () => EntityClass;
  /** What the target calls the records that refer to it; null where it does not show them. */
  readonly inverse: string | null;
  /** The record is a part of the target and goes with it. */
  readonly owned: boolean;
  /** The target is shown by some of its fields alone; no condition, order or group reaches into it. */
  readonly guarded: boolean;
}

/** The other side of a ToOne: the records that refer to this one. */
export interface ToMany {
  readonly property: string;
  readonly target: EntityClass;
  readonly column: string;
}

/** A field that is worked out from others; they are read with it. */
export interface Computed {
  readonly property: string;
  readonly columns: readonly string[];
  readonly relations: Readonly<Record<string, readonly string[]>>;
}

/** A condition on a concept's records (as in `where`) that depends on who asks; null: no condition, all of them. */
export type RowRule = (who: Viewer) => Readonly<Record<string, unknown>> | null;

/** What of a concept's policy concerns its rows. */
export interface RowPolicy {
  readonly read: readonly Role[];
  readonly sees?: RowRule;
  readonly recalls?: RowRule;
  readonly changes?: RowRule;
}

/** What is known of one concept's records: their table, columns and relations. */
export interface Model {
  readonly entity: EntityClass;
  readonly name: string;
  readonly table: string;
  readonly columns: ReadonlyMap<string, ColumnModel>;
  readonly toOne: ReadonlyMap<string, ToOne>;
  readonly toMany: ReadonlyMap<string, ToMany>;
  readonly computed: ReadonlyMap<string, Computed>;
  /** Sets of columns that no two records share. */
  readonly uniques: readonly (readonly string[])[];
  /** Its records are never deleted: a history that others rely on. */
  readonly permanent: boolean;
  /** The columns whose words `search` finds; empty where the concept has none. */
  readonly searchable: readonly string[];
  /** The order of lists that are not asked for another. */
  readonly order: readonly OrderTerm[];
  /** The rows that someone sees by the concept's own policy; see row-rule.ts for what follows from it. */
  readonly sees: RowRule;
  /** Of which of these rows they see the history. */
  readonly recalls: RowRule;
  /** The rows that someone may write. */
  readonly changes: RowRule;
}

/** One place of an order. ASC puts records without a value first, DESC last, ASC_NULLS_LAST last as well. */
export interface OrderTerm {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC' | 'ASC_NULLS_LAST';
}

/** What an entity is to the database and to lists. */
export interface EntityDescription {
  readonly entity: EntityClass;
  readonly order: readonly OrderTerm[];
  /** True for records that are never deleted. */
  readonly permanent?: boolean;
  /** Without one everybody sees and may change every row. */
  readonly policy?: RowPolicy;
}

interface Draft {
  readonly columns: ColumnModel[];
  readonly toOne: ToOne[];
  readonly computed: Computed[];
  readonly uniques: (readonly string[])[];
  readonly searchable: string[];
}

const drafts = new Map<object, Draft>();
const models = new Map<EntityClass, Model>();

/** What the decorators of one class (not its parents) have said so far. */
export function draftOf(prototype: object): Draft {
  const known = drafts.get(prototype);
  if (known) return known;
  const draft: Draft = { columns: [], toOne: [], computed: [], uniques: [], searchable: [] };
  drafts.set(prototype, draft);
  return draft;
}

/** The model of an entity. Relations to it are complete once every entity has been linked. */
export function modelOf(entity: EntityClass): Model {
  const model = models.get(entity);
  if (!model) throw new Error(`expected ${entity.name} among the linked entities, found ${[...models.keys()].map(({ name }) => name).join(', ')}`);
  return model;
}

/** The model of that name; a name that no linked entity has is a broken invariant. */
export function modelNamed(name: string): Model {
  const model = allModels().find((each) => each.name === name);
  if (!model) throw new Error(`expected "${name}" among the linked entities, found ${[...models.keys()].map((entity) => entity.name).join(', ')}`);
  return model;
}

/** Every linked model, in the order given to linkModels. */
export function allModels(): readonly Model[] {
  return [...models.values()];
}

/** Makes the models of all entities and gives each the other side of the references to it. */
export function linkModels(entities: readonly EntityDescription[]): void {
  models.clear();
  const toMany = new Map<EntityClass, Map<string, ToMany>>(entities.map(({ entity }) => [entity, new Map()]));
  for (const description of entities) models.set(description.entity, build(description, toMany.get(description.entity) ?? new Map()));
  for (const model of models.values()) {
    for (const relation of model.toOne.values()) {
      if (relation.inverse === null) continue;
      toMany.get(relation.target())?.set(relation.inverse, { property: relation.inverse, target: model.entity, column: relation.column });
    }
  }
}

function build({ entity, order, permanent = false, policy }: EntityDescription, toMany: ReadonlyMap<string, ToMany>): Model {
  const chain = draftsOf(entity);
  const columns = chain.flatMap((draft) => draft.columns);
  return {
    entity,
    name: entity.name,
    table: tableName(entity.name),
    columns: new Map(columns.map((column) => [column.property, column])),
    toOne: new Map(chain.flatMap((draft) => draft.toOne.map((relation) => [relation.property, relation]))),
    toMany,
    computed: new Map(chain.flatMap((draft) => draft.computed.map((field) => [field.property, field]))),
    uniques: chain.flatMap((draft) => draft.uniques),
    permanent,
    searchable: chain.flatMap((draft) => draft.searchable),
    order,
    sees: (who) => (policy?.sees ? policy.sees(who) : policy && !policy.read.includes(who.role) ? NO_ROW : null),
    recalls: (who) => policy?.recalls?.(who) ?? null,
    changes: (who) => policy?.changes?.(who) ?? null,
  };
}

/** Whoever may not read a concept sees none of its rows through other records either, unless its policy says which ones. */
const NO_ROW = { id: { in: [] } };

/** The table of an entity: its name in snake case, as TypeORM has it too. */
export function tableName(entityName: string): string {
  return entityName.replace(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase();
}

/** The name of a unique index, the same on every database. */
export function uniqueIndexName(entityName: string, columns: readonly string[]): string {
  return `uq_${tableName(entityName)}_${columns.join('_')}`.slice(0, 60);
}

function draftsOf(entity: EntityClass): Draft[] {
  const chain: Draft[] = [];
  for (let prototype: unknown = entity.prototype; typeof prototype === 'object' && prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    const draft = drafts.get(prototype);
    if (draft) chain.unshift(draft);
  }
  return chain;
}
