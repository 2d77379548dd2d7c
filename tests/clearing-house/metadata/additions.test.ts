import fc from 'fast-check';
import { metadataAdditions } from '../../../src/clearing-house/metadata/additions';
import { answerOf } from '../../../src/clearing-house/metadata/answers';
import { METADATA_HEAD, plannedColumns, type MetadataEntry } from '../../../src/clearing-house/metadata/layout';
import { readMetadata } from '../../../src/clearing-house/metadata/read-metadata';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { tableById, tables } from '../../../src/clearing-house/tables/catalogue';
import { bulgarianMetadata, metadataCells, metadataIdentityOf, withRows } from '../../support/metadata-cells';

const identity = metadataIdentityOf(bulgarianMetadata);
const read = (cells: readonly (readonly CellValue[])[]) => readMetadata(identity, cells)!;
const entry = (id: string, ...years: number[]): MetadataEntry => ({ definition: tableById(id)!, years });
const sheet = (entries: readonly MetadataEntry[]) => metadataCells({}, { ...bulgarianMetadata, entries });
const codes = (cells: readonly (readonly CellValue[])[]) =>
  cells.map((row) => String(row[1] ?? '')).filter((code) => code.includes('|'));

test('a sheet that has everything gets nothing', () => {
  const entries = [entry('3', 2023, 2024), entry('5', 2024)];
  expect(metadataAdditions(read(sheet(entries)), entries)).toEqual([]);
});

test('further years come below their table, further tables below the others with their title', () => {
  const cells = sheet([entry('3', 2024), entry('5', 2024)]);
  const wanted = [entry('3', 2022, 2024), entry('5', 2022, 2024), entry('7', 2024), entry('S3', 2024)];
  const changed = withRows(cells, metadataAdditions(read(cells), wanted));
  expect(codes(changed)).toEqual(['3|2024', '3|2022', '5|2024', '5|2022', '7|2024', 'S3|2024']);
  const labels = changed.slice(METADATA_HEAD.rows).map((row) => row[0]);
  expect(labels.slice(3, 10)).toEqual([
    'Table 5. Long-term emigration by country of next residence',
    'Table 5 · 2024',
    'Table 5 · 2022',
    'Table 7. Acquisition of citizenship by country of former citizenship',
    'Table 7 · 2024',
    'Table S3. Short-term immigration by country of previous residence',
    'Table S3 · 2024',
  ]);
});

test('definitions that come along are printed with the others, each once', () => {
  const cells = sheet([entry('3', 2024)]);
  const changed = withRows(cells, metadataAdditions(read(cells), [entry('5', 2024), entry('S3', 2024)]));
  const labels = changed.map((row) => String(row[0] ?? ''));
  const at = labels.findIndex((label) => label.startsWith('International migrant'));
  expect(labels.slice(at - 1, at + 4)).toEqual([
    'Definitions',
    expect.stringMatching(/^International migrant/),
    expect.stringMatching(/^Long-term migrant/),
    expect.stringMatching(/^Short-term migrant/),
    'What the questions mean',
  ]);
});

test('definitions stay together where the others were deleted', () => {
  const cells = sheet([entry('3', 2024)]).slice(0, METADATA_HEAD.rows + 2);
  const changed = withRows(cells, metadataAdditions(read(cells), [entry('S3', 2024)]));
  expect(codes(changed)).toEqual(['3|2024', 'S3|2024']);
  expect(changed.at(-1)![0]).toMatch(/^Short-term migrant/);
});

test('what a sheet lacks can be added in any steps, to a sheet that people have worked in, and no answer is touched', () => {
  const someTables = fc.subarray([...tables], { minLength: 1 });
  const someYears = fc.subarray([2020, 2021, 2022, 2023, 2024], { minLength: 1 });
  const step = fc.record({ definitions: someTables, years: someYears });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), fc.nat(21), fc.nat(), (steps, blankColumn, seed) => {
      const entriesOf = ({ definitions, years }: (typeof steps)[number]) =>
        definitions.map((definition) => ({ definition, years }));
      let cells = sheet(entriesOf(steps[0]!)).map((row) => [
        ...row.slice(0, blankColumn),
        '',
        ...row.slice(blankColumn),
      ]);
      const answered = read(cells);
      const { row, table, year } = answered.rows[seed % answered.rows.length]!;
      cells[row]![answered.columns.fields.get('AGENCY')!] = 'NSI';
      for (const each of steps) cells = withRows(cells, metadataAdditions(read(cells), entriesOf(each)));
      const metadata = read(cells);
      const wanted = new Set(
        steps.flatMap(({ definitions, years }) =>
          definitions.flatMap(({ id }) => years.map((each) => `${id}|${each}`)),
        ),
      );
      expect(metadata.rows.map((each) => `${each.table}|${each.year}`).sort()).toEqual([...wanted].sort());
      expect(answerOf(metadata, table, year, 'AGENCY')?.text).toBe('NSI');
      expect(
        metadata.rows.flatMap(({ answers }) => [...answers.values()].filter(({ text }) => text !== '')),
      ).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});

test('rows put in are in the language of the sheet and open where the table asks', () => {
  const request = { ...bulgarianMetadata, language: 'ru' as const, entries: [entry('3', 2024)] };
  const metadata = readMetadata(metadataIdentityOf(request), metadataCells({}, request))!;
  const plans = metadataAdditions(metadata, [entry('7', 2024)]);
  const rows = plans.find(({ cells }) => cells.some((row) => row[plannedColumns.code] === '7|2024'))!;
  expect(rows.cells.map((row) => row[0])).toEqual([`Таблица 7. ${tableById('7')!.title.ru}`, 'Таблица 7 · 2024']);
  expect(rows.validations.map(({ area: { row, column } }) => [row, column]).sort()).toEqual(
    tableById('7')!
      .metadata.map((field) => [rows.row + 1, plannedColumns.fields.get(field)!])
      .sort(),
  );
});

test('a column that the user deleted does not come back', () => {
  const gone = plannedColumns.fields.get('CONTACT')!;
  const cells = sheet([entry('3', 2024)]).map((row) => row.filter((_, column) => column !== gone));
  const changed = withRows(cells, metadataAdditions(read(cells), [entry('7', 2024)]));
  const metadata = read(changed);
  expect(metadata.rows.map(({ table }) => table)).toEqual(['3', '7']);
  expect(metadata.columns.fields.has('CONTACT')).toBe(false);
});
