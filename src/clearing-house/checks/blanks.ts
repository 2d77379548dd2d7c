import type { FigureReading, RowReading, SexFigures, TableReading, YearReading } from '../tables/read-table';

/** Blank figures that belong together: all that a row leaves open in a year, or one figure of it. */
export interface Gap {
  /** The column to go to. */
  readonly column: number;
  /** The columns to write the sign of a missing figure into. Totals are left to their formulas. */
  readonly columns: readonly number[];
  /** Whether 0 in these columns is no contradiction to the figures beside them. */
  readonly mayBeZero: boolean;
}

/** How far a row is filled in a year. */
export interface YearFilling {
  /** Whether it holds any number. */
  readonly numbers: boolean;
  /** Whether anything was entered. */
  readonly entered: boolean;
  readonly gaps: readonly Gap[];
}

const known = new WeakMap<RowReading, readonly YearFilling[]>();

/** How far a row is filled, by year of the layout. */
export function fillingOf(row: RowReading): readonly YearFilling[] {
  let found = known.get(row);
  if (!found) known.set(row, (found = row.years.map(fillingOfYear)));
  return found;
}

/** By year of the layout: whether nothing was entered in any row. */
export const emptyYears = ({ layout, rows }: TableReading): readonly boolean[] =>
  layout.years.map((_, index) => !rows.some((row) => fillingOf(row)[index]!.entered));

const NO_GAPS: readonly Gap[] = [];

function fillingOfYear(block: YearReading): YearFilling {
  let numbers = false;
  let entered = false;
  for (const { figures } of block.groups) {
    for (const sex in figures) {
      const { kind } = figures[sex as keyof SexFigures]!.entry;
      if (kind !== 'blank') entered = true;
      if (kind === 'number') numbers = true;
    }
    if (numbers) break;
  }
  return { numbers, entered, gaps: entered ? gapsOfYear(block) : wholeGap(block.figures, true) };
}

/**
 * The gaps of a year that holds something. A figure that follows from others is none: the parts of a zero and of a
 * missing total, and a total whose parts are not both there.
 */
function gapsOfYear({ figures, groups }: YearReading): readonly Gap[] {
  const own = isBlank(figures) ? wholeGap(figures, false) : gapsOfGroup(figures);
  if (groups.length === 1 || isClosed(figures)) return own;
  const found = [...own];
  const ages = groups.slice(1);
  const noAges = ages.every((group) => isBlank(group.figures));
  for (const group of ages) found.push(...gapsOfGroup(group.figures));
  if (!noAges) return found;
  // Without any ages, they count as one.
  const columns = found.slice(own.length).flatMap((gap) => gap.columns);
  return [...own, { column: found[own.length]!.column, columns, mayBeZero: false }];
}

function gapsOfGroup(figures: SexFigures): readonly Gap[] {
  const { T, M, F } = figures;
  if (!isBlankFigure(M) && !isBlankFigure(F)) return M || F || !isBlankFigure(T) ? NO_GAPS : wholeGap(figures, true);
  if (isBlank(figures)) return wholeGap(figures, true);
  if (isClosed(figures)) return NO_GAPS;
  return [...gapOf(M, F, T), ...gapOf(F, M, T)];
}

/** The gap that one sex leaves beside the other. */
function gapOf(
  sex: FigureReading | undefined,
  other: FigureReading | undefined,
  total: FigureReading | undefined,
): readonly Gap[] {
  if (sex?.entry.kind !== 'blank') return NO_GAPS;
  const mayBeZero = numberOf(total) === undefined || numberOf(total) === numberOf(other);
  return [{ column: sex.column, columns: [sex.column], mayBeZero }];
}

function wholeGap({ T, M, F }: SexFigures, mayBeZero: boolean): readonly Gap[] {
  const parts = [M, F].flatMap((each) => (each ? [each.column] : []));
  const columns = parts.length > 0 ? parts : T ? [T.column] : [];
  const column = T?.column ?? columns[0];
  return column === undefined ? NO_GAPS : [{ column, columns, mayBeZero }];
}

const isBlankFigure = (figure: FigureReading | undefined): boolean => figure?.entry.kind === 'blank';

const isBlank = ({ T, M, F }: SexFigures): boolean => isOpen(T) && isOpen(M) && isOpen(F);

/** Whether nothing stands in a cell, or there is none. */
const isOpen = (figure: FigureReading | undefined): boolean => figure === undefined || isBlankFigure(figure);

/** Whether nobody is left to be told apart: the total is zero, or missing, or cannot be given since a part is missing. */
function isClosed({ T, M, F }: SexFigures): boolean {
  if (T && T.entry.kind !== 'blank') return T.entry.kind === 'missing' || numberOf(T) === 0;
  return M?.entry.kind === 'missing' && F?.entry.kind === 'missing';
}

const numberOf = (figure: FigureReading | undefined): number | undefined =>
  figure?.entry.kind === 'number' ? figure.entry.value : undefined;
