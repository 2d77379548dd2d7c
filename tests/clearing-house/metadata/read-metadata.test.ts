import fc from 'fast-check';
import { answerOf, countAnswers } from '../../../src/clearing-house/metadata/answers';
import { metadataQuestions } from '../../../src/clearing-house/metadata/fields';
import { metadataFields } from '../../../src/clearing-house/metadata/groups';
import { METADATA_HEAD, plannedColumns } from '../../../src/clearing-house/metadata/layout';
import { readMetadata, type MetadataReading } from '../../../src/clearing-house/metadata/read-metadata';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { tableById, tables } from '../../../src/clearing-house/tables/catalogue';
import type { MetadataField } from '../../../src/clearing-house/tables/definition';
import { chosenOption } from '../../../src/clearing-house/tables/question';
import {
  bulgarianMetadata,
  metadataCells,
  metadataIdentityOf,
  metadataRowOf,
  type EnteredAnswers,
} from '../../support/metadata-cells';

const identity = metadataIdentityOf(bulgarianMetadata);
const read = (cells: readonly (readonly CellValue[])[]) => readMetadata(identity, cells)!;

/** What the metadata say, without where it stands. */
const content = ({ rows }: MetadataReading) =>
  new Map(
    rows.map(({ table, year, answers }) => [
      `${table}|${year}`,
      new Map([...answers].map(([field, { text, value, choice }]) => [field, { text, value, choice }])),
    ]),
  );

const entered: EnteredAnswers = {
  '3|2024': { SOURCE: 'population register', AGENCY: 'NSI', DURATION: 12, STAY: 'intended', BREAK: 'no' },
  '3|2023': { DURATION: 3 },
  '1.1|2024': { REFERENCE: '31.12.2024', BIRTHS: 53_428, MULTIPLE: 'as own citizen' },
};

test.each(LANGUAGES)('a new sheet in %s has every table and year asked for, and no answer', (language) => {
  const request = { ...bulgarianMetadata, language };
  const metadata = readMetadata(metadataIdentityOf(request), metadataCells({}, request))!;
  expect(metadata.rows.map(({ table, year }) => [table, year])).toEqual(
    tables.flatMap(({ id }) => [
      [id, 2023],
      [id, 2024],
    ]),
  );
  expect(metadata).toMatchObject({ reporter: 'BG', round: 2025, language });
  for (const { answers } of metadata.rows) {
    expect([...answers.keys()]).toEqual(metadataFields);
    expect([...answers.values()].every(({ text }) => text === '')).toBe(true);
  }
});

test('answers are read where the codes and keys say, with numbers and choices understood', () => {
  const metadata = read(metadataCells(entered));
  expect(metadata.rows.find(({ table, year }) => table === '3' && year === 2024)!.row).toBe(metadataRowOf('3', 2024));
  expect(answerOf(metadata, '3', 2024, 'DURATION')).toEqual({
    column: plannedColumns.fields.get('DURATION'),
    text: '12',
    value: 12,
  });
  expect(answerOf(metadata, '3', 2024, 'SOURCE')).toMatchObject({ text: 'population register', choice: 0 });
  expect(answerOf(metadata, '3', 2024, 'AGENCY')).toMatchObject({ text: 'NSI' });
  expect(answerOf(metadata, '1.1', 2024, 'BIRTHS')).toMatchObject({ value: 53_428 });
  expect(answerOf(metadata, '1.1', 2024, 'REFERENCE')).toMatchObject({ text: '31.12.2024' });
  expect(answerOf(metadata, '5', 2024, 'DURATION')).toBeUndefined();
  expect(answerOf(metadata, '3', 2019, 'DURATION')).toBeUndefined();
});

test('a choice is understood in any language, whatever the language of the sheet', () => {
  for (const [field, { answer }] of Object.entries(metadataQuestions)) {
    if (answer.kind !== 'choice') continue;
    for (const written of LANGUAGES) {
      for (const [choice, option] of answer.options[written].entries()) {
        const table = tables.find(({ metadata }) => metadata.includes(field as MetadataField))!.id;
        for (const text of [option, ` ${option.toUpperCase()} `, option.replaceAll('’', "'")]) {
          const cells = metadataCells({ [`${table}|2024`]: { [field]: text } });
          expect([text, answerOf(read(cells), table, 2024, field as MetadataField)?.choice]).toEqual([text, choice]);
        }
      }
    }
  }
});

test('no option means another one in another language', () => {
  for (const { answer } of Object.values(metadataQuestions)) {
    if (answer.kind !== 'choice') continue;
    const { options } = answer;
    for (const language of LANGUAGES) {
      expect(options[language].map((option) => chosenOption(options, option))).toEqual(options.en.map((_, at) => at));
    }
  }
});

test.each([
  ['DURATION', '1,25', 1.25],
  ['DURATION', 1.25, 1.25],
  ['DURATION', 61, undefined],
  ['DURATION', -1, undefined],
  ['DURATION', '1 year', undefined],
  ['BIRTHS', '53 428', 53_428],
  ['BIRTHS', -3, undefined],
  ['BIRTHS', 1.5, undefined],
  ['BIRTHS', ':', undefined],
] as const)('%s answered with %p is the number %p', (field, cell, value) => {
  const table = field === 'BIRTHS' ? '1.1' : '3';
  const answer = answerOf(read(metadataCells({ [`${table}|2024`]: { [field]: cell } })), table, 2024, field)!;
  expect(answer.text).toBe(String(cell));
  expect(answer.value).toBe(value);
});

test('rows sorted and inserted, and columns inserted, change nothing of what is read', () => {
  const cells = metadataCells(entered);
  const expected = content(read(cells));
  const first = METADATA_HEAD.rows;
  const shuffled = fc.shuffledSubarray(
    cells.slice(first).map((_, index) => index),
    { minLength: cells.length - first },
  );
  fc.assert(
    fc.property(shuffled, fc.nat(cells.length), fc.nat(21), (order, blankRow, blankColumn) => {
      const rows = [...cells.slice(0, first), ...order.map((index) => cells[first + index]!)];
      rows.splice(blankRow, 0, []);
      const changed = rows.map((row) => [...row.slice(0, blankColumn), '', ...row.slice(blankColumn)]);
      expect(new Map([...content(read(changed))].sort())).toEqual(new Map([...expected].sort()));
    }),
    { numRuns: 50 },
  );
});

test('columns moved about are found by their keys', () => {
  const cells = metadataCells(entered);
  const expected = content(read(cells));
  const order = fc.shuffledSubarray([...cells[0]!.keys()], { minLength: cells[0]!.length });
  fc.assert(
    fc.property(order, (columns) => {
      const moved = cells.map((row) => columns.map((column) => row[column]!));
      expect(content(read(moved))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('a column that was deleted is absent, and rows that were deleted are gone', () => {
  const cells = metadataCells(entered);
  const gone = plannedColumns.fields.get('CONTACT')!;
  const row = metadataRowOf('3', 2023);
  const left = cells.filter((_, index) => index !== row).map((values) => values.filter((_, index) => index !== gone));
  const metadata = read(left);
  expect(metadata.rows).toHaveLength(2 * tables.length - 1);
  expect(metadata.rows.every(({ answers }) => !answers.has('CONTACT') && answers.has('AGENCY'))).toBe(true);
  expect(answerOf(metadata, '3', 2024, 'DURATION')?.value).toBe(12);
});

test('of a row that stands twice, the one with the answer counts', () => {
  const cells = metadataCells(entered);
  const copied = [...cells, cells[metadataRowOf('3', 2024)]!.map((value, column) => (column < 2 ? value : ''))];
  const before = [...cells.slice(0, METADATA_HEAD.rows), copied.at(-1)!, ...cells.slice(METADATA_HEAD.rows)];
  for (const changed of [copied, before]) expect(answerOf(read(changed), '3', 2024, 'DURATION')?.value).toBe(12);
});

test('a code typed by hand in small letters with spaces is a code', () => {
  const cells = metadataCells();
  cells[metadataRowOf('S3', 2024)]![plannedColumns.code] = ' s3 | 2024 ';
  expect(read(cells).rows.filter(({ table, year }) => table === 'S3' && year === 2024)).toHaveLength(1);
});

test('without the row of keys a sheet cannot be read', () => {
  const cells = metadataCells();
  cells[METADATA_HEAD.keys] = [];
  expect(readMetadata(identity, cells)).toBeUndefined();
  expect(readMetadata(identity, [])).toBeUndefined();
});

test('answers are counted among the questions asked; those that may stay empty do not count', () => {
  const [table7] = tables.filter(({ id }) => id === '7');
  const request = { ...bulgarianMetadata, entries: [{ definition: table7!, years: [2023, 2024] }] };
  const asked = 2 * (table7!.metadata.length - 2); // TERRITORY and METHOD
  expect(countAnswers(read(metadataCells({}, request)), tableById)).toEqual({ answered: 0, asked });
  const cells = metadataCells({ '7|2024': { SOURCE: 'census', TERRITORY: 'Islands', DURATION: 12 } }, request);
  expect(countAnswers(read(cells), tableById)).toEqual({ answered: 1, asked });
});
