import * as fc from 'fast-check';
import { hashToken, isToken, newToken, TOKEN_PREFIX, withoutTokens } from '../../../src/service/access/access-token';

test('tokens can be recognised, and none comes twice', () => {
  const tokens = Array.from({ length: 1000 }, newToken);
  expect(new Set(tokens).size).toBe(1000);
  for (const token of tokens) {
    expect(token.startsWith(TOKEN_PREFIX)).toBe(true);
    expect(Buffer.from(token.slice(TOKEN_PREFIX.length), 'base64url')).toHaveLength(32);
    expect(isToken(token)).toBe(true);
  }
  expect(new Set(tokens.map(hashToken)).size).toBe(1000);
});

test('what has not the form of a token is none', () => {
  const token = newToken();
  for (const text of ['', 'ch_', token.slice(0, -1), `${token}A`, token.toUpperCase(), ` ${token}`, `${token}\n`]) {
    expect(isToken(text)).toBe(false);
  }
});

test('no token of either kind gets into a log', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.uint8Array({ minLength: 20, maxLength: 90 }), (before, after, bytes) => {
      const token = newToken();
      const part = Buffer.from(bytes).toString('base64url');
      const clean = withoutTokens(`${before} ${token} eyJ${part}.${part}.${part} ${after}`);
      expect(clean).not.toContain(token.slice(3));
      expect(clean).not.toContain(part);
    }),
  );
  expect(withoutTokens('/api/v1/mirror')).toBe('/api/v1/mirror');
});
