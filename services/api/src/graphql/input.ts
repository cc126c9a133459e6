import type { ValidationOptions } from 'class-validator';
import { ValidateBy, validate } from 'class-validator';
import type { ClassType } from 'type-graphql';
import { Field, InputType } from 'type-graphql';
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Model } from '../record/model';

interface InputFieldModel {
  readonly property: string;
  readonly type: () => object;
  readonly nullable: boolean;
}

const inputFields = new Map<object, InputFieldModel[]>();
const updateTypes = new Map<ClassType, ClassType>();

/** A field of a create input. The update input of the same concept has it too, there always optional. */
export function InputField(type: () => object, options: { readonly nullable?: boolean; readonly description?: string } = {}): PropertyDecorator {
  return (prototype, property) => {
    const nullable = options.nullable ?? false;
    Field(type, { ...options, nullable })(prototype, property);
    const fields = inputFields.get(prototype) ?? [];
    inputFields.set(prototype, fields);
    fields.push({ property: String(property), type, nullable });
  };
}

/** The update input that belongs to a create input: what is left out stays as it is, null takes a value away. */
export function updateTypeOf(create: ClassType, name: string): ClassType {
  const known = updateTypes.get(create);
  if (known) return known;
  class Update {}
  updateTypes.set(create, Update);
  InputType(name, { description: 'What is left out stays as it is; null takes a value away.' })(Update);
  for (const { property, type } of fieldsOf(create)) Field(type, { nullable: true })(Update.prototype, property);
  return Update;
}

/** The names of the fields of a create input. */
export function inputProperties(create: ClassType): readonly string[] {
  return fieldsOf(create).map(({ property }) => property);
}

function fieldsOf(create: ClassType): InputFieldModel[] {
  return inputFields.get(create.prototype) ?? [];
}

/** Capital letters without accents, digits, "_", "-" and ".": what people type into addresses and spreadsheets. */
export function IsCode(): PropertyDecorator {
  return ruled('isCode', 'malformedCode', (value) => typeof value === 'string' && /^[A-Z0-9][A-Z0-9_.-]*$/.test(value));
}

/** A decimal not below `min`. */
export function DecimalMin(min: string): PropertyDecorator {
  const bound: Decimal = decimal(min);
  return ruled('decimalMin', 'tooSmall', (value) => typeof value === 'bigint' && value >= bound, { min });
}

/** A whole number from `min` to `max`. */
export function IntBetween(min: number, max: number): PropertyDecorator {
  return (prototype, property) => {
    ruled('intMin', 'tooSmall', (value) => typeof value === 'number' && value >= min, { min })(prototype, property);
    ruled('intMax', 'tooLarge', (value) => typeof value === 'number' && value <= max, { max })(prototype, property);
  };
}

function ruled(
  name: string,
  key: string,
  holds: (value: unknown) => boolean,
  facts: Readonly<Record<string, string | number>> = {},
): PropertyDecorator {
  const options: ValidationOptions = { context: { key, facts } };
  return ValidateBy({ name, validator: { validate: (value) => holds(value), defaultMessage: () => key } }, options);
}

/**
 * Every fault of an input for this concept, each with its path below `input`. `values` are the keys that were given;
 * for an update the missing ones are no fault.
 */
export async function faultsOf(create: ClassType, model: Model, values: Readonly<Record<string, unknown>>): Promise<FieldFault[]> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  const instance: object = Object.assign(Object.create(create.prototype), Object.fromEntries(given));
  const errors = await validate(instance, { skipMissingProperties: true, forbidUnknownValues: false });
  const ruleFaults = errors.flatMap((error) =>
    Object.keys(error.constraints ?? {}).map((constraint): FieldFault => {
      const context: unknown = error.contexts?.[constraint];
      return isNamed(context) ? { path: `input.${error.property}`, ...context } : fault(`input.${error.property}`, 'malformed', { rule: constraint });
    }),
  );
  return [...ruleFaults, ...fieldsOf(create).flatMap((field) => shapeFaults(field, model, values))];
}

function shapeFaults({ property, nullable }: InputFieldModel, model: Model, values: Readonly<Record<string, unknown>>): FieldFault[] {
  const value = values[property];
  const column = model.columns.get(property);
  const path = `input.${property}`;
  if (value === undefined) return [];
  if (value === null) return nullable && column?.nullable !== false ? [] : [fault(path, 'required', {})];
  if (typeof value !== 'string' || column?.kind !== 'text') return [];
  if (!nullable && value.trim() === '') return [fault(path, 'required', {})];
  return column.max !== null && [...value.normalize('NFC').trim()].length > column.max ? [fault(path, 'tooLong', { max: column.max })] : [];
}

function isNamed(context: unknown): context is Pick<FieldFault, 'key' | 'facts'> {
  return typeof context === 'object' && context !== null && 'key' in context && 'facts' in context;
}
