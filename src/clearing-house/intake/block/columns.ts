import type { CellValue } from '../../sheet/sheet-plan';
import { saysDimension } from '../labels/heading';
import {
  countryRole,
  dimensionRole,
  filledRows,
  isRowNumbers,
  isStatusLetters,
  type ColumnRole,
  type Look,
} from './column-roles';
import { isBlank, upTo, type Grid } from './grid';
import type { LabelReader } from './label-reader';
import { isFigure, isYearLike, readValue } from './value-cell';

export interface Columns {
  readonly roles: readonly ColumnRole[];
  readonly partner: number | undefined;
  /** The first row that has a partner and a figure; what names columns stands above. */
  readonly anchor: number;
}

/** Tells what each column holds, from its cells and the words above them. */
export function readColumns(grid: Grid, partner: number | undefined, reader: LabelReader): Columns {
  const anchor = findAnchor(grid, partner, reader);
  const look: Look = { grid, partner, reader, anchor, body: bodyRows(grid, partner, anchor) };
  const roles: ColumnRole[] = upTo(grid.columns).map((column) =>
    column === partner ? 'partner' : roleOf(look, column),
  );
  return { roles, partner, anchor };
}

function bodyRows(grid: Grid, partner: number | undefined, anchor: number): number[] {
  const rows = upTo(grid.rows).filter((row) => row >= anchor);
  const last = rows.findLast((row) =>
    upTo(grid.columns).some((column) => column !== partner && mayBeFigure(grid.at(row, column))),
  );
  return rows.filter((row) => row <= (last ?? grid.rows));
}

const mayBeFigure = (value: CellValue): boolean => isYearLike(value) || readValue(value)?.kind === 'figure';

/** The first row with a partner and something that can only be a figure; with fewer signs of it where there is none. */
function findAnchor(grid: Grid, partner: number | undefined, reader: LabelReader): number {
  const cells = (row: number): CellValue[] =>
    upTo(grid.columns)
      .filter((column) => column !== partner)
      .map((column) => grid.at(row, column));
  const named = (row: number): boolean => partner === undefined || reader.partner(grid.at(row, partner)) !== undefined;
  const rows = upTo(grid.rows);
  const found =
    rows.find((row) => named(row) && cells(row).some(isFigure))
    ?? rows.find((row) => named(row) && cells(row).some(mayBeFigure))
    ?? rows.find((row) => partner !== undefined && named(row));
  return found ?? grid.rows;
}

function roleOf(look: Look, column: number): ColumnRole {
  const { grid, reader, anchor } = look;
  const body = filledRows(look, column).map((row) => grid.at(row, column));
  const above = upTo(anchor)
    .filter((row) => !isTitle(grid, row, column))
    .map((row) => grid.at(row, column))
    .filter((value) => !isBlank(value));
  const headings = above.flatMap((value) => reader.heading(value) ?? []);
  const word = headings.at(-1)?.word;
  const dated = headings.some(saysDimension);
  if (body.length === 0) return above.length === 0 ? 'empty' : dated ? 'value' : word === 'status' ? 'status' : 'other';
  if (word === 'unneeded') return 'other';
  if (word === 'status' || word === 'eurostat-flags') return 'status';
  if (word === 'value') return 'value';
  if (!dated) {
    const dimension = dimensionRole(look, body, headings, otherFigures(look, column));
    if (dimension) return dimension;
    if (isStatusLetters(look, column)) return 'status';
    const country = countryRole(look, column, word);
    if (country) return country;
    if (word === 'row-number' || isRowNumbers(body, word)) return 'row-number';
  }
  return body.some(
    (value) => readValue(value)?.kind === 'figure' && (dated || typeof value === 'number' || isFigure(value)),
  )
    ? 'value'
    : 'other';
}

/** Whether a cell is alone in its row and the first column: a title, whatever it says. */
const isTitle = (grid: Grid, row: number, column: number): boolean => {
  const [first, second] = upTo(grid.columns).filter((each) => !isBlank(grid.at(row, each)));
  return second === undefined && first === column && upTo(column).every((left) => isEmptyColumn(grid, left));
};

const isEmptyColumn = (grid: Grid, column: number): boolean =>
  upTo(grid.rows).every((row) => isBlank(grid.at(row, column)));

/** Whether another column than this one holds figures. */
const otherFigures = ({ grid, partner, body }: Look, column: number): boolean =>
  upTo(grid.columns).some(
    (other) =>
      other !== column
      && other !== partner
      && body.some((row) => isFigure(grid.at(row, other)) || typeof grid.at(row, other) === 'number'),
  );
