import { saidCells } from '../../src/clearing-house/sending/said-cells';
import { changesSince } from '../../src/clearing-house/sending/changes';
import { readingOf } from '../../src/clearing-house/sending/country-round';
import type { ServiceClient } from '../../src/contract/service-client';
import { Checker } from '../../src/clearing-house/checks/checker';
import { standing } from '../../src/clearing-house/answers/settle';
import { contextWith, workbookReading } from '../../src/workbook/check-tables';
import { LiveTables } from '../../src/workbook/live-tables';
import { checkForSending } from '../../src/workbook/sending/check-for-sending';
import { keepSending, keepStatus, recallSending } from '../../src/workbook/sending/kept-sending';
import { askLastSent, saidIn } from '../../src/workbook/sending/last-sent';
import { readContent } from '../../src/workbook/sending/read-content';
import { writeReceipt } from '../../src/workbook/sending/receipts-sheet';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { submissionService, type SubmissionService } from '../service/submissions/submission-service';
import { openOffice, type TestOffice } from '../support/office';
import { rightRound, sentRound, sheetOf } from '../support/sent-round';
import { clientOf } from '../support/service-client';
import { putSheets, putValue } from '../support/sent-workbook';

const OF = { reporter: 'BG', round: 2025 };
const TABLE = sheetOf('2.1');
const noDefinitions = () => undefined;

let service: SubmissionService;
let office: TestOffice;
let live: LiveTables;
let client: ServiceClient;

beforeEach(async () => {
  service = await submissionService(':memory:');
  office = await openOffice();
  await putSheets(sentRound(rightRound('BG').round, ['2.1']).sheets);
  live = new LiveTables((error) => {
    throw error;
  });
  await live.start();
  const token = (await service.bearer('compiler', 'BG')).slice('Bearer '.length);
  client = clientOf(service.service, token);
});
afterEach(async () => {
  await live.stop();
  await office.close();
  await service.service.close();
});

const judge = () =>
  standing(
    checkForSending(live.snapshot(), OF, { ...contextWith(), thisYear: 2026, stage: 'submission' }, new Checker())
      .findings,
  );
/** The first figure of the table that is not a sum: its cell. */
const figure = () => {
  const { reading } = live.snapshot().tables[0]!;
  const row = reading!.rows.find(({ kind }) => kind !== 'total')!;
  const column = reading!.columns.find(({ sex }) => sex === 'M')!;
  return { row: row.row, column: column.column, at: cellAddress({ row: row.row, column: column.column }) };
};

test('what is read from the workbook is what the service stores, and only that', async () => {
  await putSheets([{ name: 'My notes', properties: {}, cells: [['secret', 1]] }]);
  const content = await readContent(OF);
  expect(content.sheets.map(({ name }) => name).sort()).toEqual(['Metadata', TABLE]);
  expect(judge()).toMatchObject({ errors: 0, warnings: 0 });
  const { submission, isNew } = await client.submit(content);
  expect(isNew).toBe(true);
  expect(submission).toMatchObject({ ...OF, status: 'submitted', tables: ['2.1'] });
  // The same again is the same submission: nothing that the workbook adds of itself changes the digest.
  await writeReceipt(submission, 'en');
  const again = await client.submit(await readContent(OF));
  expect(again).toMatchObject({ isNew: false, submission: { id: submission.id, digest: submission.digest } });
});

test('the workbook keeps receipt and figures, and tells what changed since', async () => {
  const content = await readContent(OF);
  const { submission } = await client.submit(content);
  await keepSending(OF, { submission, record: saidIn(content, noDefinitions) });
  const kept = recallSending(OF)!;
  expect(kept.submission).toEqual({ ...submission, list: [] });
  const now = () => readingOf(workbookReading(live.snapshot()), OF);
  expect([...kept.record!].length).toBe(saidCells(now()).size);
  expect(changesSince(kept.record!, now())).toEqual([]);

  const { at, row, column } = figure();
  await putValue(TABLE, at, 123_456);
  await live.refresh();
  const changes = changesSince(kept.record!, now());
  expect(changes.find(({ place }) => place?.row === row && place.column === column)).toMatchObject({ now: 123_456 });
  await putValue(TABLE, at, '');
  await live.refresh();
  const gone = changesSince(kept.record!, now()).find(({ place }) => place?.row === row && place.column === column);
  expect(gone).toMatchObject({ now: undefined });
  expect(typeof gone?.before).toBe('number');
});

test('what the secretariat says is kept with the receipt, and another submission’s is not', async () => {
  const content = await readContent(OF);
  const { submission } = await client.submit(content);
  await keepSending(OF, { submission, record: undefined });
  const secretariat = await service.bearer('secretariat');
  const change = { status: 'returned', comment: 'Table 2.1 has a mistake.' } as const;
  expect((await service.setStatus(submission.id, change, secretariat)).status).toBe(200);
  const { latest, previous } = await askLastSent(client, OF, noDefinitions);
  expect(latest).toMatchObject({ id: submission.id, status: 'returned' });
  expect(previous).toBeUndefined(); // what was returned is compared with nothing
  await keepStatus(OF, latest!);
  expect(recallSending(OF)!.submission.history.at(-1)).toMatchObject(change);
  await keepStatus(OF, { ...latest!, id: '0199f3a0-6c1e-7000-8000-0123456789ab', status: 'accepted' });
  expect(recallSending(OF)!.submission.status).toBe('returned');
});

test('figures that wait for the secretariat are compared with by B06, as told to the rules', async () => {
  await putValue(TABLE, figure().at, 1_000); // a draft may be wrong
  const content = await readContent(OF);
  const { submission } = await client.submit(content, { draft: 'yes' });
  expect(submission.status).toBe('draft');
  expect((await askLastSent(client, OF, noDefinitions)).latest?.status).toBe('draft');

  await putValue(TABLE, figure().at, rightFigure());
  await client.submit(await readContent(OF));
  const { previous, record } = await askLastSent(client, OF, noDefinitions);
  expect(record!.size).toBeGreaterThan(0);
  live.knowElsewhere({ previous });
  expect(live.snapshot().checked.findings.filter(({ rule }) => rule === 'B06')).toEqual([]);
  await putValue(TABLE, figure().at, rightFigure() * 3 + 100);
  await live.refresh();
  expect(live.snapshot().checked.findings.filter(({ rule }) => rule === 'B06').length).toBeGreaterThan(0);
  live.knowElsewhere({ previous: undefined });
  expect(live.snapshot().checked.findings.filter(({ rule }) => rule === 'B06')).toEqual([]);
});

const rightFigure = (): number => {
  const { cells } = sentRound(rightRound('BG').round, ['2.1']).sheets[0]!;
  const { row, column } = figure();
  return Number(cells[row]![column]);
};

test('a long record is kept in parts, and a shorter one leaves nothing of it', async () => {
  const { submission } = await client.submit(await readContent(OF));
  const cells = Array.from({ length: 9_000 }, (_, index) => ({
    table: '5',
    row: `R${index}`,
    column: '2024|T',
    value: index,
  }));
  const long = new Map(cells.map((cell) => [`5|${cell.row}|2024|T`, cell]));
  expect(await keepSending(OF, { submission, record: long })).toBe(true);
  expect(recallSending(OF)!.record).toEqual(long);
  const names = () =>
    [...office.host.book.state.settings.keys()].filter((name) => name.startsWith('clearing-house.sent'));
  expect(names().length).toBeGreaterThan(3);
  expect([...office.host.book.state.settings.values()].every((value) => JSON.stringify(value).length < 65_000)).toBe(
    true,
  );
  await keepSending(OF, { submission, record: new Map([...long].slice(0, 2)) });
  expect(names().length).toBe(2);
  expect(recallSending(OF)!.record!.size).toBe(2);
});

test('of what is too much to keep the receipt is kept, and that it is too much is told', async () => {
  const { submission } = await client.submit(await readContent(OF));
  const cells = Array.from({ length: 100 }, (_, index) => ({
    table: '5',
    row: `R${index}`,
    column: '2024|T',
    value: 'x'.repeat(20_000),
  }));
  const record = new Map(cells.map((cell) => [`5|${cell.row}|2024|T`, cell]));
  expect(await keepSending(OF, { submission, record })).toBe(false);
  expect(recallSending(OF)).toEqual({ submission: { ...submission, list: [] }, record: undefined });
});

test('a receipt is one line of its sheet, however often it is written', async () => {
  const { submission } = await client.submit(await readContent(OF));
  const { name } = await writeReceipt(submission, 'en');
  await writeReceipt(submission, 'fr');
  await writeReceipt({ ...submission, id: 'another', number: 2 }, 'fr');
  const { Excel } = office.globals;
  const lines = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values.slice(3);
  });
  expect(lines).toHaveLength(2);
  expect(lines[0]!.slice(0, 3)).toEqual(['BG', '2025', String(submission.number)]);
  expect(lines[0]).toContain(submission.digest);
});
