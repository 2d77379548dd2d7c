import { timeId } from '../../../src/service/access/time-id';

test('ids sort in the order they were made, however many in a millisecond and wherever the clock is set', () => {
  const times = [
    1,
    1000,
    1000,
    999,
    1_790_000_000_000,
    ...Array<number>(10_000).fill(1_790_000_000_000),
    1_790_000_000_001,
  ];
  const ids = times.map(timeId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('an id tells when it was made', () => {
  const before = Date.now();
  const ms = parseInt(timeId().replace(/-/g, '').slice(0, 12), 16);
  expect(ms).toBeGreaterThanOrEqual(before);
});
