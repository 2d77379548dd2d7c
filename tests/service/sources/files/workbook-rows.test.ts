import fc from 'fast-check';
import exceljs from 'exceljs';
import JSZip from 'jszip';
import { workbookRows } from '../../../../src/service/sources/files/workbook/rows';
import { file, removeFiles } from '../support/read-file';

afterAll(removeFiles);

/** The rows of a workbook as `sheet!row: cell|cell`. */
async function rowsOf(content: Uint8Array): Promise<string[]> {
  const rows: string[] = [];
  for await (const { sheet, number, cells } of workbookRows(file('book.xlsx', content))) {
    rows.push(`${sheet}!${number}: ${cells.join('|')}`);
  }
  return rows;
}

interface Parts {
  readonly sheet: string;
  readonly strings?: string;
  readonly target?: string;
}

/** The least of a workbook that Excel opens, its parts in an order that Excel does not write them in. */
async function handMade({ sheet, strings, target = 'worksheets/sheet1.xml' }: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('xl/worksheets/sheet1.xml', sheet);
  if (strings !== undefined) zip.file('xl/sharedStrings.xml', strings);
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships><Relationship Id="rId7" Target="${target}"/><Relationship Id="rId8" Target="chartsheets/sheet1.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    '<workbook xmlns:r="r"><sheets><sheet name="Chart" r:id="rId8"/><sheet name="A &amp; B" r:id="rId7"/></sheets></workbook>',
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

test('what a workbook is written from is what is read, whatever the texts and however many at once', async () => {
  const cell = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.stringMatching(/^[!-~ é—<&"']{0,12}$/),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 40 }),
      async (grid) => {
        const book = new exceljs.Workbook();
        const sheet = book.addWorksheet('Table 1');
        for (const cells of grid) sheet.addRow(cells);
        const content = Buffer.from(await book.xlsx.writeBuffer());
        const expected = grid.map(
          (cells, row) => `Table 1!${row + 1}: ${cells.map((value) => String(value).trim()).join('|')}`,
        );
        const readings = await Promise.all([rowsOf(content), rowsOf(content), rowsOf(content)]);
        for (const rows of readings) expect(rows).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});

test('texts in the cell, of formulas, rich or pronounced, truth values and errors', async () => {
  const content = await handMade({
    strings:
      '<sst><si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r></si>'
      + '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>',
    sheet:
      '<worksheet><sheetData><row r="3">'
      + '<c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c>'
      + '<c r="E3" t="inlineStr"><is><t>in line</t></is></c><c r="F3" t="str"><f>A3&amp;"x"</f><v>plainx</v></c>'
      + '<c r="G3"><f>1+1</f><v>2</v></c><c r="H3" t="b"><v>1</v></c><c r="I3" t="e"><v>#N/A</v></c>'
      + '<c r="J3"><v>1.15E7</v></c><c r="K3" s="1"/><c r="AA3"><v>5</v></c>'
      + '</row></sheetData></worksheet>',
  });
  expect(await rowsOf(content)).toEqual([
    `A & B!3: plain|rich|東京||in line|plainx|2|true||11500000${'|'.repeat(17)}5`,
  ]);
});

test('names with prefixes, places left out, targets from the root', async () => {
  const content = await handMade({
    target: '/xl/worksheets/sheet1.xml',
    sheet:
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>'
      + '<x:row r="5"><x:c r="B5"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>',
  });
  expect(await rowsOf(content)).toEqual(['A & B!1: 1|2', 'A & B!5: |3|4', 'A & B!6: ']);
});

test('what is wrong in a workbook is said', async () => {
  const noStrings = await handMade({
    sheet: '<worksheet><sheetData><row><c t="s"><v>4</v></c></row></sheetData></worksheet>',
  });
  await expect(rowsOf(noStrings)).rejects.toThrow('(a cell names text 4, and there are 0)');
  const cutOff = await handMade({ sheet: '<worksheet><sheetData><row>' });
  await expect(rowsOf(cutOff)).rejects.toThrow('(1:27: unclosed tag: row)');
  const noSheet = await handMade({ target: 'worksheets/sheet9.xml', sheet: '<worksheet/>' });
  await expect(rowsOf(noSheet)).rejects.toThrow('(its part xl/worksheets/sheet9.xml is missing)');
  const noBook = await new JSZip().file('readme.txt', 'x').generateAsync({ type: 'uint8array' });
  await expect(rowsOf(noBook)).rejects.toThrow('(it holds no workbook)');
});
