import { createHash } from 'node:crypto';
import type { RequestContext } from '../context';
import { notFound, refusal } from '../errors';
import { sheets } from '../spreadsheet/kinds';
import { templateOf } from '../spreadsheet/template';
import { kindsOf } from './job.service';

/** A template as it is downloaded. */
export interface TemplateFile {
  readonly name: string;
  readonly contentType: string;
  readonly isShown: boolean;
  readonly etag: string;
  readonly make: () => Promise<Buffer>;
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** The template at KIND.xlsx or KIND.csv, for who may import that kind; `?language=en` before what the request prefers. */
export async function findTemplate(ctx: RequestContext, path: string, query: URLSearchParams): Promise<TemplateFile> {
  if (!ctx.who) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
  const [, name = '', format] = /^([A-Za-z]+)\.(xlsx|csv)$/.exec(path) ?? [];
  const kind = kindsOf(ctx.who.role).find((each) => each === name.toUpperCase());
  if (!kind || (format !== 'xlsx' && format !== 'csv')) throw notFound('Template', path.slice(0, 80));
  const asked = query.get('language');
  const locale = asked === 'vi' || asked === 'en' ? asked : ctx.locale;
  const bytes = await collected(templateOf(sheets[kind], format, locale));
  return {
    name: `${sheets[kind].name[locale]}.${format}`,
    contentType: TYPES[format],
    isShown: false,
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    make: () => Promise.resolve(bytes),
  };
}

async function collected(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
