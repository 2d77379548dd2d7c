import { answerOf } from '../../src/clearing-house/metadata/answers';
import { METADATA_HEAD, plannedColumns } from '../../src/clearing-house/metadata/layout';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { palette } from '../../src/clearing-house/sheet/palette';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import type { MetadataField } from '../../src/clearing-house/tables/definition';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { insertTemplates, type InsertRequest } from '../../src/workbook/insert-templates';
import type { MetadataSheet } from '../../src/workbook/metadata-sheet';
import { readWorkbook } from '../../src/workbook/read-tables';
import { asUser, type TestUser } from '../support/engine';
import { openOffice, type TestOffice } from '../support/office';

let office: TestOffice;
let user: TestUser;
beforeEach(async () => {
  office = await openOffice();
  user = asUser(office.engine);
});
afterEach(() => office.close());

const tables = (...ids: string[]) => ids.map((id) => tableById(id)!);
const insert = (...ids: string[]) => insertWith({ definitions: tables(...ids) });
const insertWith = (change: Partial<InsertRequest>) =>
  insertTemplates({
    definitions: tables('2.1'),
    reporter: 'BG',
    edition: editionOf(2025),
    years: [2023, 2024],
    language: 'en',
    ...change,
  });

const codesOf = ({ reading }: MetadataSheet) => reading!.rows.map(({ table, year }) => `${table}|${year}`);
const rowOf = ({ reading }: MetadataSheet, table: string, year: number) =>
  reading!.rows.find((row) => row.table === table && row.year === year)!.row;
const at = (sheet: MetadataSheet, table: string, year: number, field: MetadataField) =>
  cellAddress({ row: rowOf(sheet, table, year), column: plannedColumns.fields.get(field)! });

test('tables come with one metadata sheet, in two round trips, after the tables', async () => {
  const trips = await office.countRoundTrips(async () => {
    const { metadata, metadataChange } = await insert('4.1', '2.1');
    expect(metadataChange).toBe('inserted');
    expect(metadata).toMatchObject({ name: 'Metadata BG', identity: { reporter: 'BG', round: 2025, language: 'en' } });
    expect(codesOf(metadata!)).toEqual(['2.1|2023', '2.1|2024', '4.1|2023', '4.1|2024']);
  });
  expect(trips).toBe(2);
  const { sheets, activeSheet } = await readWorkbook();
  expect(sheets.map(({ name }) => name).slice(-3)).toEqual(['Table 4.1 BG', 'Table 2.1 BG', 'Metadata BG']);
  expect(sheets.find(({ id }) => id === activeSheet)!.name).toBe('Table 4.1 BG');
});

test('the sheet is dressed as planned', async () => {
  const { metadata } = await insert('2.1', '4.1');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Metadata BG');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const keys = sheet.getCell(METADATA_HEAD.keys, 0).load('rowHidden');
    const page = sheet.pageLayout.load('orientation,zoom');
    const cell = (table: string, field: MetadataField) => sheet.getRange(at(metadata!, table, 2024, field));
    const source = cell('2.1', 'SOURCE').dataValidation.load('type,rule,prompt,errorAlert');
    const agency = cell('2.1', 'AGENCY').dataValidation.load('type,prompt,valid');
    const months = cell('4.1', 'DURATION').dataValidation.load('type,rule');
    const [open, closed] = [cell('4.1', 'DURATION'), cell('2.1', 'DURATION')];
    open.load('format/fill/color');
    closed.load('format/fill/color');
    const none = closed.dataValidation.load('type');
    await context.sync();
    expect(frozen.address).toContain('A1:B6');
    expect(keys.rowHidden).toBe(true);
    expect(page).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 2 } });
    expect(source).toMatchObject({ type: 'List', prompt: { title: 'Data source' }, errorAlert: { style: 'Stop' } });
    expect(source.rule.list!.source).toContain('population register,border cards');
    expect(agency).toMatchObject({ type: 'Custom', prompt: { showPrompt: true, title: 'Agency' } });
    expect([months.type, months.rule.decimal]).toEqual([
      'Decimal',
      expect.objectContaining({ formula1: '=0', formula2: '=60' }),
    ]);
    expect([open.format.fill.color, closed.format.fill.color]).toEqual([palette.answer, palette.closed]);
    expect(none.type).toBe('None');
  });
});

test('a later insertion puts in the rows that lack, in three round trips, and touches nothing filled', async () => {
  const { metadata: first } = await insert('2.1', '6.1');
  await user.activate(first!.id);
  await user.type(at(first!, '2.1', 2024, 'AGENCY'), 'National Statistical Institute');
  await user.type(at(first!, '6.1', 2023, 'SOURCE'), 'other');
  const trips = await office.countRoundTrips(async () => {
    const { metadata, metadataChange, inserted } = await insertWith({
      definitions: tables('2.1', '4.1'),
      years: [2022, 2024],
    });
    expect(inserted.map(({ name }) => name)).toEqual(['Table 2.1 BG (2)', 'Table 4.1 BG']);
    expect(metadataChange).toBe('completed');
    expect(metadata!.id).toBe(first!.id);
    expect(codesOf(metadata!)).toEqual([
      '2.1|2023',
      '2.1|2024',
      '2.1|2022',
      '6.1|2023',
      '6.1|2024',
      '4.1|2022',
      '4.1|2024',
    ]);
    expect(answerOf(metadata!.reading!, '2.1', 2024, 'AGENCY')?.text).toBe('National Statistical Institute');
    expect(answerOf(metadata!.reading!, '6.1', 2023, 'SOURCE')?.choice).toBe(6);
  });
  expect(trips).toBe(3);
});

test('rows put in look and ask like those of a new sheet', async () => {
  await insert('1.1');
  const { metadata } = await insert('4.1');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(metadata!.id);
    const cell = (field: MetadataField) => sheet.getRange(at(metadata!, '4.1', 2024, field));
    const section = sheet
      .getCell(rowOf(metadata!, '4.1', 2023) - 1, 0)
      .load('values,format/fill/color,format/font/bold');
    const [open, closed, above] = [
      cell('DURATION'),
      cell('REFERENCE'),
      sheet.getRange(at(metadata!, '1.1', 2024, 'DURATION')),
    ];
    for (const each of [open, closed, above]) each.load('format/fill/color,format/wrapText');
    const validations = [open, closed, above].map(({ dataValidation }) => dataValidation.load('type'));
    const definitions = sheet.getRange('A1:A60').load('values');
    await context.sync();
    expect(section.values[0]![0]).toMatch(/^Table 4\.1\. /);
    expect(section.format).toMatchObject({ fill: { color: palette.section }, font: { bold: true } });
    const fills = [open, closed, above].map(({ format }) => format.fill.color);
    expect(fills).toEqual([palette.answer, palette.closed, palette.closed]);
    expect(validations.map(({ type }) => type)).toEqual(['Decimal', 'None', 'None']);
    const printed = definitions.values.map(([text]) => String(text));
    const long = printed.findIndex((text) => text.startsWith('Long-term migrant'));
    expect(long).toBeGreaterThan(printed.indexOf('Definitions'));
    expect(long).toBeLessThan(printed.indexOf('What the questions mean'));
  });
});

test('where nothing lacks nothing is written', async () => {
  await insert('2.1', '6.1');
  const before = office.requests.length;
  const { inserted, metadata, metadataChange } = await insert('6.1');
  expect([inserted, metadataChange]).toEqual([[], undefined]);
  expect(codesOf(metadata!)).toHaveLength(4);
  expect(office.requests.length - before).toBe(2);
});

test('a sheet that was deleted comes back for all tables of the round, also those not asked for', async () => {
  const { metadata: first } = await insert('2.1', '6.1');
  await user.removeSheet(first!.id);
  const { metadata, metadataChange, inserted } = await insert('6.1');
  expect([inserted, metadataChange]).toEqual([[], 'inserted']);
  expect(codesOf(metadata!)).toEqual(['2.1|2023', '2.1|2024', '6.1|2023', '6.1|2024']);
});

test('each country and each round has a metadata sheet of its own', async () => {
  await insert('2.1');
  const other = await insertWith({ reporter: 'KG', language: 'ru' });
  expect(other.metadata).toMatchObject({ name: 'Метаданные KG', identity: { language: 'ru' } });
  const later = await insertWith({ edition: editionOf(2023), years: [2022] });
  expect(later.metadata).toMatchObject({ name: 'Metadata BG (2)', identity: { round: 2023 } });
  expect(codesOf(later.metadata!)).toEqual(['2.1|2022']);
});

test('rows are put in in the language of the sheet', async () => {
  const { metadata: first } = await insertWith({ language: 'fr' });
  const { metadata } = await insert('6.1');
  expect(metadata).toMatchObject({ id: first!.id, identity: { language: 'fr' } });
  const label = metadata!.reading!.cells[rowOf(metadata!, '6.1', 2024)]![0];
  expect(label).toBe('Tableau 6.1 · 2024');
});

test('a sheet without its keys is left alone, and another one made', async () => {
  const { metadata: first } = await insert('2.1');
  await user.activate(first!.id);
  await user.removeRows(METADATA_HEAD.keys);
  const { metadata, metadataChange } = await insert('2.1');
  expect(metadataChange).toBe('inserted');
  expect(metadata!.id).not.toBe(first!.id);
  expect(metadata!.name).toBe('Metadata BG (2)');
});

test('the sheet is known whatever it is called, and where its rows and columns stand', async () => {
  const { metadata: first } = await insert('2.1', '6.1');
  await user.activate(first!.id);
  await user.type(at(first!, '6.1', 2024, 'AGENCY'), 'Ministry');
  await user.renameSheet(first!.id, 'Angaben');
  await user.insertColumns(1);
  await user.insertRows(METADATA_HEAD.rows, 3);
  const { metadata } = await readWorkbook();
  expect(metadata.map(({ name }) => name)).toEqual(['Angaben']);
  expect(answerOf(metadata[0]!.reading!, '6.1', 2024, 'AGENCY')).toMatchObject({
    text: 'Ministry',
    column: plannedColumns.fields.get('AGENCY')! + 1,
  });
  const more = await insert('4.1');
  expect(more.metadata!.name).toBe('Angaben');
  expect(codesOf(more.metadata!)).toHaveLength(6);
  expect(answerOf(more.metadata!.reading!, '6.1', 2024, 'AGENCY')?.text).toBe('Ministry');
});

test('undo takes back first the insertion, then the answer typed before it', async () => {
  const { metadata: first } = await insert('2.1');
  await user.activate(first!.id);
  await user.type(at(first!, '2.1', 2024, 'AGENCY'), 'Ministry');
  const second = await insert('6.1');
  const now = async () => {
    const { metadata, tables: there } = await readWorkbook();
    const [sheet] = metadata;
    return [there.length, codesOf(sheet!).length, answerOf(sheet!.reading!, '2.1', 2024, 'AGENCY')?.text];
  };
  expect(second.metadata!.id).toBe(first!.id);
  expect(await now()).toEqual([2, 4, 'Ministry']);
  await user.undo();
  expect(await now()).toEqual([1, 2, 'Ministry']);
  await user.undo();
  expect(await now()).toEqual([1, 2, undefined]);
  await user.redo();
  await user.redo();
  expect(await now()).toEqual([2, 4, 'Ministry']);
});
