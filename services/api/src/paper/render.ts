import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DomainError } from '../errors';
import { refusal } from '../errors';
import { renderHtml } from './html';
import type { Paper } from './paper';

export type PaperFormat = 'html' | 'docx' | 'pdf';

export interface Renderer {
  /**
   * The file's bytes. RATE_LIMITED when too many wait already, TOO_COMPLEX when the document is too large or takes too long; the reason of
   * `signal` when that was aborted: the document is not made, or no further.
   */
  render(paper: Paper, format: PaperFormat, signal: AbortSignal): Promise<Buffer>;
  close(): Promise<void>;
}

export interface RendererOptions {
  readonly waitingMax: number;
  readonly timeoutMs: number;
  /** Cells and paragraphs of a document that is made into a file. */
  readonly partsMax: number;
}

const DEFAULTS: RendererOptions = { waitingMax: 20, timeoutMs: 30_000, partsMax: 60_000 };
/** What the thread may take of the machine's memory. */
const MEMORY_MB = 512;

interface Job {
  readonly paper: Paper;
  readonly format: 'docx' | 'pdf';
  readonly signal: AbortSignal;
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: unknown) => void;
}

/** What the thread answers. */
export type Rendered = { readonly bytes: Uint8Array } | { readonly error: string };

/**
 * Makes files of documents. Pages are text and made at once; Word and PDF take their time to lay out, so a thread of their own makes
 * them one after another, and everything else goes on meanwhile.
 */
export function createRenderer(options: Partial<RendererOptions> = {}): Renderer {
  const { waitingMax, timeoutMs, partsMax } = { ...DEFAULTS, ...options };
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let isWorking = false;

  async function work(): Promise<void> {
    isWorking = true;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      try {
        worker ??= startWorker();
        job.resolve(await answerOf(worker, job, timeoutMs));
      } catch (error) {
        await worker?.terminate();
        worker = null;
        job.reject(error);
      }
    }
    isWorking = false;
  }

  return {
    render: (paper, format, signal) => {
      if (partsOf(paper) > partsMax) return Promise.reject(refusal('TOO_COMPLEX', 'paperTooLarge', { limit: partsMax }));
      if (signal.aborted) return Promise.reject(signal.reason);
      if (format === 'html') return Promise.resolve(Buffer.from(renderHtml(paper)));
      if (waiting.length >= waitingMax) return Promise.reject(refusal('RATE_LIMITED', 'tooManyPapers', {}));
      return new Promise((resolve, reject) => {
        const job = { paper, format, signal, resolve, reject };
        waiting.push(job);
        signal.addEventListener('abort', () => {
          const place = waiting.indexOf(job);
          if (place >= 0) waiting.splice(place, 1);
          reject(signal.reason);
        });
        if (!isWorking) void work();
      });
    },
    close: async () => {
      for (const job of waiting.splice(0)) job.reject(refusal('RATE_LIMITED', 'tooManyPapers', {}));
      await worker?.terminate();
      worker = null;
    },
  };
}

function startWorker(): Worker {
  const worker = new Worker(join(__dirname, 'render.worker.js'), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  worker.unref();
  return worker;
}

function answerOf(worker: Worker, { paper, format, signal }: Job, timeoutMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal.removeEventListener('abort', onAbort);
      settle();
    };
    const onMessage = (answer: Rendered): void =>
      finish(() => ('bytes' in answer ? resolve(Buffer.from(answer.bytes)) : reject(new Error(`a document could not be made: ${answer.error}`))));
    const onError = (error: unknown): void => finish(() => reject(isOutOfMemory(error) ? tooLarge(timeoutMs) : error));
    const onExit = (code: number): void => finish(() => reject(new Error(`the thread that makes documents ended with ${code}`)));
    const onAbort = (): void => finish(() => reject(signal.reason));
    const timer = setTimeout(() => finish(() => reject(tooLarge(timeoutMs))), timeoutMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal.addEventListener('abort', onAbort);
    worker.postMessage({ paper, format });
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(timeoutMs: number): DomainError {
  return refusal('TOO_COMPLEX', 'paperTakesTooLong', { seconds: Math.round(timeoutMs / 1000) });
}

function partsOf({ sections }: Paper): number {
  let parts = 0;
  for (const { blocks } of sections) for (const block of blocks) parts += block.kind === 'table' ? block.rows.length * block.columns.length : 1;
  return parts;
}
