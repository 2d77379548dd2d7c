import * as fc from 'fast-check';
import { RateLimit } from '../../../../src/service/http/limits/rate-limit';

const MINUTE = 60_000;

test('a caller may make so many requests at once, and then as time brings them back', () => {
  let now = 0;
  const limit = new RateLimit(6, () => now);
  for (let request = 0; request < 6; request += 1) expect(limit.take('a')).toBe(0);
  expect(limit.take('a')).toBe(10);
  now += 9_000;
  expect(limit.take('a')).toBe(1);
  now += 1_000;
  expect(limit.take('a')).toBe(0);
  expect(limit.take('a')).toBe(10);
  now += 10 * MINUTE;
  for (let request = 0; request < 6; request += 1) expect(limit.take('a')).toBe(0);
  expect(limit.take('a')).toBeGreaterThan(0);
});

test('callers do not count for each other', () => {
  const limit = new RateLimit(1, () => 0);
  expect(limit.take('a')).toBe(0);
  expect(limit.take('b')).toBe(0);
  expect(limit.take('a')).toBe(60);
});

test('looking counts nothing', () => {
  const limit = new RateLimit(1, () => 0);
  for (let look = 0; look < 5; look += 1) expect(limit.wait('a')).toBe(0);
  limit.take('a');
  expect(limit.wait('a')).toBe(60);
});

test('0 stands for any number', () => {
  const limit = new RateLimit(0);
  for (let request = 0; request < 1000; request += 1) expect(limit.take('a')).toBe(0);
});

test('no more than the burst and what time brings get through, whenever they come; who waits as told gets through', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }),
      (perMinute, pauses) => {
        let now = 0;
        let through = 0;
        const limit = new RateLimit(perMinute, () => now);
        for (const pause of pauses) {
          now += pause;
          if (limit.take('a') === 0) through += 1;
          expect(through).toBeLessThanOrEqual(perMinute + (now * perMinute) / MINUTE + 1e-6);
        }
        now += limit.wait('a') * 1000;
        expect(limit.take('a')).toBe(0);
      },
    ),
  );
});

test('very many callers take no more than so much memory, and who asks all the time is not forgotten', () => {
  const limit = new RateLimit(2, () => 0);
  limit.take('steady');
  for (let index = 0; index < 50_000; index += 1) {
    limit.take(`caller ${index}`);
    if (index % 1000 === 0) limit.take('steady');
  }
  expect(limit.wait('steady')).toBeGreaterThan(0);
});
