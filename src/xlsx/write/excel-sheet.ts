import type { Cell, CellValue as ExcelValue, Style, Workbook, Worksheet } from 'exceljs';
import { cellAddress } from '../../clearing-house/sheet/a1';
import type { CellValue } from '../../clearing-house/sheet/sheet-plan';
import { toFileFormula } from '../formula-text';
import { toFileText } from '../text';
import { POINTS_PER_INCH } from '../units';
import type { XlsxSheet } from '../workbook';
import { XlsxError } from '../xlsx-error';

/** The errors that the file format knows; newer ones are written as what older programs make of them. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const NEWER_ERRORS = ['#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!'];

/** What Excel takes in a cell. */
const LONGEST_TEXT = 32_767;

/** What ExcelJS writes of a sheet: cells and their looks, rows, merged cells, view and page. */
export function addExcelSheet(
  workbook: Workbook,
  sheet: XlsxSheet,
  styles: readonly Partial<Style>[],
  active: boolean,
): void {
  const { freeze, visibility, tabColor, showGridlines } = sheet;
  const frozen = freeze.rows > 0 || freeze.columns > 0;
  const added = workbook.addWorksheet(sheet.name, {
    state: visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden',
    ...(tabColor !== '' && { properties: { tabColor: { argb: `FF${tabColor.slice(1)}` } } }),
    views: [
      {
        showGridLines: showGridlines,
        ...(active && { tabSelected: true }),
        ...(frozen ? { state: 'frozen', ySplit: freeze.rows, xSplit: freeze.columns } : { state: 'normal' }),
      }, // the types do not know tabSelected
    ],
  });
  addCells(added, sheet, styles);
  addRows(added, sheet);
  for (const { row, column, rows, columns } of sheet.merges) {
    added.mergeCellsWithoutStyle(row + 1, column + 1, row + rows, column + columns);
  }
  addPage(added, sheet);
}

function addCells(added: Worksheet, sheet: XlsxSheet, styles: readonly Partial<Style>[]): void {
  sheet.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const style = sheet.styles[row]?.[column] ?? 0;
      const formula = sheet.formulas[row]?.[column] ?? null;
      if (value === '' && formula === null && style === 0) return;
      const cell = added.getCell(row + 1, column + 1);
      if (style > 0) cell.style = styles[style]!;
      if (formula !== null) setFormula(cell, sheet, row, column, formula, value);
      else if (value !== '') cell.value = constant(value, sheet.name, row, column);
    });
  });
}

function setFormula(
  cell: Cell,
  sheet: XlsxSheet,
  row: number,
  column: number,
  formula: string,
  value: CellValue,
): void {
  const array = sheet.arrays.find((area) => area.row === row && area.column === column);
  // Where formulas were not calculated, nothing stands for their results, so that whoever reads the file works them out.
  const known = value !== '' || sheet.uncalculated === 0;
  const last = array && cellAddress({ row: row + array.rows - 1, column: column + array.columns - 1 });
  cell.value = {
    formula: toFileFormula(formula),
    ...(known && { result: result(value) }),
    ...(array && { shareType: 'array', ref: `${cellAddress({ row, column })}:${last}` }),
  } as ExcelValue; // the types know arrays only without results
}

function constant(value: CellValue, sheet: string, row: number, column: number): ExcelValue {
  if (typeof value !== 'string') return value;
  if (ERRORS.includes(value)) return { error: value } as ExcelValue;
  if (value.length > LONGEST_TEXT) {
    throw new XlsxError(
      'unwritable',
      `The text in ${sheet}, ${cellAddress({ row, column })} has ${value.length} letters; a cell holds ${LONGEST_TEXT} at most.`,
    );
  }
  return toFileText(value);
}

function result(value: CellValue): ExcelValue {
  if (typeof value !== 'string') return value;
  if (NEWER_ERRORS.includes(value)) return { error: '#VALUE!' };
  return ERRORS.includes(value) ? ({ error: value } as ExcelValue) : toFileText(value);
}

function addRows(added: Worksheet, { rows }: XlsxSheet): void {
  // ExcelJS folds every row that is as deep as this.
  added.properties.outlineLevelRow = 8;
  for (const run of rows) {
    for (let row = run.row; row < run.row + run.rows; row++) {
      const target = added.getRow(row + 1);
      target.getCell(1); // a row without height and cells would not be written
      if (run.height !== undefined) target.height = run.height;
      if (run.hidden) target.hidden = true;
      if (run.level !== undefined) target.outlineLevel = run.level;
    }
  }
}

function addPage(added: Worksheet, { page }: XlsxSheet): void {
  const { orientation, paper, scale, fit, margins, header, footer } = page;
  const inches = Object.entries(margins ?? {}).map(([side, points]) => [side, points / POINTS_PER_INCH]);
  Object.assign(added.pageSetup, {
    ...(orientation && { orientation }),
    ...(paper !== undefined && { paperSize: paper }),
    ...(scale !== undefined && { scale }),
    ...(fit && { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall }),
    ...(margins && { margins: Object.fromEntries(inches) as Worksheet['pageSetup']['margins'] }),
    ...(page.centerHorizontally && { horizontalCentered: true }),
    ...(page.centerVertically && { verticalCentered: true }),
    ...(page.gridlines && { showGridLines: true }),
  });
  if (header) added.headerFooter.oddHeader = header;
  if (footer) added.headerFooter.oddFooter = footer;
}
