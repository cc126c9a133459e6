import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';

// The service prints its contract; the client types are made from that. With --check nothing is written: what is committed is compared.
const check = process.argv.includes('--check');
const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const header = 'Made by "npm run codegen" from the service. Never edited by hand.';

const sdl = execFileSync(process.execPath, [place('../services/api/dist/print-schema.js')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const types = await codegen({
  filename: 'types.ts',
  schema: parse(sdl),
  documents: [],
  config: {
    scalars: { ID: 'string', Decimal: 'string', Date: 'string', DateTime: 'string' },
    strictScalars: true,
    enumsAsTypes: true,
    useTypeImports: true,
  },
  plugins: [{ typescript: {} }],
  pluginMap: { typescript },
});
keep('schema.graphql', `# ${header}\n\n${sdl.trim()}\n`);
keep('generated/types.ts', `// ${header}\n\n${types.trim()}\n`);

function keep(file, text) {
  if (!check) {
    mkdirSync(place('generated'), { recursive: true });
    writeFileSync(place(file), text);
  } else if (readIfThere(file) !== text) {
    process.stderr.write(
      `schema/${file} is not what the service prints. Run "npm run codegen", read the difference, and note it in schema.changes.md.\n`,
    );
    process.exitCode = 1;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(place(file), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
