import JSZip from 'jszip';
import { LIMITS } from '../../src/xlsx/read/limits';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { makeFile } from './made-file';
import { templateWorkbook } from './template-workbook';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    ...COMPOUND,
    ...Array.from({ length: 600 }, () => 0),
    ...[...stream].flatMap((each) => [each.charCodeAt(0), 0]),
  ]);

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, content] of Object.entries(parts)) archive.file(path, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function refusal(bytes: Uint8Array, limits = LIMITS): Promise<XlsxError> {
  const error: unknown = await readXlsx(bytes, limits).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(XlsxError);
  return error as XlsxError;
}

describe('files that are something else', () => {
  test.each([
    ['an empty file', text(''), 'not-a-zip', 'empty'],
    ['a text', text('country;year;figure\nKG;2024;12\n'), 'not-a-zip', 'save it as .xlsx'],
    ['a workbook of Excel 97–2003', compound('Workbook'), 'xls', '.xls'],
    ['a workbook under a password', compound('EncryptedPackage'), 'encrypted', 'password'],
  ])('%s', async (_, bytes, problem, says) => {
    const error = await refusal(bytes);
    expect(error.problem).toBe(problem);
    expect(error.message).toContain(says);
  });

  test('an archive of other things', async () => {
    expect((await refusal(await zip({ 'readme.txt': 'hello' }))).problem).toBe('not-a-workbook');
  });

  test('a text document', async () => {
    const relation = '<Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/>';
    const bytes = await zip({
      '_rels/.rels': `<Relationships>${relation}</Relationships>`,
      'word/document.xml': '<w:document xmlns:w="w"/>',
    });
    expect((await refusal(bytes)).problem).toBe('not-a-workbook');
  });

  test('a binary workbook', async () => {
    const relation = '<Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/>';
    const error = await refusal(
      await zip({ '_rels/.rels': `<Relationships>${relation}</Relationships>`, 'xl/workbook.bin': '' }),
    );
    expect([error.problem, error.message]).toEqual(['not-a-workbook', expect.stringContaining('.xlsb')]);
  });

  test('a workbook with nothing but a chart sheet', async () => {
    const bytes = await zip({
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Chart" r:id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/chartsheet" Target="c.xml"/></Relationships>',
    });
    expect((await refusal(bytes)).problem).toBe('not-a-workbook');
  });
});

describe('damaged files', () => {
  test('one that was not fetched to its end', async () => {
    const bytes = await writeWorkbook(templateWorkbook('1.1'));
    expect((await refusal(bytes.slice(0, bytes.length / 2))).problem).toBe('broken');
  });

  test('one with a byte that changed on the way', async () => {
    const bytes = await writeWorkbook(templateWorkbook('1.1'));
    let damaged = 0;
    for (let at = 200; at < bytes.length - 5000; at += Math.floor(bytes.length / 20)) {
      const changed = bytes.slice();
      changed[at]! ^= 0xff;
      await readXlsx(changed).catch((error: unknown) => {
        expect(error).toBeInstanceOf(XlsxError);
        damaged += 1;
      });
    }
    expect(damaged).toBeGreaterThan(0);
  });

  test.each([
    ['tags that do not close', '<sheetData><row></sheetData>'],
    ['a cut-off end', '<sheetData><row r="1"><c r="A1"'],
  ])('%s', async (_, xml) => {
    const error = await refusal(await makeFile({ sheets: [{ name: 'A', xml }] }));
    expect([error.problem, error.message]).toEqual(['broken', expect.stringContaining('xl/worksheets/sheet1.xml')]);
  });

  test('a sheet whose part is missing', async () => {
    const archive = await JSZip.loadAsync(await makeFile({}));
    archive.remove('xl/worksheets/sheet1.xml');
    const error = await refusal(await archive.generateAsync({ type: 'uint8array' }));
    expect([error.problem, error.message]).toEqual(['broken', expect.stringContaining('sheet1.xml is missing')]);
  });

  test('entities that would grow without end', async () => {
    const archive = await JSZip.loadAsync(await makeFile({}));
    archive.file('xl/worksheets/sheet1.xml', '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>');
    expect((await refusal(await archive.generateAsync({ type: 'uint8array' }))).problem).toBe('broken');
  });
});

describe('files that are too large', () => {
  const blanks = ' '.repeat(3_000_000);

  test('by themselves', async () => {
    const bytes = await makeFile({});
    expect((await refusal(bytes, { ...LIMITS, file: bytes.length - 1 })).problem).toBe('too-large');
  });

  test('small ones that unpack to a great deal, in one part or in all', async () => {
    const bytes = await zip({
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': `<workbook>${blanks}</workbook>`,
    });
    expect(bytes.length).toBeLessThan(10_000);
    expect((await refusal(bytes, { ...LIMITS, part: 1_000_000 })).problem).toBe('too-large');
    expect((await refusal(bytes, { ...LIMITS, unpacked: 1_000_000 })).problem).toBe('too-large');
  });

  test('by a cell in the farthest corner', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const error = await refusal(await makeFile({ sheets: [{ name: 'Far', xml }] }));
    expect([error.problem, error.message]).toEqual(['too-large', expect.stringContaining('Far')]);
  });

  test('but not by looks of empty cells, validations, names and merged cells that span the sheet', async () => {
    const xml =
      '<cols><col min="1" max="16384" width="12" customWidth="1"/></cols>'
      + '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
      + '<mergeCells><mergeCell ref="C3:XFD1048576"/></mergeCells>'
      + '<conditionalFormatting sqref="A:XFD"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>'
      + '<dataValidations><dataValidation type="whole" sqref="1:1048576"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>';
    const styles = '<cellXfs><xf/><xf applyFont="1" fontId="1"/></cellXfs><fonts><font/><font><b/></font></fonts>';
    const workbook = '<definedNames><definedName name="all">Sheet1!$A$1:$XFD$1048576</definedName></definedNames>';
    const { sheets } = await readXlsx(await makeFile({ sheets: [{ name: 'Sheet1', xml }], styles, workbook }));
    expect(sheets[0]!.values).toEqual([[1]]);
    expect(sheets[0]!.lost).toEqual([{ kind: 'emptyFormat', count: 1 }]);
    expect(sheets[0]!.validations).toHaveLength(1);
    expect(sheets[0]!.conditionalFormats[0]!.areas).toEqual([{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }]);
  });
});

describe('workbooks that cannot be written', () => {
  const book = templateWorkbook('1.1');
  const [sheet] = book.sheets;

  test.each([
    ['no sheet', { ...book, sheets: [] }],
    ['a sheet whose name has a slash', { ...book, sheets: [{ ...sheet!, name: 'a/b' }] }],
    ['two sheets of the same name', { ...book, sheets: [sheet!, { ...sheet!, name: sheet!.name.toUpperCase() }] }],
    [
      'a text of more letters than a cell holds',
      {
        ...book,
        sheets: [{ ...sheet!, values: [['x'.repeat(32_768)]], formulas: [[null]], styles: [[0]], merges: [] }],
      },
    ],
    [
      'a list that is too long',
      {
        ...book,
        sheets: [
          {
            ...sheet!,
            validations: [
              {
                ...sheet!.validations[0]!,
                rule: { type: 'List' as const, source: 'x'.repeat(256), inCellDropDown: true },
              },
            ],
          },
        ],
      },
    ],
  ])('%s', async (_, workbook) => {
    await expect(writeWorkbook(workbook)).rejects.toMatchObject({ name: 'XlsxError', problem: 'unwritable' });
  });
});
