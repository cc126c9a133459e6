import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

// npm run import -- RESULTS ket-qua.xlsx --url http://127.0.0.1:4000 --token TOKEN --apply
const USAGE = `npm run import -- KIND FILE [--url http://127.0.0.1:4000] [--token TOKEN] [--apply] [--decimals COMMA|POINT] [--language vi|en]

KIND: ORGANIZATIONS, INDICATORS, TARGETS, RESULTS, SCORES. Without --apply the file is only read and compared.
The token may also be in THI_DUA_TOKEN. Ends with 0 when all is well, 1 when the file has faults, 2 when the service could not be asked.
`;
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    token: { type: 'string', default: process.env['THI_DUA_TOKEN'] ?? '' },
    decimals: { type: 'string' },
    language: { type: 'string', default: 'vi' },
    apply: { type: 'boolean', default: false },
  },
});
const JOB = 'id state message progressPercent rowsRead rowsCreated rowsUpdated rowsUnchanged faultCount ignoredHeadings';
const headers = { authorization: `Bearer ${options.token}`, 'accept-language': options.language };

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  },
);

async function main() {
  const [kind, file] = positionals;
  if (!kind || !file || !options.token) {
    process.stderr.write(USAGE);
    return 2;
  }
  const fileId = await upload(file);
  const { previewImport } = await ask(
    'mutation ($kind: ImportKind!, $fileId: ID!, $mark: DecimalMark) { previewImport(kind: $kind, fileId: $fileId, decimalMark: $mark) { id } }',
    { kind, fileId, mark: options.decimals ?? null },
  );
  const read = await ended(previewImport.id);
  say(read);
  if (read.state !== 'READY') return failed(read);
  if (!options.apply) return 0;
  await ask('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id: read.id });
  const applied = await ended(read.id);
  process.stdout.write(`${applied.state}\n`);
  return applied.state === 'APPLIED' ? 0 : failed(applied);
}

/** The file goes out as it is read from the disk. */
async function upload(file) {
  const response = await fetch(`${options.url}/files?name=${encodeURIComponent(basename(file))}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: await openAsBlob(file),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(sentences(answer.errors));
  return answer.id;
}

async function ask(query, variables) {
  const response = await fetch(`${options.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(sentences(errors));
  return data;
}

function sentences(errors) {
  return errors.map(({ message, extensions }) => [message, ...(extensions?.fields ?? []).map((field) => field.message)].join(' ')).join('\n');
}

async function ended(id) {
  let shown = -1;
  for (;;) {
    const { importJob } = await ask(`query ($id: ID!) { importJob(id: $id) { ${JOB} } }`, { id });
    if (importJob.state !== 'READING' && importJob.state !== 'APPLYING') return importJob;
    if (importJob.progressPercent !== shown) process.stderr.write(`${importJob.state} ${importJob.progressPercent} % (${importJob.rowsRead})\n`);
    shown = importJob.progressPercent;
    await sleep(500);
  }
}

function say({ rowsRead, rowsCreated, rowsUpdated, rowsUnchanged, faultCount, ignoredHeadings }) {
  const lines = options.language.startsWith('en')
    ? [`${rowsRead} rows: ${rowsCreated} new, ${rowsUpdated} changed, ${rowsUnchanged} as before, ${faultCount} faults`]
    : [`${rowsRead} dòng: ${rowsCreated} thêm mới, ${rowsUpdated} thay đổi, ${rowsUnchanged} giữ nguyên, ${faultCount} lỗi`];
  if (ignoredHeadings) lines.push(options.language.startsWith('en') ? `not read: ${ignoredHeadings}` : `không đọc: ${ignoredHeadings}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function failed({ id, message, faultCount }) {
  if (message) process.stdout.write(`${message}\n`);
  for (let offset = 0; offset < faultCount; offset += 200) {
    const { importJob } = await ask(
      'query ($id: ID!, $offset: Int!) { importJob(id: $id) { faults(first: 200, offset: $offset) { row heading message } } }',
      {
        id,
        offset,
      },
    );
    for (const { row, heading, message: words } of importJob.faults) process.stdout.write(`${[row ?? '', heading ?? '', words].join('\t')}\n`);
  }
  return 1;
}
