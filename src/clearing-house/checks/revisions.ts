import type { RowReading, TableReading } from '../tables/read-table';
import { figureId, type KnownFigures } from './context';

/** The figure of a row in a column, as it is known across workbooks and vintages. */
export const figureIdOf = ({ definition, columns }: TableReading, { key }: RowReading, index: number): string => {
  const { year, sex, age } = columns[index]!;
  return figureId(definition.id, key, year, sex, age);
};

/** How many figures of a row were known before, and how many of these are others now, or are gone. */
export interface Revisions {
  readonly known: number;
  readonly revised: number;
}

const counted = new WeakMap<KnownFigures, WeakMap<RowReading, Revisions>>();

/** Counts the revisions in a row since figures that were known before; once for each row, as most do not change. */
export function revisionsIn(table: TableReading, row: RowReading, before: KnownFigures): Revisions {
  let ofRows = counted.get(before);
  if (!ofRows) counted.set(before, (ofRows = new WeakMap<RowReading, Revisions>()));
  let found = ofRows.get(row);
  if (!found) {
    let [known, revised] = [0, 0];
    for (let index = 0; index < row.numbers.length; index++) {
      const earlier = before.get(figureIdOf(table, row, index));
      if (earlier === undefined) continue;
      known++;
      if (row.numbers[index] !== earlier) revised++;
    }
    ofRows.set(row, (found = { known, revised }));
  }
  return found;
}
