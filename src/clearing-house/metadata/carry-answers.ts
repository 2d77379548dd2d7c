import type { CellPosition } from '../sheet/area';
import type { CellInput } from '../sheet/sheet-plan';
import type { MetadataReading } from './read-metadata';

/**
 * What moving a table to another round writes into that round's metadata: the answers about the same years, as they stand,
 * where none is given yet. Choices are understood in whatever language they are.
 * @param table its number
 */
export const carriedAnswers = (
  from: MetadataReading,
  to: MetadataReading,
  table: string,
): (CellPosition & { readonly input: CellInput })[] =>
  to.rows
    .filter((row) => row.table === table)
    .flatMap(({ row, year, answers }) => {
      const source = from.rows.find((each) => each.table === table && each.year === year);
      if (!source) return [];
      return [...answers].flatMap(([field, { column, text }]) => {
        const given = source.answers.get(field);
        if (!given || given.text === '' || text !== '') return [];
        return [{ row, column, input: from.cells[source.row]![given.column]! }];
      });
    });
