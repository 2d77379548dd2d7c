import { readOnly, type Scalar, type Scalars } from '../kernel/host-class';
import { invalidArgument } from '../kernel/errors';
import type { CellInput, CellValue } from '../../engine/engine';
import { cellInput, readCells, spread, writeCells } from './model/cells';
import { isFormula } from './model/content';
import type { SheetRange } from './model/block';
import { grow, tableToGrow } from './model/table-growth';
import { requireAllowed } from './model/protection';
import { numberFormatCategory } from './number-format-category';
import { formatFromLocale, formatInLocale, formulaFromLocale, formulaInLocale } from './local-notation';
import { fromR1C1, toR1C1 } from './r1c1';
import { valueType } from './value-types';

/** What cells hold: values, formulas, texts and number formats, each an array of the range's shape. */
export const rangeContent = {
  Values: { get: (range) => read(range, 'values'), set: write },
  Formulas: { get: (range) => read(range, 'formulas'), set: write },
  FormulasLocal: { get: readLocal, set: writeLocal },
  FormulasR1C1: { get: readR1C1, set: writeR1C1 },
  Text: readOnly((range) => read(range, 'texts')),
  ValueTypes: readOnly((range) => valueTypes(range)),
  NumberFormat: numberFormat(),
  NumberFormatLocal: numberFormat(formatInLocale, formatFromLocale),
  NumberFormatCategories: readOnly(
    (range) =>
      read(range, 'numberFormats')?.map((row) => row.map((format) => numberFormatCategory(String(format)))) ?? null,
  ),
} satisfies Scalars<SheetRange>;

function read(range: SheetRange, what: 'values' | 'formulas' | 'texts' | 'numberFormats'): CellValue[][] | null {
  const { cells } = range.sheet.book.engine;
  return readCells<CellValue>(range, (area) => cells[what](range.sheet.id, area));
}

function write(range: SheetRange, value: unknown): void {
  writeAndGrow(range, spread(range.area, value, cellInput));
}

/** What is written right below a table becomes part of it. */
function writeAndGrow(range: SheetRange, input: readonly (readonly CellInput[])[]): void {
  const table = tableToGrow(range.sheet, range.area, input);
  writeCells(range, input);
  if (table) grow(table, range.area.rows);
}

/** The types of what the cells of a range hold, as `Excel.RangeValueType`. */
export const valueTypes = (range: SheetRange): string[][] | null =>
  read(range, 'values')?.map((row) => row.map(valueType)) ?? null;

type InLocale = (format: string, locale: string) => string;

function numberFormat(to: InLocale = (format) => format, from: InLocale = to): Scalar<SheetRange> {
  const localeOf = (range: SheetRange): string => range.sheet.book.locale;
  return {
    get: (range) =>
      read(range, 'numberFormats')?.map((row) => row.map((format) => to(String(format), localeOf(range)))) ?? null,
    set: (range, value) => {
      const formats = spread(range.area, value, (each) => from(formatCode(each), localeOf(range)));
      requireAllowed(range.sheet, 'allowFormatCells');
      range.sheet.book.engine.cells.setNumberFormats(range.sheet.id, range.area, formats);
    },
  };
}

/** A blank number format means the general one. */
function formatCode(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw invalidArgument();
  return value === '' ? 'General' : value;
}

/** What is no formula is the same in every locale. */
function readLocal(range: SheetRange): CellValue[][] | null {
  const { locale } = range.sheet.book;
  const toLocal = (cell: CellValue): CellValue => (isFormula(cell) ? formulaInLocale(cell, locale) : cell);
  return read(range, 'formulas')?.map((cells) => cells.map(toLocal)) ?? null;
}

function writeLocal(range: SheetRange, value: unknown): void {
  const { locale } = range.sheet.book;
  const input = spread(range.area, value, cellInput).map((cells) =>
    cells.map((cell) => (isFormula(cell) ? formulaFromLocale(cell, locale) : cell)),
  );
  writeAndGrow(range, input);
}

function readR1C1(range: SheetRange): CellValue[][] | null {
  const { area } = range;
  const toLocal = (formula: CellValue, row: number, column: number): CellValue =>
    isFormula(formula) ? toR1C1(formula, area.row + row, area.column + column) : formula;
  return read(range, 'formulas')?.map((cells, row) => cells.map((cell, column) => toLocal(cell, row, column))) ?? null;
}

function writeR1C1(range: SheetRange, value: unknown): void {
  const { area } = range;
  const input = spread(area, value, cellInput).map((cells, row) =>
    cells.map((cell, column) => (isFormula(cell) ? fromR1C1(cell, area.row + row, area.column + column) : cell)),
  );
  writeAndGrow(range, input);
}
