import { openOfficeWindow, type OfficeWindow } from '../../support/office-window';
import { TestBook } from './test-book';

let book: TestBook;
let pane: OfficeWindow;
const notified: number[] = [];

beforeEach(async () => {
  notified.length = 0;
  book = new TestBook();
  pane = await openOfficeWindow({ ...book, onNotify: (action) => notified.push(action) });
});
afterEach(() => pane.close());

const readName = (from = pane): Promise<string> =>
  from.Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
    return context.workbook.name;
  });

test('office.js becomes ready and finds host, document and languages', async () => {
  const { Office } = pane;
  await expect(Office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.displayLanguage).toBe('en-US');
  expect(Office.context.document.url).toBe('https://localhost:8443/Book1.xlsx');
  expect(Office.context.document.mode).toBe('readWrite');
});

test('claims ExcelApi up to 1.15, and a shared runtime only where there is one', () => {
  const { requirements } = pane.Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
});

test('languages, read-only mode and requirement sets can be set', async () => {
  const other = await openOfficeWindow({
    ...book,
    locale: 'de-DE',
    contentLocale: 'fr-FR',
    readOnly: true,
    sharedRuntime: true,
    requirements: { ExcelApi: '1.13' },
  });
  const { context } = other.Office;
  expect([context.displayLanguage, context.contentLanguage]).toEqual(['de-DE', 'fr-FR']);
  expect(context.document.mode).toBe('readOnly');
  expect(context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  other.close();
});

test('carries rich-API requests, and their errors as office.js shows them', async () => {
  await expect(readName()).resolves.toBe('Book1.xlsx');
  const error: unknown = await pane.Excel.run(async (context) => {
    context.workbook.worksheets.load('items');
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Workbook.worksheets' } });
});

test('ignores what is malformed or belongs to another conversation, and goes on', async () => {
  for (const text of ['', '{', '[]', 'null', JSON.stringify({ _messageType: 0, _conversationId: 'other' })]) {
    pane.post(text);
  }
  await expect(readName()).resolves.toBe('Book1.xlsx');
});

test('a call that the host does not implement ends in an error, not in silence', async () => {
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    pane.Office.context.document.getSelectedDataAsync(pane.Office.CoercionType.Text, resolve),
  );
  expect(result.status).toBe('failed');
  expect(result.error.code).toBe(5000);
});

test.each([
  ['CellEditMode', 'InvalidOperationInCellEditMode'],
  ['RequestTooLarge', 'RequestPayloadSizeLimitExceeded'],
  ['ResponseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
  ['ActivityLimit', 'ActivityLimitReached'],
  ['AccessDenied', 'AccessDenied'],
  ['SessionLost', 'InvalidOrTimedOutSession'],
] as const)('refusing with %s, the add-in sees %s', async (refusal, code) => {
  pane.host.refuse = () => refusal;
  await expect(readName()).rejects.toMatchObject({ code });
  pane.host.refuse = () => undefined;
  await expect(readName()).resolves.toBe('Book1.xlsx');
});

test('requests above 5 MB are refused, answers too', async () => {
  const tooLarge = 'x'.repeat(5 * 1024 * 1024);
  const request = pane.Excel.run(async (context) => {
    context.workbook.worksheets.add(tooLarge);
    await context.sync();
  });
  await expect(request).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  book.book.name = tooLarge;
  await expect(readName()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('selection changes of the document reach a handler until it is removed', async () => {
  let heard = 0;
  const handler = (): void => void heard++;
  const { document } = pane.Office.context;
  const { DocumentSelectionChanged } = pane.Office.EventType;
  await new Promise((resolve) => document.addHandlerAsync(DocumentSelectionChanged, handler, resolve));
  pane.host.session.onDocumentEvent('documentSelectionChanged');
  await readName();
  expect(heard).toBe(1);
  await new Promise((resolve) => document.removeHandlerAsync(DocumentSelectionChanged, { handler }, resolve));
  pane.host.session.onDocumentEvent('documentSelectionChanged');
  await readName();
  expect(heard).toBe(1);
});

test('the pane reports where the focus goes', async () => {
  const { KeyboardEvent } = pane.window as unknown as { KeyboardEvent: typeof globalThis.KeyboardEvent };
  pane.window.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 27 }));
  await readName();
  expect(notified).toContain(15);
});

describe('a page that is reloaded', () => {
  test('gets a new session in the same conversation', async () => {
    const { session, conversationId } = pane.host;
    pane = await pane.reload();
    expect(pane.host.session).not.toBe(session);
    expect(pane.host.conversationId).toBe(conversationId);
    expect(book.sessions).toHaveLength(2);
    await expect(readName()).resolves.toBe('Book1.xlsx');
  });

  test('ends the commands that ran in it', async () => {
    pane.Office.actions.associate('wait', () => undefined);
    const command = pane.host.invokeCommand('wait', 'Button');
    const ended = expect(command).rejects.toThrow("closed or reloaded before 'wait' completed");
    await readName();
    pane = await pane.reload();
    await ended;
  });
});
