import { Field, ID, Int } from 'type-graphql';
import { Column, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { EntityClass } from '../database/data-source';
import { instant } from '../instant';
import type { ColumnKind, ColumnModel } from '../record/model';
import { draftOf, uniqueIndexName } from '../record/model';
import { DateScalar } from './scalars/date.scalar';
import { DateTimeScalar } from './scalars/date-time.scalar';
import { DecimalScalar } from './scalars/decimal.scalar';

interface Shape {
  readonly nullable?: boolean;
  readonly description?: string;
}

interface Reference extends Shape {
  /** What the target calls the records that refer to it. */
  readonly inverse?: string;
  /** The record is a part of the target and goes with it. */
  readonly owned?: boolean;
  /** False where a composite index begins with the column. */
  readonly indexed?: boolean;
  /** The type in which the target is shown, where not everyone may read all of it: with some of its fields, and out of reach of conditions. */
  readonly shownAs?: () => object;
}

/** The record's own number, shown as an opaque ID. */
export function Id(): PropertyDecorator {
  return (prototype, property) => {
    PrimaryGeneratedColumn({ type: 'int' })(prototype, property);
    Field(() => ID)(prototype, property);
    declare(prototype, String(property), 'id', {});
  };
}

/** A record's place in an ever growing sequence, given when it is written. */
export function Position(): PropertyDecorator {
  return (prototype, property) => {
    PrimaryColumn({ type: 'bigint' })(prototype, property);
    Field(() => ID)(prototype, property);
    declare(prototype, String(property), 'id', {});
  };
}

/** Text of at most `max` characters. `search` makes its words findable with or without accents, `sorted` puts it in Vietnamese order. */
export function Text(options: Shape & { readonly max: number; readonly search?: boolean; readonly sorted?: boolean }): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'varchar', length: options.max, nullable: options.nullable ?? false })(prototype, property);
    Field(() => String, shown(options))(prototype, property);
    declare(prototype, String(property), 'text', options, { max: options.max, ...(options.sorted ? { orderedBy: 'sortKey' } : {}) });
    if (options.search) draftOf(prototype).searchable.push(String(property));
  };
}

/** Raised by every change; an update that knows an older one is refused. */
export function Version(): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'int' })(prototype, property);
    Field(() => Int, { description: 'Hand it back with an update: a change by someone else in between is then a CONFLICT.' })(prototype, property);
    declare(prototype, String(property), 'integer', {});
  };
}

/** A whole number. */
export function WholeNumber(options: Shape = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'int', nullable: options.nullable ?? false })(prototype, property);
    Field(() => Int, shown(options))(prototype, property);
    declare(prototype, String(property), 'integer', options);
  };
}

/** An exact decimal: a bigint of ten-thousandths in memory and in the column. */
export function DecimalNumber(options: Shape = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'bigint', nullable: options.nullable ?? false, transformer: decimalTransformer })(prototype, property);
    Field(() => DecimalScalar, shown(options))(prototype, property);
    declare(prototype, String(property), 'decimal', options);
  };
}

/** A calendar date, "2020-12-31". */
export function CalendarDate(options: Shape = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'date', nullable: options.nullable ?? false })(prototype, property);
    Field(() => DateScalar, shown(options))(prototype, property);
    declare(prototype, String(property), 'date', options);
  };
}

/** A point in time, "2020-12-31 16:59:59.000" in UTC. */
export function Instant(options: Shape = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'datetime', precision: 3, nullable: options.nullable ?? false, transformer: instantTransformer })(prototype, property);
    Field(() => DateTimeScalar, shown(options))(prototype, property);
    declare(prototype, String(property), 'instant', options);
  };
}

/** Yes or no. */
export function Flag(options: Shape = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'boolean' })(prototype, property);
    Field(() => Boolean, shown(options))(prototype, property);
    declare(prototype, String(property), 'boolean', options);
  };
}

/** Yes or no, worked out whenever it is read and never stored; filtered, ordered and grouped by like a column. */
export function Derived(condition: NonNullable<ColumnModel['condition']>, options: Pick<Shape, 'description'> = {}): PropertyDecorator {
  return (prototype, property) => {
    Field(() => Boolean, shown(options))(prototype, property);
    declare(prototype, String(property), 'boolean', {}, { condition });
  };
}

/** One value of an enumeration, kept as its name. */
export function Choice(choices: Readonly<Record<string, string>>, options: Shape = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'varchar', length: 32, nullable: options.nullable ?? false })(prototype, property);
    Field(() => choices, shown(options))(prototype, property);
    declare(prototype, String(property), 'choice', options, { choices });
  };
}

/** A foreign key `xId`, and with it the reference `x` to the record that it names. */
export function ForeignKey(target: () => EntityClass, options: Reference = {}): PropertyDecorator {
  return (prototype, key) => {
    const column = String(key);
    const property = column.replace(/Id$/, '');
    const nullable = options.nullable ?? false;
    Column({ type: 'int', nullable })(prototype, column);
    if (options.indexed ?? true) Index()(prototype, column);
    Field(() => ID, { nullable })(prototype, column);
    ManyToOne(target, { nullable, onDelete: options.owned ? 'CASCADE' : 'RESTRICT', onUpdate: 'RESTRICT' })(prototype, property);
    JoinColumn({ name: column })(prototype, property);
    Field(options.shownAs ?? target, shown(options))(prototype, property);
    declare(prototype, column, 'id', { nullable });
    const { inverse = null, owned = false } = options;
    draftOf(prototype).toOne.push({ property, column, nullable, target, inverse, owned, guarded: options.shownAs !== undefined });
  };
}

/** Columns that no two records share. */
export function Unique(...columns: readonly [string, ...string[]]): ClassDecorator {
  return (entity) => {
    Index(uniqueIndexName(entity.name, columns), [...columns], { unique: true })(entity);
    draftOf(entity.prototype).uniques.push(columns);
  };
}

/** A field whose resolver works it out of other columns, and of columns of records that it refers to; they are read with it. */
export function Computed(
  property: string,
  needs: { readonly columns?: readonly string[]; readonly relations?: Readonly<Record<string, readonly string[]>> },
): ClassDecorator {
  return (entity) => {
    draftOf(entity.prototype).computed.push({ property, columns: needs.columns ?? [], relations: needs.relations ?? {} });
  };
}

/** BIGINT columns go in as text and come out as text or number, as the driver likes; in memory they are bigint. */
const decimalTransformer = {
  to: (value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value),
  from: (value: unknown): unknown => (typeof value === 'string' || typeof value === 'number' ? BigInt(value) : value),
};

/** Points in time are text in memory, so that neither the driver nor the machine's own zone touches them. */
const instantTransformer = {
  to: (value: unknown): unknown => (typeof value === 'string' ? new Date(`${value.replace(' ', 'T')}Z`) : value),
  from: (value: unknown): unknown => (value instanceof Date ? instant(value) : value),
};

function shown(options: Shape): { nullable: boolean; description?: string } {
  const nullable = options.nullable ?? false;
  return options.description === undefined ? { nullable } : { nullable, description: options.description };
}

function declare(prototype: object, property: string, kind: ColumnKind, options: Shape, more: Partial<ColumnModel> = {}): void {
  draftOf(prototype).columns.push({
    property,
    kind,
    nullable: options.nullable ?? false,
    choices: null,
    max: null,
    orderedBy: property,
    condition: null,
    ...more,
  });
}
