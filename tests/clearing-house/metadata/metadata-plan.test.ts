import { metadataQuestions } from '../../../src/clearing-house/metadata/fields';
import { metadataFields } from '../../../src/clearing-house/metadata/groups';
import { identifyMetadata } from '../../../src/clearing-house/metadata/identity';
import { columnCount, METADATA_HEAD, plannedColumns } from '../../../src/clearing-house/metadata/layout';
import { metadataPlan } from '../../../src/clearing-house/metadata/metadata-plan';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import { inArea, type Area } from '../../../src/clearing-house/sheet/area';
import { palette } from '../../../src/clearing-house/sheet/palette';
import { tables } from '../../../src/clearing-house/tables/catalogue';
import { metadataFieldSchema } from '../../../src/clearing-house/tables/definition';
import { bulgarianMetadata, metadataIdentityOf, metadataRowOf } from '../../support/metadata-cells';

const plan = metadataPlan(bulgarianMetadata);
const texts = (language: (typeof LANGUAGES)[number]) =>
  metadataPlan({ ...bulgarianMetadata, language })
    .cells.flat()
    .filter((cell) => cell !== '');

test('every question of the tables has a column, and no column is without a table that asks it', () => {
  expect([...metadataFields].sort()).toEqual([...metadataFieldSchema.options].sort());
  const asked = new Set(tables.flatMap(({ metadata }) => metadata));
  expect(metadataFields.filter((field) => !asked.has(field))).toEqual([]);
});

test('the sheet carries by what it is known again, and nothing by which it would be taken for a table', () => {
  for (const language of LANGUAGES) {
    const { properties } = metadataPlan({ ...bulgarianMetadata, language });
    const identity = metadataIdentityOf({ ...bulgarianMetadata, language });
    expect(identifyMetadata(new Map(Object.entries(properties)))).toEqual(identity);
    expect(Object.keys(properties)).not.toContain('clearing-house.table');
  }
  expect(identifyMetadata(new Map([['clearing-house.reporter', 'BG']]))).toBeUndefined();
  const later = new Map(Object.entries({ ...plan.properties, 'clearing-house.version': '99' }));
  expect(identifyMetadata(later)).toBeUndefined();
});

test('each table has its title and a row for each year, in the order of the tables', () => {
  const labels = plan.cells.slice(METADATA_HEAD.rows, METADATA_HEAD.rows + 3 * tables.length).map((row) => row[0]);
  expect(labels.slice(0, 3)).toEqual([
    'Table 1.1. Population by place of birth',
    'Table 1.1 · 2023',
    'Table 1.1 · 2024',
  ]);
  const codes = plan.cells.map((row) => String(row[1])).filter((code) => code.includes('|'));
  expect(codes).toEqual(tables.flatMap(({ id }) => [`${id}|2023`, `${id}|2024`]));
});

test('entries of one table come together, with every year once', () => {
  const [table3, table5] = [tables.find(({ id }) => id === '3')!, tables.find(({ id }) => id === '5')!];
  const entries = [
    { definition: table3, years: [2024] },
    { definition: table5, years: [] },
    { definition: table3, years: [2023, 2024] },
  ];
  const { cells } = metadataPlan({ ...bulgarianMetadata, entries });
  const codes = cells.map((row) => String(row[1])).filter((code) => code.includes('|'));
  expect(codes).toEqual(['3|2023', '3|2024']);
});

test('a cell is open to answers exactly where its table asks the question', () => {
  const fillAt = (row: number, column: number) =>
    plan.formats.findLast(({ area, format }) => format.fill && inArea({ row, column }, area))?.format.fill;
  const validated = (row: number, column: number) =>
    plan.validations.filter(({ area }) => inArea({ row, column }, area)).length;
  for (const { id, metadata } of tables) {
    const row = metadataRowOf(id, 2024);
    for (const [field, column] of plannedColumns.fields) {
      const asked = metadata.includes(field);
      expect([id, field, fillAt(row, column)]).toEqual([id, field, asked ? palette.answer : palette.closed]);
      expect([id, field, validated(row, column)]).toEqual([id, field, asked ? 1 : 0]);
      expect(plan.cells[row]![column]).toBe('');
    }
  }
});

test('every open cell says what is asked there', () => {
  for (const { area, prompt } of plan.validations) {
    const field = metadataFields.find((each) => plannedColumns.fields.get(each) === area.column)!;
    expect(prompt).toEqual({ title: metadataQuestions[field].label.en, message: metadataQuestions[field].help.en });
  }
});

test('months keep to 0 to 60, choices to their list, dates are texts', () => {
  const of = (field: 'DURATION' | 'STAY' | 'REFERENCE') => {
    const column = plannedColumns.fields.get(field)!;
    return plan.validations.find(({ area }) => area.column === column)!;
  };
  expect(of('DURATION').rule).toEqual({ type: 'decimal', minimum: 0, maximum: 60 });
  expect(of('STAY')).toMatchObject({ rule: { type: 'list' }, alert: { style: 'Stop' } });
  expect(of('REFERENCE').alert).toBeUndefined();
  const column = plannedColumns.fields.get('REFERENCE')!;
  expect(plan.numberFormats.find(({ area }) => area.column === column)?.format).toBe('@');
});

test.each(LANGUAGES)('the definitions of the tables present are printed in %s, others not', (language) => {
  const printed = texts(language);
  for (const { notes } of tables) for (const note of notes) expect(printed).toContain(note[language]);
  const [table7] = tables.filter(({ id }) => id === '7');
  const entries = [{ definition: table7!, years: [2024] }];
  const few = metadataPlan({ ...bulgarianMetadata, language, entries }).cells.flat();
  expect(few).toContain(table7!.notes[0]![language]);
  expect(few).not.toContain(tables.find(({ id }) => id === '3')!.notes[1]![language]);
});

test.each(LANGUAGES)('what each question means is printed in %s', (language) => {
  const printed = texts(language);
  for (const { label, help } of Object.values(metadataQuestions)) {
    expect(printed.filter((text) => text === label[language])).toHaveLength(2); // as a heading, and explained
    expect(printed).toContain(help[language]);
  }
});

test('all rows of cells are equally long, and nothing planned lies outside them', () => {
  expect(new Set(plan.cells.map(({ length }) => length))).toEqual(new Set([columnCount(plannedColumns)]));
  const areas: Area[] = [
    ...plan.merges,
    ...[...plan.formats, ...plan.numberFormats, ...plan.borders, ...plan.validations].map(({ area }) => area),
  ];
  const outside = areas.filter(
    ({ row, rows, column, columns }) => row + rows > plan.cells.length || column + columns > plan.cells[0]!.length,
  );
  expect(outside).toEqual([]);
});

test('headings are repeated on every printed page, which is as wide as the sheet', () => {
  expect(plan.page).toMatchObject({
    orientation: 'landscape',
    pagesWide: 2,
    titleRows: { row: 0, rows: METADATA_HEAD.rows },
    titleColumns: { column: 0, columns: 2 },
  });
  expect(plan.freeze).toEqual({ rows: METADATA_HEAD.rows, columns: 2 });
  expect(plan.hiddenRows).toEqual([METADATA_HEAD.keys]);
});
