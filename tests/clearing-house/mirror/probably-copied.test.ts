import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type FlowFigure,
  isProbablyCopied,
  probablyCopied,
  SMALLEST_TELLING,
} from '../../../src/clearing-house/mirror/probably-copied';

const figure = (
  table: string,
  reporter: string,
  partner: string,
  value: number | null,
  more: Partial<FlowFigure> = {},
): FlowFigure => ({
  table,
  reporter,
  partner,
  year: 2024,
  sex: 'T',
  age: 'TOTAL',
  value,
  ...more,
});

test('equal counts of a flow are suspicious, small ones are not', () => {
  expect(isProbablyCopied({ own: 64_325, partner: 64_325 })).toBe(true);
  expect(isProbablyCopied({ own: 64_325, partner: 64_324 })).toBe(false);
  expect(isProbablyCopied({ own: SMALLEST_TELLING, partner: SMALLEST_TELLING })).toBe(true);
  expect(isProbablyCopied({ own: SMALLEST_TELLING - 1, partner: SMALLEST_TELLING - 1 })).toBe(false);
  expect(isProbablyCopied({ own: 0, partner: 0 })).toBe(false);
});

test('both sides are marked, for the same year, sex and age, in a table and its mirror only', () => {
  const marked = [
    figure('3', 'DE', 'RO', 64_325),
    figure('5', 'RO', 'DE', 64_325),
    figure('S3', 'KG', 'RU', 500),
    figure('S5', 'RU', 'KG', 500),
  ];
  const others = [
    figure('3', 'RO', 'DE', 64_325),
    figure('3', 'AT', 'RO', 64_325),
    figure('5', 'RO', 'AT', 64_325, { year: 2023 }),
    figure('3', 'FI', 'RO', 361, { sex: 'F' }),
    figure('5', 'RO', 'FI', 361),
    figure('1.2', 'DE', 'SE', 700),
    figure('1.2', 'SE', 'DE', 700),
    figure('3', 'BG', 'TR', null),
    figure('5', 'TR', 'BG', null),
    figure('3', 'EE', 'LV', 40),
    figure('5', 'LV', 'EE', 40),
  ];
  expect(probablyCopied([...others, ...marked])).toEqual(new Set(marked));
});

test("of the project's own figures for 2024 the eight Romanian flows are marked, on both sides, and no others", () => {
  const [, ...lines] = readFileSync('assets/figures/flows-2024.csv', 'utf8').trim().split('\n');
  const figures = lines.map((line) => {
    const [, table, reporter, partner, , value] = line.split(',');
    return figure(table!, reporter!, partner!, Number(value));
  });
  const marked = [...probablyCopied(figures)];
  expect(marked).toHaveLength(16);
  expect(marked.every(({ reporter, partner }) => reporter === 'RO' || partner === 'RO')).toBe(true);
  expect(Math.min(...marked.map(({ value }) => value!))).toBe(143);
});

test('whoever is marked has a counterpart that is marked too, whatever the order (property)', () => {
  const flow = fc.record({
    table: fc.constantFrom('3', '5', 'S3', 'S5', '6.2'),
    reporter: fc.constantFrom('DE', 'RO', 'BG'),
    partner: fc.constantFrom('DE', 'RO', 'BG', 'TOTAL'),
    year: fc.constantFrom(2023, 2024),
    sex: fc.constantFrom('T' as const, 'M' as const),
    age: fc.constant('TOTAL'),
    value: fc.constantFrom(null, 0, 99, 100, 5_000),
  });
  fc.assert(
    fc.property(fc.array(flow, { maxLength: 40 }), (figures) => {
      const marked = probablyCopied(figures);
      expect(probablyCopied([...figures].reverse())).toEqual(marked);
      for (const { table, reporter, partner, year, sex, value } of marked) {
        expect(value).toBeGreaterThanOrEqual(SMALLEST_TELLING);
        expect(
          [...marked].some(
            (other) =>
              other.table !== table
              && other.reporter === partner
              && other.partner === reporter
              && other.year === year
              && other.sex === sex
              && other.value === value,
          ),
        ).toBe(true);
      }
    }),
  );
});
