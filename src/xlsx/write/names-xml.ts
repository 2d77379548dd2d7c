import { fixedReference, sheetPrefix } from '../../clearing-house/sheet/a1';
import { toFileFormula } from '../formula-text';
import { columnsReference, rowsReference } from '../sheet-reference';
import { escapeXml } from '../text';
import type { XlsxName, XlsxSheet, XlsxWorkbook } from '../workbook';

/** The names of a workbook with those that say what is printed; `''` if there are none. ExcelJS writes names of areas only. */
export function namesXml({ names, sheets }: XlsxWorkbook): string {
  const all = [...names, ...sheets.flatMap(printNames)];
  if (all.length === 0) return '';
  return `<definedNames>${all.map(nameXml).join('')}</definedNames>`;
}

function nameXml({ name, sheet, formula, comment, visible }: XlsxName): string {
  const attributes = [
    `name="${escapeXml(name)}"`,
    ...(comment === '' ? [] : [`comment="${escapeXml(comment)}"`]),
    ...(sheet === undefined ? [] : [`localSheetId="${sheet}"`]),
    ...(visible ? [] : ['hidden="1"']),
  ];
  return `<definedName ${attributes.join(' ')}>${escapeXml(toFileFormula(formula))}</definedName>`;
}

function printNames({ name, page }: XlsxSheet, sheet: number): XlsxName[] {
  const { titleRows, titleColumns, printArea } = page;
  const prefix = sheetPrefix(name);
  const titles = [
    ...(titleColumns ? [prefix + columnsReference(titleColumns.column, titleColumns.columns)] : []),
    ...(titleRows ? [prefix + rowsReference(titleRows.row, titleRows.rows)] : []),
  ];
  const areas = (printArea ?? []).map((each) => prefix + fixedReference(each));
  const print = (kind: string, parts: readonly string[]): XlsxName[] =>
    parts.length > 0
      ? [{ name: `_xlnm.${kind}`, sheet, formula: `=${parts.join(',')}`, comment: '', visible: true }]
      : [];
  return [...print('Print_Titles', titles), ...print('Print_Area', areas)];
}
