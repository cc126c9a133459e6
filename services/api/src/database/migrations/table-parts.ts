import type { TableColumnOptions, TableForeignKeyOptions, TableIndexOptions } from 'typeorm';
import { Table } from 'typeorm';

/** Words for migrations that make tables; they say what the decorators of graphql/columns.ts say. */
export function table(
  name: string,
  columns: TableColumnOptions[],
  indices: TableIndexOptions[] = [],
  foreignKeys: TableForeignKeyOptions[] = [],
): Table {
  return new Table({ name, columns, indices, foreignKeys });
}

export function id(): TableColumnOptions {
  return { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' };
}

/** What every record has. */
export function record(): TableColumnOptions[] {
  return [id(), int('version'), instant('createdAt'), instant('updatedAt')];
}

/** What every named record has besides. */
export function named(): TableColumnOptions[] {
  return [text('searchKey', 600), text('sortKey', 600)];
}

export function note(): TableColumnOptions {
  return text('note', 2000, true);
}

export function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

export function choice(name: string, isNullable = false): TableColumnOptions {
  return text(name, 32, isNullable);
}

export function int(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'integer', isNullable };
}

/** Decimals are whole ten-thousandths. */
export function decimal(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'bigint', isNullable };
}

export function date(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'date', isNullable };
}

export function instant(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'datetime', precision: 3, isNullable };
}

export function flag(name: string): TableColumnOptions {
  return { name, type: 'boolean' };
}

export function index(...columnNames: string[]): TableIndexOptions {
  return { columnNames };
}

export function unique(tableName: string, ...columnNames: string[]): TableIndexOptions {
  return { name: `uq_${tableName}_${columnNames.join('_')}`.slice(0, 60), columnNames, isUnique: true };
}

/** A foreign key; whoever is referred to stays. */
export function reference(column: string, referencedTableName: string): TableForeignKeyOptions {
  return { columnNames: [column], referencedTableName, referencedColumnNames: ['id'], onDelete: 'RESTRICT', onUpdate: 'RESTRICT' };
}

/** A foreign key to the record that this one is a part of and goes with. */
export function owner(column: string, referencedTableName: string): TableForeignKeyOptions {
  return { ...reference(column, referencedTableName), onDelete: 'CASCADE' };
}
