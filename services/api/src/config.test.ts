import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Environment } from './config';
import { ConfigError, readConfig } from './config';

function faultsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing: an embedded file, reachable from this machine only', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      database: { kind: 'sqlite', file: resolve('data/thi-dua.db') },
      redisUrl: null,
      feedPollMs: 200,
      fileMegabytesMax: 20,
      adminEmail: null,
      adminPassword: null,
      demoData: false,
      logLevel: 'info',
      allowedOrigins: [],
      trustProxy: false,
      cookieSecure: 'auto',
      mail: null,
      reminders: { beforeDays: [3, 1], overdueWeeks: 4, hour: 7, pollMs: 30_000, leaseMs: 60_000, retryMs: 60_000 },
      publicUrl: null,
    });
  });

  it('is read from the environment', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/data',
      DATABASE_URL: 'mysql://u:p%40ss@db:3306/thi_dua',
      DATABASE_READ_URLS: 'mysql://u@r1/thi_dua, mariadb://u@r2/thi_dua',
      REDIS_URL: 'redis://cache:6379',
      ADMIN_EMAIL: 'admin@example.vn',
      ADMIN_PASSWORD: 'correct horse',
      DEMO_DATA: '1',
      LOG_LEVEL: 'debug',
      ALLOWED_ORIGINS: 'https://panel.example.vn/,http://localhost:5173',
      TRUST_PROXY: '1',
      COOKIE_SECURE: '1',
    });
    expect(config).toMatchObject({
      port: 0,
      database: { kind: 'mysql', url: 'mysql://u:p%40ss@db:3306/thi_dua', readUrls: ['mysql://u@r1/thi_dua', 'mysql://u@r2/thi_dua'] },
      redisUrl: 'redis://cache:6379',
      demoData: true,
      allowedOrigins: ['https://panel.example.vn', 'http://localhost:5173'],
      cookieSecure: 'always',
    });
  });

  it('takes an empty variable for an absent one, and a file by its address', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }).port).toBe(4000);
    expect(readConfig({ DATABASE_URL: 'sqlite:/tmp/a.db' }).database).toEqual({ kind: 'sqlite', file: '/tmp/a.db' });
    expect(readConfig({ DATA_DIR: '/srv' }).database).toEqual({ kind: 'sqlite', file: '/srv/thi-dua.db' });
  });

  it('names all faults at once, and no secret', () => {
    const faults = faultsOf({
      PORT: '99999',
      DATABASE_URL: 'postgres://user:hunter2@db/x',
      REDIS_URL: 'http://x',
      ADMIN_EMAIL: 'admin',
      ADMIN_PASSWORD: 'hunter2',
      DEMO_DATA: 'yes',
      LOG_LEVEL: 'loud',
      ALLOWED_ORIGINS: 'panel',
    });
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
      'ADMIN_EMAIL',
      'ADMIN_PASSWORD',
      'ALLOWED_ORIGINS',
      'DATABASE_URL',
      'DEMO_DATA',
      'LOG_LEVEL',
      'PORT',
      'REDIS_URL',
    ]);
    expect(faults.join()).not.toContain('hunter2');
    expect(faultsOf({ DATABASE_READ_URLS: 'mysql://u@r1/x' })).toEqual(['DATABASE_READ_URLS: replicas need a MySQL DATABASE_URL']);
  });

  it('cannot be changed afterwards', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.database) && Object.isFrozen(config.allowedOrigins)).toBe(true);
  });
});
