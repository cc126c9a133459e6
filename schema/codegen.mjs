import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { buildSchema, getNamedType, isEnumType, isObjectType, parse } from 'graphql';

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
keep('generated/fields.ts', `// ${header}\n\n${fieldTable(buildSchema(sdl))}`);

/** What the fields are that forms write, by type: how their values are read by people, and which choices or records they name. */
function fieldTable(schema) {
  const lines = Object.values(schema.getTypeMap()).flatMap((type) => {
    const input = schema.getType(`${type.name}UpdateInput`);
    if (!isObjectType(type) || !input) return [];
    const fields = Object.values(input.getFields()).map((field) => `${field.name}: ${JSON.stringify(kindOf(type, field))}`);
    return [`  ${type.name}: { ${fields.join(', ')} },`];
  });
  return `export const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${lines.join('\n')}\n};\n`;
}

/** "Decimal", "Date", "Boolean", …; "CHOICE Direction"; "ID Organization". */
function kindOf(type, { name, type: given }) {
  const named = getNamedType(given);
  if (isEnumType(named)) return `CHOICE ${named.name}`;
  if (named.name !== 'ID') return named.name;
  const relation = type.getFields()[name.replace(/Id$/, '')];
  return relation ? `ID ${getNamedType(relation.type).name}` : 'ID';
}

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
