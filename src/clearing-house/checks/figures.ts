import type { Sex } from '../tables/definition';
import type { FigureReading, RowReading, TableReading, YearReading } from '../tables/read-table';

/** A figure with all that says which one it is. */
export interface LocatedFigure extends FigureReading {
  readonly row: RowReading;
  readonly block: YearReading;
  readonly sex: Sex;
}

/** Every figure of a table, row by row. */
export function* figures(table: TableReading): Generator<LocatedFigure> {
  for (const row of table.rows) {
    for (const block of row.years) {
      for (const [sex, figure] of Object.entries(block.figures) as [Sex, FigureReading][]) {
        yield { ...figure, row, block, sex };
      }
    }
  }
}
