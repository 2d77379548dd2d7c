import { onNewSheet, sharedOffice } from './excel-session';

const office = sharedOffice({ contentLocale: 'de-DE' });

test('a German workbook writes formulas and number formats with its own separators, and means the same by them', async () => {
  expect(office.office).toBeDefined();
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C2');
    range.formulas = [
      [2.5, '=ROUND(A1*1.5,1)', '=IF(A1>.5,"1,5; 2.5",SUM({1,2;3,4}))'],
      ['=CLEARINGHOUSE.RATIO(A1,B1)', '=STDEV.S(A1,B1,7)', "=SUM('1.5, new'!A1,1)"],
    ];
    const local = sheet.getRange('A1:C2').load('formulasLocal');
    await context.sync();
    expect(local.formulasLocal).toEqual([
      [2.5, '=ROUND(A1*1,5;1)', '=IF(A1>,5;"1,5; 2.5";SUM({1.2;3.4}))'],
      ['=CLEARINGHOUSE.RATIO(A1;B1)', '=STDEV.S(A1;B1;7)', "=SUM('1.5, new'!A1;1)"],
    ]);

    const written = sheet.getRange('A4:B4');
    written.formulasLocal = [['=ROUND(A1*1,5;1)', '=SUM({1.2;3.4};0,5)']];
    written.numberFormatLocal = [['#.##0,00', '0,0" p.a."']];
    written.load('formulas,values,numberFormat,numberFormatLocal');
    await context.sync();
    expect(written.formulas).toEqual([['=ROUND(A1*1.5,1)', '=SUM({1,2;3,4},0.5)']]);
    expect(written.values).toEqual([[3.8, 10.5]]);
    expect(written.numberFormat).toEqual([['#,##0.00', '0.0" p.a."']]);
    expect(written.numberFormatLocal).toEqual([['#.##0,00', '0,0" p.a."']]);
  });
});
