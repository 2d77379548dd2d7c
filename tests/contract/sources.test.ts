import { partialDateSchema } from '../../src/contract/sources';

describe('a date as exact as it is known', () => {
  test.each(['2026', '2026-07', '2026-12-31'])('%s', (date) =>
    expect(partialDateSchema.safeParse(date).success).toBe(true),
  );

  test.each(['', '26', 'mid-2026', '2026-13', '2026-00', '2026-07-32', '2026-7', '2026-07-14T00:00:00Z'])(
    '%p is none',
    (date) => expect(partialDateSchema.safeParse(date).success).toBe(false),
  );
});
