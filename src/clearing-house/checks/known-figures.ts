import type { KnownFigures } from './context';
import { figureIdOf } from './revisions';
import type { SheetReading } from './workbook-reading';

/** The figures of tables as known figures: those of an earlier file, to see what was revised since. */
export function figuresOfTables(tables: readonly SheetReading[]): KnownFigures {
  const known = new Map<string, number>();
  for (const { reading } of tables) {
    for (const row of reading.rows) {
      row.numbers.forEach((value, index) => {
        if (!Number.isNaN(value)) known.set(figureIdOf(reading, row, index), value);
      });
    }
  }
  return known;
}
