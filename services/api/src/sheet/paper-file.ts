import { createHash } from 'node:crypto';
import type { RequestContext } from '../context';
import { refusal } from '../errors';
import { addressed, PANEL } from '../paper/addressed';
import type { Paper } from '../paper/paper';
import type { PaperFormat, Renderer } from '../paper/render';
import { requireOffice } from '../record/row-rule';
import { yearPaper } from '../report/report.service';
import type { SheetName } from './sheet.service';
import { SHEETS, sheetOf } from './sheet.service';

/** A document as a file for one caller. */
export interface PaperFile {
  readonly name: string;
  readonly contentType: string;
  readonly isShown: boolean;
  readonly etag: string;
  /** Makes it, unless the signal tells that nobody waits any longer. */
  readonly make: (signal: AbortSignal) => Promise<Buffer>;
}

const TYPES: Readonly<Record<PaperFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
/** Raised when the same data comes out differently, so that nobody keeps what an older program made. */
const LAYOUT = 2;

const SHEET = /^sheets\/([a-z]+)\.(html|docx|pdf)$/;
const REPORT = /^([A-Z0-9][A-Z0-9_.-]*)\/(\d{4})\.(html|docx|pdf)$/;

/**
 * Finds the document at "PHUC_DONG/2020.docx" or "sheets/ranks.pdf?campaign=2020&cluster=…" for a caller. With `?download` a page or PDF is kept as
 * a file too. Files lead to the panel by the service's address: `publicUrl`, or else what the caller has reached it by.
 */
export function findPaper(renderer: Renderer, publicUrl: string | null) {
  return async (ctx: RequestContext, path: string, query: URLSearchParams, origin: string): Promise<PaperFile> => {
    if (!ctx.who) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
    requireOffice(ctx.who);
    const manner = { isKept: query.has('download'), panel: (publicUrl ?? origin) + PANEL };
    const [, code, year, format] = REPORT.exec(path) ?? [];
    if (code !== undefined && isFormat(format)) return fileOf(await yearPaper(ctx, { code }, Number(year)), format, manner, renderer);
    const [, sheet, sheetFormat] = SHEET.exec(path) ?? [];
    if (!isSheet(sheet) || !isFormat(sheetFormat)) throw refusal('NOT_FOUND', 'noSuchPaper', { address: `/reports/${path}` });
    const value = (name: string): string | null => query.get(name)?.trim() || null;
    const subject = {
      organization: value('organization'),
      campaign: value('campaign'),
      cluster: value('cluster'),
      year: value('year'),
      month: value('month'),
    };
    return fileOf(await sheetOf(ctx, sheet, subject), sheetFormat, manner, renderer);
  };
}

function isSheet(name: string | undefined): name is SheetName {
  return SHEETS.some((sheet) => sheet === name);
}

interface Manner {
  /** Not to be shown in the browser. */
  readonly isKept: boolean;
  /** The panel's whole address. */
  readonly panel: string;
}

function fileOf(unaddressed: Paper, format: PaperFormat, { isKept, panel }: Manner, renderer: Renderer): PaperFile {
  const isShown = !isKept && format !== 'docx';
  const paper = addressed(unaddressed, isShown && format === 'html' ? PANEL : panel);
  return {
    name: `${paper.fileName}.${format}`,
    contentType: TYPES[format],
    isShown,
    etag: createHash('sha256')
      .update(`${LAYOUT}.${format}.${JSON.stringify(paper)}`)
      .digest('base64url')
      .slice(0, 27),
    make: (signal) => renderer.render(paper, format, signal),
  };
}

function isFormat(text: string | undefined): text is PaperFormat {
  return text === 'html' || text === 'docx' || text === 'pdf';
}
