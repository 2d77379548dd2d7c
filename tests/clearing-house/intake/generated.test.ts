import fc from 'fast-check';
import { countries } from '../../../src/clearing-house/codes/countries';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { generatedBlocks } from './generated-blocks';
import { contents, doubts, read } from './support';

test('a block in any layout and language is read back to exactly its figures', () => {
  fc.assert(
    fc.property(generatedBlocks, ({ cells, figures }) => {
      const reading = read(cells, { answers: { year: 2020, sex: 'T' } });
      expect(contents(reading.figures)).toEqual(figures);
      expect(doubts(reading)).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  );
});

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...countries.flatMap(({ iso2, iso3, names }) => [iso2, iso3, ...Object.values(names)])),
  fc.constantFrom('Total', 'Males', 'женщины', 'Hommes', 'T', 'M', 'F', '0-4', '80+', 'All ages', 'Age', 'Sex', 'Year'),
  fc.constantFrom(
    '2022',
    '2023 г.',
    '2022/23',
    '31.12.2023',
    'Males 2022',
    'Country',
    'Status',
    '№',
    '%',
    'Europe',
    'CS',
  ),
  fc.constantFrom(':', '-', '…', 'x', 'e', ':M', '1 234', '12,5', 'n/a', '1)', 'в том числе', 'Source: register', ' '),
  fc.constantFrom(2021, 2022, 2023, 45_540, 45_292, 0, -3, 12.5),
  fc.nat(900),
  fc.boolean(),
  fc.string({ maxLength: 8 }),
);

test('whatever stands in a block, every cell that is not empty is accounted for exactly once', () => {
  const block = fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 9 });
  fc.assert(
    fc.property(block, fc.boolean(), (cells, stock) => {
      read(cells, { stock });
      read(cells, { stock, answers: { partner: 'DE', year: 2022, sex: 'T' } });
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
});

test('a block that names nothing gives nothing, and says what is missing', () => {
  const numbers = fc.array(fc.array(fc.integer({ min: 3000, max: 90_000 }), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(numbers, (cells) => {
      const reading = read(cells);
      expect(reading.figures).toEqual([]);
      expect(reading.unrecognised).toHaveLength(cells.flat().length);
    }),
  );
});
