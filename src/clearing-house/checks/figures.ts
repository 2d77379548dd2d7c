import type { Sex } from '../tables/definition';
import type { FigureReading, RowReading, TableReading, YearReading } from '../tables/read-table';

/** A figure with all that says which one it is. */
export interface LocatedFigure extends FigureReading {
  readonly row: RowReading;
  readonly block: YearReading;
  readonly age: string;
  readonly sex: Sex;
}

/** Every figure of a row, year by year, all ages before age groups. */
export function figuresOfRow(row: RowReading): LocatedFigure[] {
  const found: LocatedFigure[] = [];
  for (const block of row.years) {
    for (const { age, figures } of block.groups) {
      for (const sex in figures) {
        const { column, entry, issues } = figures[sex as Sex]!;
        found.push({ row, block, age, sex: sex as Sex, column, entry, issues });
      }
    }
  }
  return found;
}

/** Every figure of a table, row by row. */
export const figures = (table: TableReading): LocatedFigure[] => table.rows.flatMap(figuresOfRow);

/** The figures of a row that something is wrong with in themselves; most rows have none. */
export function* figuresWithIssues(row: RowReading): Generator<LocatedFigure> {
  for (const block of row.years) {
    for (const { age, figures } of block.groups) {
      for (const sex in figures) {
        const figure = figures[sex as Sex]!;
        if (figure.issues.length > 0) yield { ...figure, row, block, age, sex: sex as Sex };
      }
    }
  }
}
