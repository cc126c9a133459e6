import 'reflect-metadata';
import { join } from 'node:path';
import { ensureAdministrator } from './account/first-administrator';
import { authenticate, isStillGood } from './account/sign-in.service';
import { announce } from './announce';
import { onHistoryCommitted } from './audit/audit.consequence';
import { buildServiceSchema, consequences } from './concepts';
import { ConfigError, readConfig } from './config';
import { contextFactory } from './context';
import { openDatabase } from './database/database';
import { waitForDatabase } from './database/wait';
import { loadDemoYear } from './demo/demo-year';
import { makeDemoOfficers } from './demo/officers';
import { entities } from './entities';
import { exportRequest } from './exporting/export.request';
import { createExports } from './exporting/export.service';
import { createFeed, cursorOfEvent } from './feed/feed.service';
import { watchHead } from './feed/head';
import { rankingPosition, recordPosition } from './feed/position';
import { openWake } from './feed/wake';
import { requireFile } from './file/open.service';
import { requireUploader, storeFile } from './file/store.service';
import { startSweeper } from './file/sweeper';
import { createEngine } from './graphql/execute';
import { createMetrics } from './http/metrics';
import { createHttpServer } from './http/server';
import { startImports } from './importing/reaper';
import { findTemplate } from './importing/template-file';
import { createLog } from './log';
import { createRenderer } from './paper/render';
import { createMailer } from './reminder/mailer';
import { countWaiting } from './reminder/outbox.service';
import { startReminders } from './reminder/scheduler';
import { findPaper } from './sheet/paper-file';
import { onChangesCommitted } from './standing/change-log';

const ADMIN_DIR = join(__dirname, '../../../admin/dist');

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config);
  const database = await waitForDatabase(() => openDatabase(config.database, entities), log);
  const wake = await openWake(config.redisUrl, log);
  const rankingHead = watchHead(() => rankingPosition(database.primary), wake, log, config.feedPollMs);
  const recordHead = watchHead(() => recordPosition(database), wake, log, config.feedPollMs);
  onChangesCommitted(wake.wake);
  onHistoryCommitted(wake.wake);

  const contextFor = contextFactory(database, consequences);
  const system = contextFor(null, { locale: 'vi', requestId: 'start', address: 'local', cookie: null });
  const metrics = createMetrics({ feedPosition: () => rankingHead.look(), mailsWaiting: () => countWaiting(system) });
  const feeds = { rankings: createFeed(rankingHead), records: createFeed(recordHead) };
  const engine = createEngine(buildServiceSchema(feeds), { log, observe: metrics.operation, cursorOf: cursorOfEvent });
  const exportList = createExports(engine.schema, engine.execute);
  const administrator = await ensureAdministrator(system, config.adminEmail, config.adminPassword);
  const officers = config.demoData && (await loadDemoYear(system)) ? await makeDemoOfficers(system) : [];
  if (officers.length > 0) log.info('demonstration year loaded');

  const renderer = createRenderer();

  const server = await createHttpServer({
    config,
    log,
    engine,
    metrics,
    contextFor,
    files: { megabytesMax: config.fileMegabytesMax, requireUploader, store: storeFile, open: requireFile },
    findReport: findPaper(renderer, config.publicUrl),
    openExport: (body, context) => exportList(exportRequest(body), context),
    findTemplate,
    adminDir: ADMIN_DIR,
    authenticate: (credentials) => authenticate(database, credentials),
    revalidate: (viewer) => isStillGood(database, viewer),
    ready: () => database.primary.rows('SELECT 1'),
  });
  const address = await server.listen();
  announce(address, administrator, officers);
  const stopReminders = startReminders(system, log, {
    config: config.reminders,
    mail: config.mail && {
      send: createMailer(config.mail),
      publicUrl: config.publicUrl,
      observe: metrics.mail,
      domain: config.mail.from.address.replace(/^.*@/, ''),
    },
  });
  const stopSweeper = startSweeper(system, log);
  const stopImports = startImports(system, log);
  onShutdown(async () => {
    log.info('stopping');
    await Promise.all([server.close(), stopReminders(), stopImports()]);
    await stopSweeper();
    await renderer.close();
    rankingHead.close();
    recordHead.close();
    await wake.close();
    await database.close();
  });
}

function onShutdown(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

function fail(error: unknown): never {
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}

main().catch(fail);
