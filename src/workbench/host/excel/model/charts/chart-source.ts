import type { CellValue } from '../../../../engine/engine';
import type { Rect } from '../../../../engine/geometry';
import { SheetRange } from '../block';
import { newSeries, type Chart, type ChartSeriesState } from './chart';
import { isScatter } from './chart-type';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * Makes the series of a chart from a block of cells as Excel does: a first row or column of words are names, and so are
 * both if the corner is blank; the longer side of the block are the points.
 */
export function setSource(chart: Chart, source: SheetRange, seriesBy: SeriesBy): void {
  const { sheet, area } = source;
  const values = sheet.book.engine.cells.values(sheet.id, area);
  const by = seriesBy !== 'Auto' ? seriesBy : area.rows >= area.columns ? 'Columns' : 'Rows';
  const lines = by === 'Columns' ? turned(values) : values;
  const [first = []] = lines;
  const blankCorner = first[0] === '' && lines.length > 1 && first.length > 1;
  const namesAcross =
    first.length > 1 && (blankCorner || lines.every(([name], at) => isWord(name) || (at === 0 && name === '')));
  const scattered = isScatter(chart.type) && lines.length > 1;
  const categories = lines.length > 1 && (blankCorner || scattered || first.slice(namesAcross ? 1 : 0).every(isWord));
  const start = namesAcross ? 1 : 0;
  const part = (line: number, from: number, count: number): SheetRange => {
    const at: Rect =
      by === 'Columns'
        ? { row: area.row + from, column: area.column + line, rows: count, columns: 1 }
        : { row: area.row + line, column: area.column + from, rows: 1, columns: count };
    return new SheetRange(sheet, at);
  };
  const points = first.length - start;
  chart.plotBy = by;
  chart.series = lines.slice(categories ? 1 : 0).map((_, index): ChartSeriesState => {
    const line = index + (categories ? 1 : 0);
    const name = { text: '', cell: namesAcross ? part(line, 0, 1) : undefined };
    return {
      ...newSeries(name),
      values: part(line, start, points),
      categories: categories ? part(0, start, points) : undefined,
    };
  });
}

const isWord = (value: CellValue | undefined): boolean => typeof value === 'string' && value !== '';

const turned = (values: readonly (readonly CellValue[])[]): CellValue[][] =>
  (values[0] ?? []).map((_, column) => values.map((row) => row[column]!));
