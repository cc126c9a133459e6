import { once } from 'node:events';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { requireNode, root } from './root.mjs';
import { giveUp } from './say.mjs';
import { build } from './turbo.mjs';

// `npm start`: from a fresh clone to the running service. It uses nothing but Node until the packages are there.
requireNode();
endWithNpm();
await requireFreePort();
try {
  await install();
  await build();
} catch (error) {
  giveUp(`Không chuẩn bị được chương trình: ${error.message}.`, 'The preparation failed; what went wrong is written above.');
}
process.env.DEMO_DATA ??= '1';
// The default folder for data is relative, and belongs to the repository wherever this was started.
process.chdir(root);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(`${root}/services/api/dist/main.js`));

async function requireFreePort() {
  const port = Number(process.env.PORT || 4000);
  const host = process.env.HOST || '127.0.0.1';
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return; // the service itself names wrong settings
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') return;
    giveUp(
      `Cổng ${port} đang được dùng (có thể chương trình đã chạy sẵn). Hãy tắt chương trình kia, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
      `Port ${port} is in use (perhaps the service already runs). Stop the other program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  server.close();
  await once(server, 'close');
}
