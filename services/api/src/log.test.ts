import { expect, it } from '@jest/globals';
import { createLog } from './log';

function lines(isTTY: boolean): { output: { isTTY: boolean; write: (line: string) => void }; written: string[] } {
  const written: string[] = [];
  return { written, output: { isTTY, write: (line) => written.push(line) } };
}

it('a log is JSON for machines, without secrets', () => {
  const { output, written } = lines(false);
  const log = createLog({ logLevel: 'info' }, output);
  log.info({ port: 4000, password: 'hunter2', headers: { authorization: 'Bearer x' } }, 'listening');
  log.debug('too fine');
  expect(written.map((line) => JSON.parse(line))).toEqual([
    { level: 30, time: expect.any(String), port: 4000, password: '[Redacted]', headers: { authorization: '[Redacted]' }, msg: 'listening' },
  ]);
});

it('a log is plain words at a terminal', () => {
  const { output, written } = lines(true);
  const log = createLog({ logLevel: 'info' }, output);
  log.info({ url: 'http://127.0.0.1:4000' }, 'listening');
  log.error({ err: new Error('broken') }, 'an operation failed');
  expect(written[0]).toMatch(/^\d\d:\d\d:\d\d listening url=http:\/\/127\.0\.0\.1:4000\n$/);
  expect(written[1]).toMatch(/^\d\d:\d\d:\d\d error: an operation failed\nError: broken\n/);
});
