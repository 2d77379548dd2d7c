import fc from 'fast-check';
import { Pace } from '../../../../src/service/sources/http/pace';
import { pauseAfter, retryAfter } from '../../../../src/service/sources/http/retry-after';
import { TestClock } from '../support/test-clock';

test('no more calls than allowed start within any span, and none before the one ahead is through (property)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 100, max: 20_000 }),
      fc.array(fc.nat(5_000), { minLength: 1, maxLength: 40 }),
      async (calls, milliseconds, durations) => {
        const clock = new TestClock();
        const pace = new Pace(clock, { calls, milliseconds });
        const starts: number[] = [];
        let running = 0;
        await Promise.all(
          durations.map((duration) =>
            pace.run(async () => {
              expect(++running).toBe(1);
              starts.push(clock.now());
              await clock.sleep(duration);
              running--;
            }),
          ),
        );
        expect(starts).toHaveLength(durations.length);
        for (let index = calls; index < starts.length; index++) {
          expect(starts[index]! - starts[index - calls]!).toBeGreaterThanOrEqual(milliseconds);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('calls go at once while there is room; a failed one does not hold up the next', async () => {
  const clock = new TestClock();
  const pace = new Pace(clock, { calls: 2, milliseconds: 10_000 });
  await expect(pace.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await pace.run(() => Promise.resolve());
  expect(clock.slept).toEqual([]);
  await pace.run(() => Promise.resolve());
  expect(clock.slept).toEqual([10_000]);
});

test('a stricter limit takes the place of the one in force, a looser one does not', async () => {
  const clock = new TestClock();
  const pace = new Pace(clock, { calls: 10, milliseconds: 10_000 });
  pace.keepTo({ calls: 30, milliseconds: 10_000 });
  pace.keepTo({ calls: 1, milliseconds: 5_000 });
  await pace.run(() => Promise.resolve());
  await pace.run(() => Promise.resolve());
  expect(clock.slept).toEqual([5_000]);
});

test('who is told to stop does not wait for room', async () => {
  const clock = new TestClock();
  const pace = new Pace(clock, { calls: 1, milliseconds: 10_000 });
  const stopping = new AbortController();
  stopping.abort(new Error('stopped'));
  await expect(pace.run(() => Promise.resolve(), stopping.signal)).rejects.toThrow('stopped');
});

test('Retry-After is seconds or a date', () => {
  const now = Date.UTC(2026, 0, 1);
  expect(retryAfter('120', now)).toBe(120_000);
  expect(retryAfter(new Date(now + 5_000).toUTCString(), now)).toBe(5_000);
  expect(retryAfter(new Date(now - 5_000).toUTCString(), now)).toBe(0);
  expect(retryAfter('soon', now)).toBeUndefined();
  expect(retryAfter(null, now)).toBeUndefined();
  expect([1, 2, 3, 7, 20].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 60_000, 60_000]);
});
