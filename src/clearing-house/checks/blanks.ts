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
  let [numbers, entered] = [false, false];
  for (const { figures } of block.groups) {
    for (const sex in figures) {
      const { kind } = figures[sex as keyof SexFigures]!.entry;
      numbers ||= kind === 'number';
      entered ||= kind !== 'blank';
    }
  }
  return { numbers, entered, gaps: entered ? gapsOfYear(block) : wholeGap(block.figures, true) };
}

/**
 * The gaps of a year that holds something. A figure that follows from others is none: the parts of a zero and of a
 * missing total, and a total whose parts are not both there.
 */
function gapsOfYear({ figures, groups }: YearReading): readonly Gap[] {
  const own = isBlank(figures) ? wholeGap(figures, false) : gapsOfGroup(figures);
  const ages = groups.slice(1);
  if (ages.length === 0 || isClosed(figures)) return own;
  const ofAges = ages.map((group) => gapsOfGroup(group.figures));
  if (ages.every((group) => isBlank(group.figures))) {
    const columns = ofAges.flatMap((gaps) => gaps.flatMap((gap) => gap.columns));
    return [...own, { column: ofAges[0]![0]!.column, columns, mayBeZero: false }];
  }
  return [...own, ...ofAges.flat()];
}

function gapsOfGroup(figures: SexFigures): readonly Gap[] {
  if (isBlank(figures)) return wholeGap(figures, true);
  if (isClosed(figures)) return NO_GAPS;
  const { T, M, F } = figures;
  return [gapOf(M, F, T), gapOf(F, M, T)].flat();
}

/** The gap that one sex leaves beside the other. */
function gapOf(sex: FigureReading | undefined, other: FigureReading | undefined, total: FigureReading | undefined) {
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

const isBlank = ({ T, M, F }: SexFigures): boolean =>
  [T, M, F].every((figure) => figure === undefined || figure.entry.kind === 'blank');

/** Whether nobody is left to be told apart: the total is zero, or missing, or cannot be given since a part is missing. */
function isClosed({ T, M, F }: SexFigures): boolean {
  if (T && T.entry.kind !== 'blank') return T.entry.kind === 'missing' || numberOf(T) === 0;
  const missing = (figure: FigureReading | undefined) => figure?.entry.kind === 'missing';
  return missing(M) && missing(F);
}

const numberOf = (figure: FigureReading | undefined): number | undefined =>
  figure?.entry.kind === 'number' ? figure.entry.value : undefined;
