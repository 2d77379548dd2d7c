import exceljs from 'exceljs';
import { briefs, readText, removeFiles, told } from '../support/read-file';

afterAll(removeFiles);

const YEARS = [1990, 2024];

/** A workbook as UN DESA lays it out: a cover, then Table 1 with its header in row 11. */
async function workbook(rows: readonly (readonly (string | number)[])[], headings = true): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.addWorksheet('Contents').addRow(['International Migrant Stock 2024']);
  const sheet = book.addWorksheet('Table 1');
  sheet.getCell('A1').value = 'United Nations';
  if (headings) {
    for (const [column, sex] of [
      [8, 'both sexes combined'],
      [10, 'males'],
      [12, 'females'],
    ] as const) {
      sheet.getRow(10).getCell(column).value = `International migrant stock at mid-year (${sex})`;
      sheet.mergeCells(10, column, 10, column + 1);
    }
  }
  sheet.getRow(11).values = [
    'Index',
    'Region, development group, country or area of destination',
    'Coverage',
    'Data type',
    'Location code of destination',
    'Region, development group, country or area of origin',
    'Location code of origin',
    ...YEARS,
    ...YEARS,
    ...YEARS,
  ];
  rows.forEach((row, index) => (sheet.getRow(12 + index).values = [...row]));
  book.addWorksheet('Table 2').addRow(['Location code of destination', 'Location code of origin', 1990]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const row = (destination: number, origin: number, values: readonly (string | number)[], type = 'B R') => [
  1,
  'destination',
  1,
  type,
  destination,
  'origin',
  origin,
  ...values,
];

test('destinations and origins by their codes, three blocks of years, the world as the total', async () => {
  const outcome = await readText(
    'undesa',
    'ims.xlsx',
    await workbook([
      row(900, 900, [1, 2, 3, 4, 5, 6]),
      row(643, 900, [11_500_000, 7_607_000, 1, 2, 3, 4]),
      row(643, 804, [10, '2 872 612', 4, '..', 6, ''], 'C I'),
      row(643, 2003, [1, 1, 0, 0, 1, 1]),
      row(643, 935, [1, 2, 3, 4, 5, 6]),
    ]),
  );
  expect(briefs(outcome)).toEqual([
    '1990 1.2 RU TOTAL T TOTAL 11500000 E',
    '2024 1.2 RU TOTAL T TOTAL 7607000 E',
    '1990 1.2 RU TOTAL M TOTAL 1 E',
    '2024 1.2 RU TOTAL M TOTAL 2 E',
    '1990 1.2 RU TOTAL F TOTAL 3 E',
    '2024 1.2 RU TOTAL F TOTAL 4 E',
    '1990 1.2 RU UA T TOTAL 10 IE',
    '2024 1.2 RU UA T TOTAL 2872612 IE',
    '1990 1.2 RU UA M TOTAL 4 IE',
    '1990 1.2 RU UA F TOTAL 6 IE',
    '1990 1.2 RU OTHER T TOTAL 1 E',
    '2024 1.2 RU OTHER T TOTAL 1 E',
    '1990 1.2 RU OTHER M TOTAL 0 E',
    '2024 1.2 RU OTHER M TOTAL 0 E',
    '1990 1.2 RU OTHER F TOTAL 1 E',
    '2024 1.2 RU OTHER F TOTAL 1 E',
  ]);
  expect(outcome.rows[7]).toMatchObject({ comment: 'data type C I', line: 14, asSent: '2 872 612' });
  expect(outcome.tally.dropped('aggregate')).toBe(2);
  expect(outcome.problems).toEqual([]);
});

test('without headings the blocks are both sexes, males, females', async () => {
  const outcome = await readText('undesa', 'ims.xlsx', await workbook([row(51, 31, [1, 2, 3, 4, 5, 6])], false));
  expect(briefs(outcome)).toEqual([
    '1990 1.2 AM AZ T TOTAL 1 E',
    '2024 1.2 AM AZ T TOTAL 2 E',
    '1990 1.2 AM AZ M TOTAL 3 E',
    '2024 1.2 AM AZ M TOTAL 4 E',
    '1990 1.2 AM AZ F TOTAL 5 E',
    '2024 1.2 AM AZ F TOTAL 6 E',
  ]);
});

test('codes that nobody knows are reported with the row of the sheet', async () => {
  const outcome = await readText(
    'undesa',
    'ims.xlsx',
    await workbook([row(51, 7777, [1, 2, 3, 4, 5, 6]), row(51, 31, [1, 'n/a', 3, 4, 5, 6])]),
  );
  expect(told(outcome)).toEqual([
    expect.stringMatching(/^line 12: Location code of origin "7777" is no country/),
    expect.stringMatching(/^line 13: value "n\/a" is no whole number/),
  ]);
  expect(outcome.rows).toHaveLength(5);
});

test('other workbooks, and files that are cut off or none, are refused', async () => {
  const book = new exceljs.Workbook();
  book.addWorksheet('Sheet1').addRow(['a', 'b']);
  const other = Buffer.from(await book.xlsx.writeBuffer());
  await expect(readText('undesa', 'x.xlsx', other)).rejects.toThrow('No sheet has the columns');
  const whole = await workbook([row(51, 31, [1, 2, 3, 4, 5, 6])]);
  await expect(readText('undesa', 'x.xlsx', whole.subarray(0, whole.length - 100))).rejects.toThrow(
    'x.xlsx cannot be read as an .xlsx workbook: it is damaged, cut off',
  );
  const damaged = Buffer.from(whole);
  const at = damaged.indexOf('xl/worksheets/sheet2.xml');
  damaged.fill(0xff, at + 60, at + 200);
  await expect(readText('undesa', 'ims.xlsx', damaged)).rejects.toThrow('ims.xlsx cannot be read as an .xlsx workbook');
});
