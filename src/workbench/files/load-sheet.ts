import type { XlsxSheet, XlsxWorkbook } from '../../xlsx/workbook';
import type { CellInput, CellValue } from '../engine/engine';
import { contains, rect } from '../engine/geometry';
import { movedRule } from '../host/excel/model/validations';
import type { Sheet } from '../host/excel/model/sheet';
import { alikeAreas } from './alike-areas';
import { drawLines, toFormat } from './cell-look';
import { loadPage } from './page-setup';

/** Widths and hidden columns of a file may span the whole sheet; the grid is only so large. */
const LEAST_COLUMNS = 26;
const LEAST_ROWS = 1000;

/** Fills an empty sheet of the workbench with one of a file. All sheets and names must be there, since formulas use them. */
export function loadSheet(sheet: Sheet, from: XlsxSheet, { styles }: XlsxWorkbook): void {
  const { engine } = sheet.book;
  const { id } = sheet;
  const [rows, columns] = [from.values.length, from.values[0]?.length ?? 0];
  if (rows > 0 && columns > 0) {
    // Before any format: a text cell would take a formula for text, and keep the apostrophe that makes one of a number.
    engine.cells.write(id, rect(0, 0, rows, columns), inputs(from));
    for (const { number, area } of alikeAreas(from.styles)) {
      const style = styles[number] ?? {};
      const format = toFormat(style);
      if (style.numberFormat !== undefined) engine.cells.setNumberFormats(id, area, [[style.numberFormat]]);
      if (Object.keys(format).length > 0) engine.formats.set(id, area, format);
      if (style.borders) drawLines(engine.formats, id, area, style.borders);
    }
  }
  for (const area of from.merges) engine.cells.merge(id, area, false);
  loadLines(sheet, from, Math.max(rows, LEAST_ROWS), Math.max(columns, LEAST_COLUMNS));
  loadRules(sheet, from);
  engine.view.freeze(id, from.freeze.rows, from.freeze.columns);
  loadProperties(sheet, from);
  loadPage(sheet, from.page);
}

function inputs({ values, formulas, arrays }: XlsxSheet): CellInput[][] {
  return values.map((line, row) =>
    line.map((value, column) => {
      const filled = arrays.some(
        (area) => contains(area, rect(row, column)) && (area.row !== row || area.column !== column),
      );
      return filled ? null : (formulas[row]?.[column] ?? constant(value));
    }),
  );
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** A value as it must be written to stay what it is. */
function constant(value: CellValue): CellInput {
  if (value === '') return null;
  return typeof value === 'string' && !ERROR.test(value) ? `'${value}` : value;
}

function loadLines({ book, id }: Sheet, { columns, rows }: XlsxSheet, lastRow: number, lastColumn: number): void {
  const { formats } = book.engine;
  for (const run of columns) {
    const count = Math.min(run.column + run.columns, lastColumn) - run.column;
    if (count <= 0) continue;
    if (run.width !== undefined) formats.setColumnWidth(id, run.column, count, run.width);
    if (run.hidden) formats.setColumnsHidden(id, run.column, count, true);
  }
  for (const run of rows) {
    const count = Math.min(run.row + run.rows, lastRow) - run.row;
    if (count <= 0) continue;
    if (run.height !== undefined) formats.setRowHeight(id, run.row, count, run.height);
    if (run.hidden) formats.setRowsHidden(id, run.row, count, true);
  }
}

function loadRules({ book, id }: Sheet, { validations, conditionalFormats }: XlsxSheet): void {
  const { engine } = book;
  for (const { areas, rule, ...settings } of validations) {
    for (const area of areas) {
      engine.validations.set(id, area, { ...settings, rule: movedRule(rule, areas[0], area) });
    }
  }
  // A new format goes above those that are there, so the last comes first.
  for (const { style, ...format } of [...conditionalFormats].reverse()) {
    const { color, ...others } = style;
    engine.conditionalFormats.add(id, {
      ...format,
      style: { ...others, ...(color !== undefined && { fontColor: color }) },
    });
  }
}

function loadProperties({ book, id }: Sheet, { properties, tabColor, showGridlines }: XlsxSheet): void {
  const { sheets } = book.engine;
  for (const [key, value] of properties) sheets.setProperty(id, key, value);
  if (tabColor !== '') sheets.setTabColor(id, tabColor);
  if (!showGridlines) sheets.setShowGridlines(id, false);
}
