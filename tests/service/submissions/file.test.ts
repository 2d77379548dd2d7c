import { metadataPlan } from '../../../src/clearing-house/metadata/metadata-plan';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { templatePlan } from '../../../src/clearing-house/tables/template-plan';
import { paths } from '../../../src/contract/paths';
import { submissionContentSchema, XLSX_TYPE } from '../../../src/contract/submission-content';
import { submissionContentAddress, submissionSchema } from '../../../src/contract/submissions';
import { IN_MEMORY } from '../../../src/service/store/open';
import { plannedWorkbook } from '../../../src/xlsx/planned-workbook';
import type { XlsxSheet, XlsxWorkbook } from '../../../src/xlsx/workbook';
import { writeWorkbook } from '../../../src/xlsx/write-workbook';
import { rightRound, sentRound } from '../../support/sent-round';
import type { GeneratedRound } from '../../support/generated-round';
import { ask, bodyOf, errorOf } from '../sample-service';
import { type SubmissionService, submissionService } from './submission-service';

let at: SubmissionService;
let bulgarian: string;
beforeEach(async () => {
  at = await submissionService(IN_MEMORY);
  bulgarian = await at.bearer('compiler', 'BG');
});
afterEach(() => at.service.close());

/** A workbook with tables of a round, as Excel would have saved it. */
function workbookOf({ tables, metadata }: GeneratedRound, only: readonly string[]): XlsxWorkbook {
  const chosen = only.map((id) => tables.get(id)!);
  const plans = [...chosen.map(({ request }) => templatePlan(request)), metadataPlan(metadata.request)];
  const cells = [...chosen.map((table) => table.cells), metadata.cells];
  const workbook = plannedWorkbook(plans);
  return { ...workbook, sheets: workbook.sheets.map((sheet, index) => withValues(sheet, cells[index]!)) };
}

const withValues = (sheet: XlsxSheet, cells: readonly (readonly CellValue[])[]): XlsxSheet => ({
  ...sheet,
  values: sheet.values.map((row, at) => row.map((_, column) => cells[at]?.[column] ?? '')),
  uncalculated: 0,
});

const sendFile = async (workbook: XlsxWorkbook | Uint8Array, type = XLSX_TYPE): Promise<Response> =>
  ask(at.service, paths.submissions, {
    method: 'POST',
    headers: { Authorization: bulgarian, 'Content-Type': type },
    body: Buffer.from(workbook instanceof Uint8Array ? workbook : await writeWorkbook(workbook)),
  });

test('a file is the same submission as the sheets that are in it', async () => {
  const { round } = rightRound('BG');
  const response = await sendFile(workbookOf(round, ['5', '3']));
  expect(response.status).toBe(201);
  const receipt = await bodyOf(response, submissionSchema);
  expect(receipt).toMatchObject({ reporter: 'BG', round: 2025, number: 1, tables: ['5', '3'] });
  expect(await at.stored(sentRound(round, ['5', '3']), bulgarian)).toEqual(receipt);
});

test('sheets of the user’s own stay where they are', async () => {
  const workbook = workbookOf(rightRound('BG').round, ['5']);
  const [first] = workbook.sheets;
  const own: XlsxSheet = { ...first!, name: 'Salaries', properties: new Map([['other.table', 'x']]) };
  const response = await sendFile({ ...workbook, sheets: [own, ...workbook.sheets] });
  const { id } = await bodyOf(response, submissionSchema);
  const sent = await bodyOf(await at.get(submissionContentAddress(id), bulgarian), submissionContentSchema);
  expect(sent.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
});

test('what is wrong in it is said with the sheet and cell of the file', async () => {
  const round = rightRound('BG');
  round.set('5', round.cell('5', 'DE', 2024, 'M'), -7);
  const workbook = workbookOf(round.round, ['5']);
  const { findings } = await errorOf(await sendFile(workbook));
  expect(findings?.list).toContainEqual(
    expect.objectContaining({ rule: 'C01', sheet: workbook.sheets[0]!.name, cell: 'D27' }),
  );
});

test.each([
  ['no workbook', () => new TextEncoder().encode('Hello'), /not an Excel|no Excel|\.xlsx/],
  [
    'no table',
    () => {
      const workbook = workbookOf(rightRound('BG').round, ['5']);
      return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, properties: new Map() })) };
    },
    /holds no table of the clearing house/,
  ],
  [
    'formulas that nobody worked out',
    () => {
      const { request } = rightRound('BG').table('5');
      return plannedWorkbook([templatePlan(request)]);
    },
    /formulas without a result in .*save it/,
  ],
  [
    'two countries',
    () => {
      const workbook = workbookOf(rightRound('BG').round, ['5']);
      const other = workbookOf(rightRound('RO').round, ['3']);
      return { ...workbook, sheets: [...workbook.sheets.slice(0, 1), ...other.sheets.slice(0, 1)] };
    },
    /tables of BG 2025, RO 2025\. Send those of one/,
  ],
])('a file with %s is refused with what to do', async (_, file, message) => {
  const response = await sendFile(file());
  expect(response.status).toBe(400);
  expect((await errorOf(response)).message).toMatch(message);
});

test('another type of file is not taken', async () => {
  const response = await sendFile(new Uint8Array([1]), 'application/vnd.ms-excel');
  expect(response.status).toBe(415);
  expect((await errorOf(response)).message).toContain(XLSX_TYPE);
});
