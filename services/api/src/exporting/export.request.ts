import type { FieldFault } from '../errors';
import { badInput, fault } from '../errors';
import { isRecord } from '../record/values';

/** A column of an export: where its value is found in a record, and how it is shown. */
export interface ExportColumn {
  /** Field names on the way to the value, `organization.name`. */
  readonly path: string;
  /** What stands above it; the path where the caller gives none. */
  readonly heading: string;
  /** The words for the values of an enumeration. */
  readonly words: Readonly<Record<string, string>>;
}

/** What POST /exports asks for: a list as it is seen, as a file. */
export interface ExportRequest {
  /** The list's field of Query: `organizations`. */
  readonly list: string;
  readonly format: ExportFormat;
  readonly columns: readonly ExportColumn[];
  /** As the list takes them. */
  readonly where: unknown;
  readonly orderBy: unknown;
  /** What else the list takes, by the names of its arguments. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The file's name without its ending, and the name of the sheet. */
  readonly title: string;
}

export type ExportFormat = 'xlsx' | 'csv';

const COLUMNS_MAX = 60;
const TEXT_MAX = 300;
const PATH = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*){0,4}$/;

/** The request in a body. BAD_USER_INPUT with every fault at its place. */
export function exportRequest(body: unknown): ExportRequest {
  if (!isRecord(body)) throw badInput(fault('body', 'required', {}));
  const { list, format, columns, where, orderBy, title } = body;
  const others = body['arguments'];
  const faults: FieldFault[] = [
    ...(typeof list === 'string' && /^[A-Za-z]\w{0,60}$/.test(list) ? [] : [fault('list', 'exportList', { list: shown(list) })]),
    ...(format === 'xlsx' || format === 'csv' ? [] : [fault('format', 'exportFormat', {})]),
    ...(Array.isArray(columns) && columns.length > 0 && columns.length <= COLUMNS_MAX
      ? []
      : [fault('columns', 'exportColumns', { max: COLUMNS_MAX })]),
    ...(others === undefined || isRecord(others) ? [] : [fault('arguments', 'exportArguments', {})]),
    ...(title === undefined || isShort(title) ? [] : [fault('title', 'tooLong', { max: TEXT_MAX })]),
  ];
  const read = Array.isArray(columns) ? columns.slice(0, COLUMNS_MAX).map((column, index) => columnOf(column, index, faults)) : [];
  if (faults.length > 0) throw badInput(...faults);
  return {
    list: String(list),
    format: format === 'csv' ? 'csv' : 'xlsx',
    columns: read,
    where,
    orderBy,
    arguments: isRecord(others) ? others : {},
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : String(list),
  };
}

function columnOf(column: unknown, index: number, faults: FieldFault[]): ExportColumn {
  const { path, heading, words } = isRecord(column) ? column : { path: column, heading: undefined, words: undefined };
  if (typeof path !== 'string' || !PATH.test(path)) faults.push(fault(`columns.${index}.path`, 'exportPath', { path: shown(path) }));
  if (heading !== undefined && !isShort(heading)) faults.push(fault(`columns.${index}.heading`, 'tooLong', { max: TEXT_MAX }));
  const pairs = isRecord(words) ? Object.entries(words).filter((pair): pair is [string, string] => isShort(pair[1])) : [];
  return { path: String(path), heading: typeof heading === 'string' ? heading : String(path), words: Object.fromEntries(pairs) };
}

function isShort(text: unknown): text is string {
  return typeof text === 'string' && text.length <= TEXT_MAX;
}

function shown(value: unknown): string {
  return String(value ?? '').slice(0, 60);
}
