import ExcelJS from 'exceljs';
import type { DocumentProperties, XlsxWorkbook } from './workbook';
import { Archive } from './write/archive';
import { addCustomProperties } from './write/custom-properties';
import { Differences } from './write/differences';
import { addDocumentProperties, addSettings } from './write/document-parts';
import { addExcelSheet } from './write/excel-sheet';
import { excelStyle } from './write/excel-style';
import { namesXml } from './write/names-xml';
import { requireWritable } from './write/require-writable';
import { completeSheetXml } from './write/sheet-xml';

/**
 * Writes a workbook as the bytes of an .xlsx file. ExcelJS writes cells, looks and the archive; what it does not know,
 * or not fully, is put into its XML: names, validations, conditional formats, custom properties, settings, columns.
 * Excel works all formulas out when it opens the file.
 * @throws XlsxError `unwritable`, naming what does not fit into such a file
 */
export async function writeWorkbook(workbook: XlsxWorkbook): Promise<Uint8Array> {
  requireWritable(workbook);
  const archive = await Archive.open(await excelFile(workbook));
  const differences = new Differences();
  let parts = 1;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const relations = addCustomProperties(archive, sheet, path, parts);
    parts += relations.length;
    await archive.change(path, (xml) => completeSheetXml(xml, sheet, differences.index, relations));
  }
  // A function, since `$` in a formula would else be taken for a part of the match.
  await archive.change('xl/styles.xml', (xml) => xml.replace(/<dxfs count="0"\s*\/>/, () => differences.xml()));
  await archive.change('xl/workbook.xml', (xml) => xml.replace('<calcPr', () => `${namesXml(workbook)}<calcPr`));
  addDocumentProperties(archive, workbook);
  addSettings(archive, workbook);
  return archive.bytes();
}

async function excelFile({ sheets, styles, active, properties }: XlsxWorkbook): Promise<ArrayBuffer> {
  const excel = new ExcelJS.Workbook();
  setProperties(excel, properties);
  excel.calcProperties.fullCalcOnLoad = true;
  excel.views = [
    { x: 0, y: 0, width: 24_000, height: 12_000, firstSheet: 0, activeTab: active, visibility: 'visible' },
  ];
  const excelStyles = styles.map(excelStyle);
  for (const [index, sheet] of sheets.entries()) addExcelSheet(excel, sheet, excelStyles, index === active);
  // Not compressed, since it is opened again at once.
  return await excel.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
}

const NOBODY = 'Clearing House on Migration Statistics';

function setProperties(excel: ExcelJS.Workbook, properties: DocumentProperties): void {
  const { title, subject, author, keywords, comments, category, manager, company, created } = properties;
  const now = new Date();
  Object.assign(excel, {
    creator: author ?? NOBODY,
    lastModifiedBy: author ?? NOBODY,
    created: created === undefined ? now : new Date(created),
    modified: now,
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(keywords !== undefined && { keywords }),
    ...(comments !== undefined && { description: comments }),
    ...(category !== undefined && { category }),
    ...(manager !== undefined && { manager }),
    ...(company !== undefined && { company }),
  });
}
