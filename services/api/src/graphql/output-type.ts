import { ID, Int } from 'type-graphql';
import type { ColumnModel } from '../record/model';
import { DateScalar } from './scalars/date.scalar';
import { DateTimeScalar } from './scalars/date-time.scalar';
import { DecimalScalar } from './scalars/decimal.scalar';

/** The GraphQL type in which a column is shown. */
export function outputTypeOf({ kind, choices, property }: ColumnModel): () => object {
  switch (kind) {
    case 'id':
      return () => ID;
    case 'text':
      return () => String;
    case 'integer':
      return () => Int;
    case 'decimal':
      return () => DecimalScalar;
    case 'date':
      return () => DateScalar;
    case 'instant':
      return () => DateTimeScalar;
    case 'boolean':
      return () => Boolean;
    case 'choice':
      if (!choices) throw new Error(`expected "${property}" to have choices`);
      return () => choices;
  }
}
