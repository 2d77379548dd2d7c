import { saysDimension } from '../labels/heading';
import type { CellValue } from '../../sheet/sheet-plan';
import { isBlank, textOf, upTo } from './grid';
import { rowFacts, type RowFacts, type RowsView } from './row-facts';
import { isYearLike } from './value-cell';

/**
 * What a row is. `body`: it has figures. `header`: it names the columns below. `label`: it names partners, years, sexes
 * or ages for the rows below and has no figures. `column-numbers`: the numbers of columns that Russian tables print.
 * `repeated`: the heading once more, as on a new page.
 */
export type RowKind = 'body' | 'header' | 'label' | 'column-numbers' | 'repeated' | 'text' | 'empty';

/** Tells what each row is. */
export function readRows(view: RowsView): RowKind[] {
  const headers: number[] = [];
  let started = false;
  return upTo(view.grid.rows).map((row) => {
    const kind = kindOf(view, rowFacts(view, row, started), { started, headers });
    if (kind === 'header') headers.push(row);
    started ||= kind === 'body';
    return kind;
  });
}

/** What has come before a row. */
interface Before {
  readonly started: boolean;
  readonly headers: readonly number[];
}

function kindOf(view: RowsView, facts: RowFacts, before: Before): RowKind {
  if (facts.filled.length === 0) return 'empty';
  if (facts.values.length === 0) return kindWithoutValues(view, facts, before);
  return before.started ? kindAmongFigures(view, facts, before) : kindAboveFigures(view, facts, before);
}

function kindAboveFigures(view: RowsView, facts: RowFacts, before: Before): RowKind {
  const { partner, figures, years, texts, signs, headings, labelled, label } = facts;
  if (isColumnNumbers(facts)) return 'column-numbers';
  if (!partner && (headings > 0 || facts.cells.every((cell) => isDate(view, cell)))) return 'header';
  if (figures > 0) return 'body';
  if (years > 0) return yearsKind(view, facts, before);
  const onlySigns = signs === texts;
  if (partner || (labelled && onlySigns)) return 'body';
  return onlySigns && !isBlank(label) && before.headers.length > 0 ? 'body' : 'header';
}

function kindAmongFigures(view: RowsView, facts: RowFacts, before: Before): RowKind {
  const { partner, figures, years, texts, signs, headings, labelled, label, filled } = facts;
  if (isRepeated(view, facts, before)) return 'repeated';
  if (figures > 0) return 'body';
  if (years > 0) return yearsKind(view, facts, before);
  if (partner || (signs === texts && (labelled || !isBlank(label)))) return 'body';
  if (headings === 0) return 'text';
  return filled.length === 1 ? 'label' : 'header';
}

/** A row whose numbers can all be years: the heading of columns, or small counts of persons. */
function yearsKind(view: RowsView, facts: RowFacts, { started, headers }: Before): RowKind {
  const { partner, texts, signs, labelled, label, labelIsWord } = facts;
  if (texts > signs && !partner) return 'header';
  if (labelled) return 'body';
  const years = facts.cells.map(Number);
  const inOrder = years.length > 1 && years.every((year, index) => year === years[0]! + index);
  if (started) return inOrder && !partner && (isBlank(label) || labelIsWord) ? 'header' : 'body';
  const named = headers.some((above) => saysYears(view, above));
  if (!partner) return named && !isBlank(label) && !labelIsWord ? 'body' : 'header';
  // The reporter’s name in the corner of its table.
  const corner = partner.kind === 'party' && partner.code === view.reporter && (inOrder || years.length === 1);
  return corner && !named ? 'header' : 'body';
}

function kindWithoutValues(
  { grid, columns, reader }: RowsView,
  { row, filled }: RowFacts,
  { started }: Before,
): RowKind {
  const says = filled.some((column) => {
    const value = grid.at(row, column);
    if (column === columns.partner && reader.partner(value)) return true;
    const heading = reader.heading(value);
    return (
      heading !== undefined && heading.rest === undefined && (saysDimension(heading) || heading.doubt !== undefined)
    );
  });
  if (says) return 'label';
  const words = filled.every((column) => reader.heading(grid.at(row, column))?.word !== undefined);
  return words && !started && filled.length > 1 ? 'header' : 'text';
}

const saysYears = ({ grid, columns, reader }: RowsView, row: number): boolean =>
  upTo(grid.columns).some(
    (column) => columns.roles[column] === 'value' && reader.heading(grid.at(row, column))?.year !== undefined,
  );

/** Whether a cell is a date that Excel keeps as a number, the first or last day of a year. */
function isDate({ reader }: RowsView, cell: CellValue): boolean {
  const heading = reader.heading(cell);
  const dated = heading?.year !== undefined || heading?.doubt?.dimension === 'year';
  return typeof cell === 'number' && !isYearLike(cell) && dated;
}

/** The row below the heading of a Russian table that numbers its columns: А 1 2 3. */
function isColumnNumbers({ cells, values, filled, label }: RowFacts): boolean {
  const numbers = cells.map(Number);
  const [first] = numbers;
  if (numbers.length < 2 || (first !== 1 && first !== 2 && first !== 3)) return false;
  const others = filled.length - values.length - (isBlank(label) ? 0 : 1);
  return (
    numbers.every((number, index) => number === first + index) && others === 0 && /^(?:\p{L}|\d|)$/u.test(textOf(label))
  );
}

/** Whether a row is the same as a heading above. */
const isRepeated = ({ grid }: RowsView, { row }: RowFacts, { headers }: Before): boolean =>
  headers.some((above) =>
    upTo(grid.columns).every((column) => textOf(grid.at(row, column)) === textOf(grid.at(above, column))),
  );
