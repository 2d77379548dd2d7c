import type { CellValue } from '../../../../engine/engine';
import { rect, type Rect } from '../../../../engine/geometry';
import type { SheetRange } from '../block';
import type { Chart, ChartSeriesState, ChartWords } from './chart';

/** The figures of a series as its cells have them now. */
export interface SeriesFigures {
  readonly name: string;
  /** Undefined where a cell is blank, holds words or an error. */
  readonly values: readonly (number | undefined)[];
  /** What the cells of the categories show, or the X values of a scatter. */
  readonly categories: readonly string[];
  readonly xs: readonly (number | undefined)[];
  /** Of the first cell. */
  readonly numberFormat: string;
}

/** What the words of a chart say now; words of a cell that is gone stay away. */
export function wordsOf({ text, cell }: ChartWords): string {
  if (!cell) return text;
  return cell.isAlive
    ? (read(cell, (sheet, area) => cell.sheet.book.engine.cells.texts(sheet, area))[0]?.[0] ?? '')
    : '';
}

/** The name of a series; Excel counts those that have none. */
export const seriesName = (chart: Chart, series: ChartSeriesState): string =>
  wordsOf(series.name) || `Series${chart.series.indexOf(series) + 1}`;

/** The title: Excel puts the name of a single series in the place of one that nobody wrote. */
export function titleOf(chart: Chart): string {
  const { title, series } = chart;
  if (title.cell || title.text !== '') return wordsOf(title);
  return series.length === 1 ? seriesName(chart, series[0]!) : 'Chart Title';
}

/** Reads what a series shows; hidden rows and columns are left out if the chart says so. */
export function figuresOf(chart: Chart, series: ChartSeriesState): SeriesFigures {
  const { values, categories } = series;
  const shown = values?.isAlive ? cellsOf(chart, values) : [];
  const named = categories?.isAlive ? cellsOf(chart, categories) : [];
  const across = values?.isAlive ? values.sheet.book.engine : undefined;
  const first = values?.isAlive ? rect(values.area.row, values.area.column) : undefined;
  return {
    name: seriesName(chart, series),
    values: shown.map(({ value }) => numberOf(value)),
    categories: shown.map((_, at) => (categories?.isAlive ? (named[at]?.text ?? '') : String(at + 1))),
    xs: shown.map((_, at) => (categories?.isAlive ? numberOf(named[at]?.value ?? '') : at + 1)),
    numberFormat: (first && across?.cells.numberFormats(values!.sheet.id, first)[0]?.[0]) ?? 'General',
  };
}

const numberOf = (value: CellValue): number | undefined => (typeof value === 'number' ? value : undefined);

interface Cell {
  readonly value: CellValue;
  readonly text: string;
}

function cellsOf({ plotVisibleOnly }: Chart, { sheet, area }: SheetRange): Cell[] {
  const { cells, formats } = sheet.book.engine;
  const values = cells.values(sheet.id, area);
  const texts = cells.texts(sheet.id, area);
  const rowShown = (row: number) => !plotVisibleOnly || !formats.rowHidden(sheet.id, area.row + row);
  const columnShown = (column: number) => !plotVisibleOnly || !formats.columnHidden(sheet.id, area.column + column);
  return values.flatMap((line, row) =>
    rowShown(row)
      ? line.flatMap((value, column) => (columnShown(column) ? [{ value, text: texts[row]![column]! }] : []))
      : [],
  );
}

const read = <T>({ sheet, area }: SheetRange, get: (sheet: string, area: Rect) => T): T => get(sheet.id, area);
