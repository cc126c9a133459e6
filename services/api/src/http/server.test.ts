import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import type { Toy } from './toy-service';
import { startToy } from './toy-service';

let toy: Toy;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'panel-'));
  await mkdir(join(directory, 'assets'));
  await writeFile(join(directory, 'index.html'), '<title>panel</title>');
  await writeFile(join(directory, 'explorer.html'), '<title>GraphiQL</title>');
  await writeFile(join(directory, 'assets', 'index-1a2b.js'), 'export {};');
  toy = await startToy({ adminDir: directory });
});
afterAll(async () => {
  await toy.server.close();
  await rm(directory, { recursive: true });
});

const fetchText = async (path: string, init: RequestInit = {}): Promise<{ status: number; headers: Headers; text: string }> => {
  const response = await fetch(`${toy.url}${path}`, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('pages', () => {
  it('lead to the panel', async () => {
    for (const path of ['/', '/admin']) expect((await fetchText(path)).headers.get('location')).toBe('/admin/');
    expect(await fetchText('/admin/')).toMatchObject({ status: 200, text: '<title>panel</title>' });
    expect(await fetchText('/admin/rankings/3/show?x=1')).toMatchObject({ status: 200, text: '<title>panel</title>' });
  });

  it('may be kept only when their name changes with their content, and take nothing from elsewhere', async () => {
    const asset = await fetchText('/admin/assets/index-1a2b.js');
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    const page = await fetchText('/admin/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('that are not there are not found', async () => {
    for (const path of ['/admin/assets/gone.js', '/admin/../../etc/passwd', '/elsewhere']) expect((await fetchText(path)).status).toBe(404);
    expect((await fetchText('/admin/%2e%2e%2fpackage.json')).text).toBe('<title>panel</title>');
  });

  it('show GraphiQL to a browser that opens /graphql', async () => {
    const page = await fetchText('/graphql?query={me}', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type'), page.text]).toEqual([200, 'text/html; charset=utf-8', '<title>GraphiQL</title>']);
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) => fetchText('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });

  it('may call the service when the configuration names them', async () => {
    const named = await preflight('https://panel.example.vn');
    expect([named.status, named.headers.get('access-control-allow-origin'), named.headers.get('access-control-allow-credentials')]).toEqual([
      204,
      'https://panel.example.vn',
      'true',
    ]);
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the state of the service', () => {
  it('is told at /healthz and /readyz', async () => {
    expect(await fetchText('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await fetchText('/readyz')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
    const away = await startToy({ ready: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1')) });
    const response = await fetch(`${away.url}/readyz`);
    expect([response.status, await response.text()]).toEqual([503, '{"status":"unavailable"}']);
    await away.server.close();
  });

  it('is measured at /metrics', async () => {
    const body = JSON.stringify({ query: '{ hello }' });
    await fetchText('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await fetchText('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ nothing }' }) });
    const { text } = await fetchText('/metrics');
    expect(text).toMatch(/thi_dua_operation_duration_seconds_count\{type="query",outcome="ok"\} \d/);
    expect(text).toMatch(/thi_dua_operation_duration_seconds_count\{type="unknown",outcome="BAD_USER_INPUT"\} 1/);
    expect(text).toContain('thi_dua_open_streams{kind="websocket"} 0');
    expect(text).toContain('thi_dua_feed_position 0');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });
});

describe('closing', () => {
  it('finishes what is under way, ends 100 subscriptions and accepts nothing new', async () => {
    // Longer than the test may take: it ends because everything has ended.
    const own = await startToy({ drainMs: 600_000 });
    const sockets = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const socket = new WebSocket(`${own.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
        await once(socket, 'open');
        socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer good1' } }));
        await once(socket, 'message');
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { counted { value } }' } }));
        return { closed: once(socket, 'close').then(([code]) => Number(code)) };
      }),
    );
    const stream = await fetch(`${own.url}/graphql/stream?query=${encodeURIComponent('subscription { counted { value } }')}`, {
      headers: { authorization: 'Bearer good1' },
    });
    const slow = fetch(`${own.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ slow }"}' });
    await delay(50);

    const closed = own.server.close();
    expect(await (await slow).json()).toEqual({ data: { slow: 'done' } });
    expect(await stream.text()).toMatch(/^retry: \d+\n\n$/);
    expect(new Set(await Promise.all(sockets.map(({ closed: code }) => code)))).toEqual(new Set([1001]));
    await closed;
    await expect(fetch(`${own.url}/healthz`)).rejects.toThrow();
  });

  it('does not wait for ever for a request that does not end, or a socket that does not close', async () => {
    const own = await startToy({ drainMs: 200 });
    const socket = new WebSocket(`${own.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.pause();
    const stuck = fetch(`${own.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) }),
      duplex: 'half',
    } as RequestInit).catch(() => 'cut');
    await delay(50);
    await own.server.close();
    expect(await stuck).toBe('cut');
    socket.terminate();
  });
});
