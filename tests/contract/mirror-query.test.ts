import * as fc from 'fast-check';
import { countries } from '../../src/clearing-house/codes/countries';
import { tablesWithMirror } from '../../src/clearing-house/mirror/mirror-tables';
import { FARTHEST_NEAREST, mirrorAddress, mirrorQuerySchema } from '../../src/contract/mirror';
import { MOST_YEARS } from '../../src/contract/observation-key';
import { paths } from '../../src/contract/paths';
import { reportedAddress, reportedQuerySchema } from '../../src/contract/reported';

const messagesOf = (query: Record<string, string>): string[] =>
  (mirrorQuerySchema.safeParse(query).error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`);

const anyQuery = fc.record({
  reporter: fc.constantFrom(...countries.map((country) => country.iso2)),
  table: fc.constantFrom(...tablesWithMirror),
  years: fc
    .uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: MOST_YEARS })
    .map((years) => years.sort((a, b) => a - b)),
});
const anyNearest = fc.option(fc.integer({ min: 1, max: FARTHEST_NEAREST }), { nil: undefined });

describe('the mirror query', () => {
  test('is read from an address', () => {
    expect(mirrorQuerySchema.parse({ reporter: 'BG', table: '5', years: '2024,2023' })).toEqual({
      reporter: 'BG',
      table: '5',
      years: [2023, 2024],
    });
  });

  test('what is written to an address is read from it again', () => {
    fc.assert(
      fc.property(anyQuery, anyNearest, (query, nearest) => {
        const address = new URL(mirrorAddress({ ...query, nearest }), 'https://localhost');
        expect(address.pathname).toBe(paths.mirror);
        expect(mirrorQuerySchema.parse(Object.fromEntries(address.searchParams))).toEqual({ ...query, nearest });
        const reported = new URL(reportedAddress(query), 'https://localhost');
        expect(reported.pathname).toBe(paths.reported);
        expect(reportedQuerySchema.parse(Object.fromEntries(reported.searchParams))).toEqual(query);
      }),
    );
  });

  test.each([
    [{ table: '5', years: '2024' }, 'reporter is missing: give the code of a country, such as BG'],
    [
      { reporter: 'bg', table: '5', years: '2024' },
      'reporter must be the ISO 3166-1 alpha-2 code of a country in capital letters, such as BG',
    ],
    [
      { reporter: 'EL', table: '5', years: '2024' },
      'reporter must be the ISO 3166-1 alpha-2 code of a country in capital letters, such as BG',
    ],
    [
      { reporter: 'BG', table: 'five', years: '2024' },
      'table must be the number of a standard table, such as 1.2, 3 or 5',
    ],
    [
      { reporter: 'BG', table: '5', years: '2024', nearest: '0' },
      `nearest must be a number of years from 1 to ${FARTHEST_NEAREST}`,
    ],
    [
      { reporter: 'BG', table: '5', years: '2024', nearest: '31' },
      `nearest must be a number of years from 1 to ${FARTHEST_NEAREST}`,
    ],
    [
      { reporter: 'BG', table: '5', years: '24' },
      'years must be years of four digits with commas between them, such as 2023,2024',
    ],
    [{ reporter: 'BG', table: '5', years: '2024,2024' }, 'years must name each year once'],
    [{ reporter: 'BG', table: '5', years: '1066' }, 'years.0 years go from 1900 to 2100'],
    [
      { reporter: 'BG', table: '5', years: Array.from({ length: MOST_YEARS + 1 }, (_, i) => 1950 + i).join(',') },
      `years must be at most ${MOST_YEARS} years; ask for the others in another request`,
    ],
  ])('%j is refused: %s', (query: Record<string, string>, message) => {
    expect(messagesOf(query)).toContain(message);
  });

  test('a parameter that is not known is refused', () => {
    const result = mirrorQuerySchema.safeParse({ reporter: 'BG', table: '5', years: '2024', year: '2024' });
    expect(result.success).toBe(false);
  });
});
