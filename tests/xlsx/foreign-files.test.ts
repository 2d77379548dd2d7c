import JSZip from 'jszip';
import { area } from '../../src/clearing-house/sheet/area';
import { lossText } from '../../src/xlsx/loss';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import type { CellStyle } from '../../src/xlsx/style';
import { makeFile, type MadeFile } from './made-file';

const only = async (xml: string, file: MadeFile = {}) => {
  const book = await readXlsx(await makeFile({ ...file, sheets: [{ name: 'Sheet1', xml }] }));
  return { book, sheet: book.sheets[0]! };
};
const rows = (...cells: readonly string[]): string =>
  `<sheetData>${cells.map((line, index) => `<row r="${index + 1}">${line}</row>`).join('')}</sheetData>`;

describe('values', () => {
  test('numbers, truth, errors, texts shared and in place, in pieces and with escapes', async () => {
    const { sheet } = await only(
      rows(
        '<c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1"><v>-1E-3</v></c>',
        '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>in &lt;place&gt;</t></is></c><c r="D2" t="str"><f>A1&amp;""</f><v>1.5</v></c>',
      ),
      {
        strings:
          '<si><t xml:space="preserve"> a_x000D_&#10;b &amp;amp; </t></si>'
          + '<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></si>',
      },
    );
    expect(sheet.values).toEqual([
      [1.5, true, '#DIV/0!', -0.001],
      [' a\r\nb &amp; ', 'bold plain', 'in <place>', '1.5'],
    ]);
    expect(sheet.lost.map(lossText)).toEqual(['1 text with formats inside (the text stays)']);
  });

  test('cells without addresses stand one after the other', async () => {
    const { sheet } = await only(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    );
    expect(sheet.values).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });

  const styles =
    '<numFmts><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>';

  test('dates are the numbers that Excel shows them of', async () => {
    const { sheet } = await only(
      rows('<c r="A1" s="1"><v>45658.25</v></c><c r="B1" t="d" s="1"><v>2025-01-01T06:00:00</v></c>'),
      { styles },
    );
    expect(sheet.values).toEqual([[45658.25, 45658.25]]);
  });

  test('also in a workbook that counts from 1904, where other numbers stay', async () => {
    const { sheet } = await only(rows('<c r="A1" s="1"><v>44196</v></c><c r="B1" s="2"><v>7</v></c>'), {
      styles,
      settings: '<workbookPr date1904="1"/>',
    });
    expect(sheet.values).toEqual([[45658, 7]]);
  });
});

describe('formulas', () => {
  test('those that are spelled out once for many cells', async () => {
    const { sheet } = await only(
      rows(
        '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+LOG10(B1)&amp;"B1"</f><v>1</v></c>',
        '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
        '<c r="A3"><f t="shared" si="0"/></c>',
      ),
    );
    expect(sheet.formulas).toEqual([
      ['=B1+$C$1+LOG10(B1)&"B1"'],
      ['=B2+$C$1+LOG10(B2)&"B1"'],
      ['=B3+$C$1+LOG10(B3)&"B1"'],
    ]);
    expect(sheet.uncalculated).toBe(1);
  });

  test('newer functions without the prefix that files give them', async () => {
    const { sheet } = await only(rows('<c r="A1"><f>_xlfn.IFNA(_xlfn._xlws.SORT(B1:B3),"_xlfn.")</f><v>1</v></c>'));
    expect(sheet.formulas).toEqual([['=IFNA(SORT(B1:B3),"_xlfn.")']]);
  });

  test('custom functions of the add-in lose what Excel keeps before them', async () => {
    const { sheet } = await only(rows('<c r="A1"><f>_xldudf_CLEARINGHOUSE_MIRROR(5,"BG","DE",2024)</f><v>1</v></c>'));
    expect(sheet.formulas).toEqual([['=CLEARINGHOUSE.MIRROR(5,"BG","DE",2024)']]);
  });

  test('those that fill an area', async () => {
    const { sheet } = await only(
      rows('<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>', '<c r="A2"><v>4</v></c>'),
    );
    expect(sheet.formulas[0]).toEqual(['=B1:B2*2']);
    expect(sheet.arrays).toEqual([area(0, 0, 2, 1)]);
  });

  test('what leads out of the cells keeps its value only, and is said to be lost', async () => {
    const { sheet } = await only(
      rows(
        '<c r="A1"><f>[1]Data!$A$1</f><v>1</v></c><c r="B1"><f>\'C:\\[2]My data\'!A1</f><v>2</v></c>'
          + '<c r="C1"><f>SUM(Table1[Figure])</f><v>3</v></c><c r="D1"><f t="dataTable" ref="D1" r1="A1"/><v>4</v></c>',
      ),
    );
    expect(sheet.values).toEqual([[1, 2, 3, 4]]);
    expect(sheet.formulas).toEqual([[null, null, null, null]]);
    expect(sheet.lost).toEqual([
      { kind: 'array', count: 1 },
      { kind: 'externalLink', count: 2 },
      { kind: 'tableFormula', count: 1 },
    ]);
  });
});

/** How far two colours are apart in the part that differs most. */
const distance = (a: string, b: string): number =>
  Math.max(...[1, 3, 5].map((at) => Math.abs(parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16))));

describe('looks', () => {
  const look = async (xf: string, parts: string, theme?: string): Promise<CellStyle> => {
    const styles = `${parts}<cellXfs><xf/>${xf}</cellXfs>`;
    const { book, sheet } = await only(rows('<c r="A1" s="1"><v>1</v></c>'), { styles, ...(theme && { theme }) });
    return book.styles[sheet.styles[0]![0]!]!;
  };

  test('colours of the theme, lighter and darker, of the old palette, and plain ones', async () => {
    const theme =
      '<themeElements><clrScheme><accent1><srgbClr val="4472C4"/></accent1><lt1><sysClr val="window" lastClr="FFFFFF"/></lt1></clrScheme></themeElements>';
    const fill = (color: string) =>
      look(
        '<xf fillId="1"/>',
        `<fills><fill/><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills>`,
        theme,
      );
    expect((await fill('theme="4"')).fill).toBe('#4472C4');
    // As Excel shows them, within a step of rounding.
    expect(distance((await fill('theme="4" tint="0.5999938962981048"')).fill!, '#B4C6E7')).toBeLessThanOrEqual(1);
    expect(distance((await fill('theme="4" tint="-0.249977111117893"')).fill!, '#2F5496')).toBeLessThanOrEqual(1);
    expect((await fill('theme="0" tint="-0.0499893185216834"')).fill).toBe('#F2F2F2');
    expect((await fill('indexed="10"')).fill).toBe('#FF0000');
    expect((await fill('rgb="FF00ff00"')).fill).toBe('#00FF00');
  });

  test('a workbook whose own font is another', async () => {
    const { book, sheet } = await only(rows('<c r="A1"><v>1</v></c>'), {
      styles:
        '<fonts><font><name val="Liberation Sans"/><sz val="10"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>',
    });
    expect(book.styles[sheet.styles[0]![0]!]).toEqual({ font: 'Liberation Sans', size: 10 });
    expect(book.styles[0]).toEqual({});
  });

  test('rotation, a border given by reading direction, a double underline that is switched off', async () => {
    const parts =
      '<fonts><font/><font><u val="none"/><b val="0"/></font></fonts><borders><border/><border><start style="thin"><color indexed="64"/></start></border></borders>';
    expect(await look('<xf fontId="1" borderId="1"><alignment textRotation="135"/></xf>', parts)).toEqual({
      rotation: -45,
      borders: { left: { style: 'thin', color: '#000000' } },
    });
  });
});

describe('rules', () => {
  test('a validation of whole columns, one that names another sheet, one that is of no kind', async () => {
    const { sheet } = await only(
      '<sheetData/><dataValidations><dataValidation type="whole" operator="greaterThan" allowBlank="1" sqref="A:A C2:C3"><formula1>0</formula1></dataValidation>'
        + '<dataValidation showInputMessage="1" prompt="Only&#10;a word" sqref="B1"/></dataValidations>'
        + '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>D1:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(sheet.validations.map(({ areas, rule }) => ({ areas, rule }))).toEqual([
      {
        areas: [area(0, 0, 1_048_576), area(1, 2, 2)],
        rule: { type: 'WholeNumber', operator: 'GreaterThan', formula1: 0 },
      },
      { areas: [area(0, 3, 9)], rule: { type: 'List', source: '=Lists!$A$1:$A$9', inCellDropDown: true } },
    ]);
    expect(sheet.lost).toEqual([]);
  });

  test('conditional formats in the order of their priority; those of other kinds are said to be lost', async () => {
    const { sheet } = await only(
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"/><cfRule type="cellIs" dxfId="0" priority="5" operator="between"><formula>1</formula><formula>9</formula></cfRule></conditionalFormatting>'
        + '<conditionalFormatting sqref="B1:B9 D1"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="num" val="5"/><color rgb="FFFFFFFF"/><color theme="1"/></colorScale></cfRule>'
        + '<cfRule type="containsText" priority="3" operator="containsText" text="x" stopIfTrue="1"><formula>NOT(ISERROR(SEARCH("x",B1)))</formula></cfRule></conditionalFormatting>',
      {
        styles:
          '<dxfs><dxf><font><b/><color theme="0"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
      },
    );
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
      {
        type: 'ColorScale',
        points: [
          { type: 'LowestValue', formula: null, color: '#FFFFFF' },
          { type: 'Number', formula: '5', color: '#000000' },
        ],
      },
      { type: 'ContainsText', operator: 'Contains', text: 'x' },
      { type: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=9' },
    ]);
    expect(sheet.conditionalFormats[1]).toMatchObject({ stopIfTrue: true, areas: [area(0, 1, 9), area(0, 3)] });
    expect(sheet.conditionalFormats[2]!.style).toEqual({ bold: true, color: '#FFFFFF', fill: '#FF0000' });
    expect(sheet.lost).toEqual([{ kind: 'conditionalFormat', count: 1 }]);
  });
});

describe('the workbook', () => {
  test('names follow their sheets past sheets that are not taken over', async () => {
    const bytes = await makeFile({
      sheets: [
        { name: 'One', xml: '<sheetData/>' },
        { name: 'Two', xml: '<sheetData/>' },
      ],
      settings: '<bookViews><workbookView activeTab="1"/></bookViews>',
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'Two, too\'!$A:$B,\'Two, too\'!$1:$4</definedName>'
        + '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">One!$A$1:$B$2</definedName>'
        + '<definedName name="rate" comment="a note">0.5</definedName><definedName name="far">[1]Data!$A$1</definedName></definedNames>',
    });
    const book = await readXlsx(bytes);
    expect(book.active).toBe(1);
    expect(book.names).toEqual([{ name: 'rate', formula: '=0.5', comment: 'a note', visible: true }]);
    expect(book.sheets[1]!.page).toEqual({ titleRows: { row: 0, rows: 4 }, titleColumns: { column: 0, columns: 2 } });
    expect(book.lost.map(lossText)).toEqual(['1 link to another workbook (its value stays)']);
  });

  test('says of every sheet what is lost: charts, pictures, comments, tables and so on', async () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:c="c"><xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>'
      + '<xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>'
      + '<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:absoluteAnchor><xdr:sp/></xdr:absoluteAnchor></xdr:wsDr>';
    const book = await readXlsx(
      await makeFile({
        sheets: [
          {
            name: 'Full',
            xml: '<sheetData/><sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><hyperlinks><hyperlink ref="A1"/></hyperlinks>',
            relations: [
              { id: 'a', kind: 'drawing', target: '../drawings/drawing1.xml' },
              { id: 'b', kind: 'comments', target: '/xl/comments1.xml' },
              { id: 'c', kind: 'table', target: '../tables/table1.xml' },
              { id: 'd', kind: 'pivotTable', target: '../pivotTables/pivotTable1.xml' },
              { id: 'e', kind: 'hyperlink', target: 'https://example.org/', external: true },
              { id: 'f', kind: 'printerSettings', target: '../printerSettings/printerSettings1.bin' },
            ],
          },
          { name: 'Empty', xml: '<sheetData/>' },
        ],
        relations: [{ id: 'm', kind: 'vbaProject', target: 'vbaProject.bin' }],
        parts: {
          'xl/drawings/drawing1.xml': drawing,
          'xl/comments1.xml': '<comments><commentList><comment ref="A1"/><comment ref="A2"/></commentList></comments>',
          'xl/tables/table1.xml': '<table/>',
          'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
          'xl/printerSettings/printerSettings1.bin': 'x',
          'xl/vbaProject.bin': 'x',
        },
      }),
    );
    expect(book.sheets[0]!.lost.map(lossText)).toEqual([
      '2 charts',
      '2 comments',
      '1 filter',
      '1 hyperlink (its text stays)',
      '1 picture',
      '1 pivot table (its cells stay)',
      '1 protection',
      '1 shape',
      '1 table (its cells stay)',
    ]);
    expect(book.sheets[1]!.lost).toEqual([]);
    expect(book.lost.map(lossText)).toEqual(['1 set of macros']);
  });

  test('prefixes before the names of elements are no matter', async () => {
    const prefixed =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const archive = await JSZip.loadAsync(await makeFile({}));
    archive.file('xl/worksheets/sheet1.xml', prefixed);
    const book = await readXlsx(await archive.generateAsync({ type: 'uint8array' }));
    expect(book.sheets[0]!.values).toEqual([['', 5]]);
  });

  test('custom properties of a sheet as Excel writes them: in UTF-16', async () => {
    const bytes = await makeFile({
      sheets: [
        {
          name: 'Sheet1',
          xml: '<sheetData/><customProperties><customPr name="clearing-house.table" r:id="p"/></customProperties>',
          relations: [{ id: 'p', kind: 'customProperty', target: '../customProperty1.bin' }],
        },
      ],
      parts: { 'xl/customProperty1.bin': new Uint8Array([0x35, 0, 0x38, 4]) },
    });
    expect((await readXlsx(bytes)).sheets[0]!.properties).toEqual(new Map([['clearing-house.table', '5и']]));
  });
});
