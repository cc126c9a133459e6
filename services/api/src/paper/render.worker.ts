import { parentPort } from 'node:worker_threads';
import { renderDocx } from './docx';
import type { Paper } from './paper';
import { renderPdf } from './pdf';
import type { Rendered } from './render';

/** The thread that makes Word and PDF files, one after another. */
parentPort?.on('message', (job: { readonly paper: Paper; readonly format: 'docx' | 'pdf' }) => {
  const make = job.format === 'pdf' ? renderPdf : renderDocx;
  make(job.paper).then(
    (bytes) => answer({ bytes }),
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(rendered: Rendered): void {
  parentPort?.postMessage(rendered);
}
