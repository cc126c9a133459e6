import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveUp } from './say.mjs';

/** The folder of the whole repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Ends with a plain sentence when this Node is older than package.json asks for. */
export function requireNode() {
  const needed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major, minor] = needed.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  giveUp(
    `Cần Node.js ${needed} trở lên; máy này có ${process.versions.node}. Hãy cài bản mới rồi chạy lại.`,
    `Node.js ${needed} or newer is needed; this machine has ${process.versions.node}. Install a newer one and run this again.`,
  );
}
