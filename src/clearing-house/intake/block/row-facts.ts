import { saysDimension } from '../labels/heading';
import type { CellValue } from '../../sheet/sheet-plan';
import type { ColumnRole } from './column-roles';
import type { Columns } from './columns';
import { isBlank, upTo, type Grid } from './grid';
import type { LabelReader, PartnerLabel } from './label-reader';
import { isFigure, isYearLike, readValue } from './value-cell';

/** A block with its columns told apart. */
export interface RowsView {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly reader: LabelReader;
  readonly reporter: string;
}

/** What stands in a row, of which it is told what the row is. */
export interface RowFacts {
  readonly row: number;
  /** Columns that are not empty, and those of them in which figures stand. */
  readonly filled: readonly number[];
  readonly values: readonly number[];
  readonly cells: readonly CellValue[];
  /** How many cells can only be figures, may be figures or years, are texts; how many texts are signs, and headings. */
  readonly figures: number;
  readonly years: number;
  readonly texts: number;
  readonly signs: number;
  readonly headings: number;
  /** What stands in the partners’ column. */
  readonly label: CellValue;
  readonly partner: PartnerLabel | undefined;
  /** Whether the partners’ column has a word for what it holds, as `Country`. */
  readonly labelIsWord: boolean;
  /** Whether a column of years, sexes or ages has something other than its heading. */
  readonly labelled: boolean;
}

const DIMENSIONS: readonly ColumnRole[] = ['year', 'sex', 'age'];

/** @param started whether figures have come before */
export function rowFacts({ grid, columns, reader }: RowsView, row: number, started: boolean): RowFacts {
  const filled = upTo(grid.columns).filter((column) => !isBlank(grid.at(row, column)));
  const values = filled.filter((column) => columns.roles[column] === 'value');
  const cells = values.map((column) => grid.at(row, column));
  const figures = cells.filter(isFigure).length;
  const texts = cells.filter((cell) => typeof cell === 'string' && !isFigure(cell) && !isYearLike(cell));
  const headings = texts.map((cell) => reader.heading(cell));
  const label = columns.partner === undefined ? '' : grid.at(row, columns.partner);
  const labelIsWord = reader.heading(label)?.word !== undefined;
  // In a heading, `GEO` is not Georgia but what Eurostat calls the column.
  const asHeading = labelIsWord && !started && figures === 0;
  return {
    row,
    filled,
    values,
    cells,
    figures,
    years: cells.filter((cell) => !isFigure(cell) && isYearLike(cell)).length,
    texts: texts.length,
    signs: texts.filter((cell, index) => readValue(cell)?.kind === 'figure' && headings[index]?.rest !== undefined)
      .length,
    headings: headings.filter((heading) => heading && (saysDimension(heading) || heading.doubt)).length,
    label,
    partner: asHeading || isBlank(label) ? undefined : reader.partner(label),
    labelIsWord,
    labelled: filled.some(
      (column) =>
        DIMENSIONS.includes(columns.roles[column]!) && reader.heading(grid.at(row, column))?.word === undefined,
    ),
  };
}
