import { submissionsAddress, submissionsAnswerSchema } from '../../src/contract/submissions';
import { submissionFile } from '../../src/taskpane/send/submission-file';
import type { OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { violations as violationsOf } from '../support/pane-looks';
import { keepScreenshot } from '../support/screenshots';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { rightRound, sentRound, sheetOf } from '../support/sent-round';
import { ServedAddin } from '../support/served-addin';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { submissionService, type SubmissionService } from '../service/submissions/submission-service';

jest.setTimeout(180_000);

let service: SubmissionService;
let addin: ServedAddin;
let workbench: OpenWorkbench;
let compiler: Compiler;

beforeAll(async () => {
  service = await submissionService(':memory:', {}, new Date().toISOString());
  addin = await ServedAddin.local(service.service);
});
afterAll(() => addin.close());
afterEach(() => workbench.close());

const keep = (name: string) => keepScreenshot(workbench.page, name);

/** What keeps anybody from using the pane, as axe sees it. */
async function violations(): Promise<string[]> {
  await compiler.seeNoNotices();
  return violationsOf(compiler.pane);
}

/** Opens a file in the workbench, and waits for the pane to begin anew with it. */
async function openFile(bytes: Uint8Array): Promise<void> {
  workbench = await addin.open();
  const { page } = workbench;
  await page.setInputFiles('input[type=file]', {
    name: 'BG 2025.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.waitForSelector('h1:text-is("BG 2025.xlsx")');
  compiler = await Compiler.at(workbench);
}

/** The first figure of men in a row that is no total: its place and value. */
function someFigure(content: ReturnType<typeof sentRound>) {
  const sheet = content.sheets.find(({ name }) => name === sheetOf('2.1'))!;
  const keys = sheet.cells.findIndex((row) => row.includes('2024|M'));
  const column = sheet.cells[keys]!.indexOf('2024|M');
  const row = sheet.cells.findIndex((cells, index) => index > keys && typeof cells[column] === 'number');
  return { row, column, value: Number(sheet.cells[row]![column]) };
}

const text = (words: string | RegExp) => compiler.pane.getByText(words).first();
const see = (words: string | RegExp) => text(words).waitFor();
const lastSubmission = async (who: string) => {
  const answer = await service.get(submissionsAddress({ reporter: 'BG' }), who);
  return submissionsAnswerSchema.parse(await answer.json()).submissions[0];
};

test('a compiler signs in, mends what stands in the way, sends, and reads what the secretariat says', async () => {
  const content = sentRound(rightRound('BG').round, ['2.1']);
  const { row, column, value } = someFigure(content);
  const token = (await service.bearer('compiler', 'BG')).slice('Bearer '.length);
  const secretariat = await service.bearer('secretariat');
  // The file is what the pane itself exports.
  await openFile(new Uint8Array((await submissionFile('xlsx', content, editionOf(2025))) as Uint8Array<ArrayBuffer>));
  const { pane } = compiler;
  await compiler.showTab(/^Send/);
  await see('What will be sent');
  await see('Nothing: the tables can be sent.');

  // A token that is none of the service's is refused, and forgotten; the right one says who it stands for.
  const field = pane.getByLabel('Access token');
  await field.fill(`ch_${'x'.repeat(43)}`);
  await compiler.button('Sign in with the token').click();
  await see(/did not accept the sign-in/);
  await field.fill(token);
  await compiler.button('Sign in with the token').click();
  await see(/Signed in as a compiler of Bulgaria/);
  await see('Nothing has been sent yet.');
  await keep('send-signed-in');
  expect(await violations()).toEqual([]);

  // An error blocks; its finding leads to the cell.
  await compiler.openSheet(sheetOf('2.1'));
  await compiler.type(row, column, '-5');
  await see(/error.* to mend/);
  expect(await compiler.button('Send …').isDisabled()).toBe(true);
  await keep('send-blocked');
  expect(await violations()).toEqual([]);
  await pane
    .getByRole('button', { name: cellAddress({ row, column }) })
    .first()
    .click();
  await compiler.type(row, column, String(value));
  await see('Nothing: the tables can be sent.');

  await compiler.button('Send …').click();
  await see(/leave Excel for the service/);
  expect(await violations()).toEqual([]);
  await compiler.button('Send now').click();
  await see('The service has received the tables.');
  await see('Submission 1 of the round');
  await see('Nothing has changed since it was last sent.');
  await see(/sheet “Receipts”/);
  const first = await lastSubmission(secretariat);
  expect(first).toMatchObject({ number: 1, status: 'submitted', reporter: 'BG', tables: ['2.1'] });
  await see(first!.id);
  await keep('send-sent');

  // What changes is shown, before and now.
  const total = await compiler.value(row, column - 1);
  await compiler.type(row, column, String(value + 1));
  await see(new RegExp(`Males: ${value.toLocaleString('en')} → ${(value + 1).toLocaleString('en')}`));
  expect(total).toBeDefined();
  await keep('send-changed');
  expect(await violations()).toEqual([]);

  // The secretariat returns it with a comment; the pane shows both when asked, and when it is opened.
  const returned = { status: 'returned', comment: 'Men in row 1 look too few.' } as const;
  expect((await service.setStatus(first!.id, returned, secretariat)).status).toBe(200);
  await compiler.button('Ask where it stands').click();
  await see('Returned, to be sent again');
  await see(/Men in row 1 look too few\./);
  await keep('send-returned');
  expect(await violations()).toEqual([]);

  // As it was, it would stay returned: that is said before it is sent.
  await compiler.type(row, column, String(value));
  await see('Nothing has changed since the secretariat returned it. Sent as it is, it stays returned.');
  await compiler.button('Send …').click();
  await see(/the service takes this for what it has already: it stays returned\./);
  await keep('send-same-returned');
  await compiler.button('Do not send').click();

  // Who signs out is forgotten; the workbook still has the receipt.
  await compiler.button('Sign out and forget the token').click();
  await see('Sign in to send.');
  await see(/As it was when the service was last asked/);
  await see('Returned, to be sent again');
  expect(
    await pane.evaluate((secret) => JSON.stringify({ ...localStorage, ...sessionStorage }).includes(secret), token),
  ).toBe(false);
});
