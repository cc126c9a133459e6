import { describe, expect, test } from '@jest/globals';
import { hashPassword, hashToken, isPassword, newPassword, newToken } from './secret';

describe('passwords', () => {
  test('are hashed with argon2id and a salt of their own, and known again however their accents are typed', async () => {
    const password = 'Mật khẩu của Đức';
    const [first, second] = await Promise.all([hashPassword(password), hashPassword(password)]);
    expect(first).toMatch(/^\$argon2id\$/);
    expect(first).not.toBe(second);
    expect(await isPassword(first, password.normalize('NFD'))).toBe(true);
    expect(await isPassword(first, `${password} `)).toBe(false);
    expect(await isPassword(first, '')).toBe(false);
  });

  test('made up are long, and easy to read out', () => {
    const made = new Set(Array.from({ length: 100 }, newPassword));
    expect(made.size).toBe(100);
    for (const password of made) expect(password).toMatch(/^(?:[a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/);
  });
});

test('tokens are 256 random bits, and their hashes do not show them', () => {
  const tokens = new Set(Array.from({ length: 100 }, newToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashToken(token)).toBe(hashToken(token));
  }
});
