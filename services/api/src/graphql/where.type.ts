import type { ClassType } from 'type-graphql';
import { Field, InputType } from 'type-graphql';
import type { EntityClass } from '../database/data-source';
import { modelOf } from '../record/model';
import { filterFor } from './filters';

const types = new Map<EntityClass, ClassType>();
const quantified = new Map<EntityClass, ClassType>();

/** The `XWhere` input of a concept: a filter for each column, its relations' own conditions, and/or/not, search. */
export function whereType(entity: EntityClass): ClassType {
  const known = types.get(entity);
  if (known) return known;
  const model = modelOf(entity);
  class Where {}
  types.set(entity, Where);
  InputType(`${model.name}Where`)(Where);
  const field = (name: string, type: () => object, description?: string): void =>
    Field(type, { nullable: true, ...(description === undefined ? {} : { description }) })(Where.prototype, name);
  field('and', () => [Where], 'All of these hold.');
  field('or', () => [Where], 'At least one of these holds.');
  field('not', () => Where, 'This does not hold.');
  if (model.searchable.length > 0) field('search', () => String, 'Every one of these words occurs, with or without accents.');
  for (const column of model.columns.values()) {
    const filter = filterFor(column);
    field(column.property, () => filter);
  }
  for (const relation of model.toOne.values()) if (!relation.guarded) field(relation.property, () => whereType(relation.target()));
  for (const relation of model.toMany.values()) {
    const quantified = quantifiedType(relation.target);
    field(relation.property, () => quantified);
  }
  return Where;
}

function quantifiedType(entity: EntityClass): ClassType {
  const known = quantified.get(entity);
  if (known) return known;
  class Quantified {}
  quantified.set(entity, Quantified);
  InputType(`${entity.name}Quantified`)(Quantified);
  Field(() => whereType(entity), { nullable: true, description: 'At least one such record.' })(Quantified.prototype, 'some');
  Field(() => whereType(entity), { nullable: true, description: 'All records are such; also where there are none.' })(Quantified.prototype, 'every');
  Field(() => whereType(entity), { nullable: true, description: 'No such record.' })(Quantified.prototype, 'none');
  return Quantified;
}
