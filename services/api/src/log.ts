import pino from 'pino';
import type { Config } from './config';

export type Log = pino.Logger;

/** Where lines go; tests hand in their own. */
export interface LogOutput {
  readonly isTTY?: boolean;
  write(line: string): unknown;
}

/** The service's log: one JSON object a line, or plain words when a person reads along at a terminal. */
export function createLog(config: Pick<Config, 'logLevel'>, output: LogOutput = process.stdout): Log {
  const options: pino.LoggerOptions = {
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // A failed statement carries its parameters, password and token hashes among them: they are not for the log.
    serializers: { err: errorFacts },
    redact: ['authorization', 'password', 'token', '*.authorization', '*.password', '*.token'],
  };
  if (output.isTTY === true) return pino(options, { write: (line) => void output.write(plainLine(line)) });
  return pino(options, { write: (line) => void output.write(line) });
}

function errorFacts(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  return { type: error.name, message: error.message, stack: error.stack, ...('code' in error ? { code: error.code } : {}) };
}

function plainLine(line: string): string {
  const { time, level, msg, err, ...facts }: Record<string, unknown> = JSON.parse(line);
  const details = Object.entries(facts).map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const stack = typeof err === 'object' && err !== null && 'stack' in err ? `\n${String(err.stack)}` : '';
  const word = typeof level === 'number' && level > 30 ? `${pino.levels.labels[level] ?? level}: ` : '';
  return `${String(time).slice(11, 19)} ${word}${String(msg ?? '')}${details.join('')}${stack}\n`;
}
