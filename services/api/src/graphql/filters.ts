import type { ClassType } from 'type-graphql';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { ColumnModel } from '../record/model';
import { DateScalar } from './scalars/date.scalar';
import { DateTimeScalar } from './scalars/date-time.scalar';
import { DecimalScalar } from './scalars/decimal.scalar';

type FieldType = () => object;
type Operator = 'eq' | 'ne' | 'in' | 'notIn' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'isNull';

const EQUALITY: readonly Operator[] = ['eq', 'ne', 'in', 'notIn', 'isNull'];
const ORDER: readonly Operator[] = [...EQUALITY, 'lt', 'lte', 'gt', 'gte'];

const IdFilter = filterType('IdFilter', () => ID, EQUALITY);
const StringFilter = filterType('StringFilter', () => String, [...ORDER, 'contains', 'startsWith']);
const IntFilter = filterType('IntFilter', () => Int, ORDER);
const DecimalFilter = filterType('DecimalFilter', () => DecimalScalar, ORDER);
const DateFilter = filterType('DateFilter', () => DateScalar, ORDER);
const DateTimeFilter = filterType('DateTimeFilter', () => DateTimeScalar, ORDER);
const BooleanFilter = filterType('BooleanFilter', () => Boolean, ['eq', 'ne', 'isNull']);
const choiceFilters = new Map<object, ClassType>();
const choiceNames = new Map<object, string>();

/** Gives an enumeration its name in the schema; columns of it can then be shown and filtered. */
export function registerChoices<T extends Readonly<Record<string, string>>>(choices: T, name: string, description: string): void {
  registerEnumType(choices, { name, description });
  choiceNames.set(choices, name);
}

/** The name of an enumeration in the schema. */
export function choicesName(choices: object): string {
  const name = choiceNames.get(choices);
  if (name === undefined) throw new Error(`expected an enumeration that was given a name, found ${Object.keys(choices).join(', ')}`);
  return name;
}

/** The filter input for a column. */
export function filterFor(column: ColumnModel): ClassType {
  switch (column.kind) {
    case 'id':
      return IdFilter;
    case 'text':
      return StringFilter;
    case 'integer':
      return IntFilter;
    case 'decimal':
      return DecimalFilter;
    case 'date':
      return DateFilter;
    case 'instant':
      return DateTimeFilter;
    case 'boolean':
      return BooleanFilter;
    case 'choice':
      return choiceFilter(column);
  }
}

function choiceFilter({ choices, property }: ColumnModel): ClassType {
  const name = choices && choiceNames.get(choices);
  if (!choices || !name) throw new Error(`expected the choices of "${property}" to be registered with registerChoices`);
  const known = choiceFilters.get(choices);
  if (known) return known;
  const type = filterType(`${name}Filter`, () => choices, EQUALITY);
  choiceFilters.set(choices, type);
  return type;
}

function filterType(name: string, type: FieldType, operators: readonly Operator[]): ClassType {
  class Filter {}
  InputType(name)(Filter);
  for (const operator of operators) {
    const returns = operator === 'in' || operator === 'notIn' ? () => [type()] : operator === 'isNull' ? () => Boolean : type;
    Field(returns, { nullable: true })(Filter.prototype, operator);
  }
  return Filter;
}
