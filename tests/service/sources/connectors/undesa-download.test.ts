import exceljs from 'exceljs';
import { openDownload } from '../../../../src/service/sources/open-download';
import { Loopback, type Reply } from '../support/loopback';
import { allOf, briefs } from '../support/read-file';
import { TestClock } from '../support/test-clock';

let reply: Reply;
let server: Loopback;

beforeAll(async () => {
  server = await Loopback.start(() => reply);
});

afterAll(() => server.stop());

const read = () =>
  allOf(openDownload('undesa', undefined, { address: `${server.address}/ims.xlsx`, clock: new TestClock() }));

test('the workbook is fetched from the address that is given', async () => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Table 1');
  sheet.getRow(11).values = ['Location code of destination', 'Location code of origin', 2024, 2024, 2024];
  sheet.getRow(12).values = [51, 31, 187421, 90000, 97421];
  reply = {
    status: 200,
    body: Buffer.from(await book.xlsx.writeBuffer()),
    headers: { 'last-modified': 'Wed, 15 Jan 2025 10:00:00 GMT' },
  };
  const outcome = await read();
  expect(briefs(outcome)).toEqual([
    '2024 1.2 AM AZ T TOTAL 187421 E',
    '2024 1.2 AM AZ M TOTAL 90000 E',
    '2024 1.2 AM AZ F TOTAL 97421 E',
  ]);
  expect(outcome.tally.lastUpdate).toBe('Wed, 15 Jan 2025 10:00:00 GMT');
});

test('what is no workbook is refused, and the address is asked for', async () => {
  reply = { status: 403, body: 'Forbidden' };
  await expect(read()).rejects.toThrow('cannot be fetched (403). Is the address right?');
  reply = { status: 200, body: '<html>Page not found</html>' };
  await expect(read()).rejects.toThrow('is no .xlsx workbook; it begins with "<html>Page not found</html>"');
  await expect(allOf(openDownload('undesa', undefined))).rejects.toThrow('Say where the workbook is: --address');
});
