import type { ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** For the engine's `observe`. */
  operation(type: string, outcome: string, seconds: number): void;
  /** A mail was tried, and so it ended. */
  mail(outcome: string): void;
  /** Tells where the open streams are counted. */
  watchStreams(count: (kind: 'websocket' | 'sse') => number): void;
  respond(response: ServerResponse): Promise<void>;
}

/** What is read when somebody asks for the metrics. */
export interface Readings {
  /** The number of the last change in the feed. */
  readonly feedPosition?: () => number | Promise<number>;
  /** How many mails are still to be sent. */
  readonly mailsWaiting?: () => Promise<number>;
}

/** The counters of one service, in a registry of its own. */
export function createMetrics({ feedPosition, mailsWaiting }: Readings = {}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'thi_dua_operation_duration_seconds',
    help: 'Time of GraphQL operations, by type and outcome ("ok" or the code of the first error)',
    labelNames: ['type', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const mails = new Counter({
    name: 'thi_dua_mails_total',
    help: 'Attempts to send reminder mails, by how they ended: sent, failed, uncertain, skipped, released',
    labelNames: ['outcome'],
    registers: [registry],
  });
  if (feedPosition) gaugeOf(registry, 'thi_dua_feed_position', 'Number of the last ranking change in the feed', feedPosition);
  if (mailsWaiting) gaugeOf(registry, 'thi_dua_mails_waiting', 'Reminder mails that are still to be sent', mailsWaiting);
  return {
    operation: (type, outcome, seconds) => durations.observe({ type, outcome }, seconds),
    mail: (outcome) => mails.inc({ outcome }),
    watchStreams: (count) => {
      new Gauge({
        name: 'thi_dua_open_streams',
        help: 'Open WebSockets and event streams',
        labelNames: ['kind'],
        registers: [registry],
        collect() {
          this.set({ kind: 'websocket' }, count('websocket'));
          this.set({ kind: 'sse' }, count('sse'));
        },
      });
    },
    respond: async (response) => {
      const text = await registry.metrics();
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text);
    },
  };
}

/** A gauge that is read from the database when somebody asks. */
function gaugeOf(registry: Registry, name: string, help: string, read: () => number | Promise<number>): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      try {
        this.set(await read());
      } catch {
        // The database is away, which other metrics tell; these must be readable just then.
        this.reset();
      }
    },
  });
}
