import { isShare, type HeadingDoubt } from '../labels/heading';
import type { Columns } from './columns';
import { isBlank, textOf, upTo, type Grid } from './grid';
import type { HeadingLabel, LabelReader } from './label-reader';
import { meaningOfBare } from './bare-totals';
import { combined, type Said } from './said';

/** A heading of its own, where it stands, and what it says once its neighbours are considered. */
export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly label: HeadingLabel;
  readonly says: Said;
  /** What it says that is neither year, sex nor age: perhaps what is counted. */
  readonly rest: string | undefined;
  /** A total or unknown of which it cannot be told of what, or a doubt of the label itself. */
  readonly doubt: HeadingDoubt['reason'] | 'ambiguous-total' | 'unknown-label' | undefined;
  readonly share: boolean;
}

/** What stands above a column of figures. */
export interface ColumnHeading {
  readonly column: number;
  readonly says: Said;
  /** Texts that say nothing of year, sex or age, joined. */
  readonly measure: string;
  readonly trouble: 'no-heading' | 'heading-not-understood' | 'labels-contradict' | 'share' | 'by-request' | undefined;
}

export interface HeadingGroup {
  readonly headings: readonly Heading[];
  readonly columns: ReadonlyMap<number, ColumnHeading>;
}

/** What the rows say themselves, so that a total above them is none of it. */
export interface ToldByRows {
  readonly sex: boolean;
  readonly age: boolean;
}

/** Reads the rows of headings above the figures of a part of the block; the upper ones span columns of the lower ones. */
export function readHeadings(
  { grid, columns, reader }: { readonly grid: Grid; readonly columns: Columns; readonly reader: LabelReader },
  rows: readonly number[],
  told: ToldByRows,
): HeadingGroup {
  const figures = upTo(grid.columns).filter((column) => ['value', 'status'].includes(columns.roles[column]!));
  const own = rows.map((row) => figures.map((column) => reader.heading(grid.at(row, column))));
  const filled = rows.map((row) => figures.map((column) => !isBlank(grid.at(row, column))));
  const headings = rows.map((row, level) =>
    figures.map((column, index): Heading | undefined => {
      const label = own[level]![index];
      return label && interpreted(own, level, index, { row, column, label, text: textOf(grid.at(row, column)) }, told);
    }),
  );
  const alone = figures.filter((column) => columns.roles[column] === 'value').length === 1;
  const above = figures.map((column, index) => {
    const levels = rows.map((_, level) => headings[level]![covering(filled, level, index)]);
    const hasOwn = rows.some((_, level) => filled[level]![index]);
    return columnHeading(column, levels, hasOwn || alone);
  });
  return {
    headings: headings.flat().filter((heading) => heading !== undefined),
    columns: new Map(above.map((heading) => [heading.column, heading])),
  };
}

/**
 * The place of the heading that covers a column on a level: its own, or the nearest to the left, as in merged cells; but
 * none from beyond the edge of a heading further up. -1 if there is none.
 */
function covering(filled: readonly (readonly boolean[])[], level: number, index: number): number {
  for (let place = index; place >= 0; place--) {
    if (filled[level]![place]) return place;
    if (filled.slice(0, level).some((upper) => upper[place])) return -1;
  }
  return -1;
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly label: HeadingLabel;
  readonly text: string;
}

function interpreted(
  own: readonly (readonly (HeadingLabel | undefined)[])[],
  level: number,
  index: number,
  { row, column, label, text }: Written,
  told: ToldByRows,
): Heading {
  const { year, sex, age, bare } = label;
  const said: Said = { ...(year !== undefined && { year }), ...(sex && { sex }), ...(age !== undefined && { age }) };
  const plain = { row, column, label, rest: label.rest, share: label.rest !== undefined && isShare(text) };
  if (bare === undefined) return { ...plain, says: said, doubt: label.doubt?.reason };
  const meaning = meaningOfBare(own, level, index, bare);
  if (meaning === undefined) {
    return { ...plain, says: said, doubt: bare === 'total' ? 'ambiguous-total' : 'unknown-label' };
  }
  const { sex: totalSex, age: totalAge } = meaning;
  const total = { ...(totalSex && !told.sex && { sex: totalSex }), ...(totalAge && !told.age && { age: totalAge }) };
  return { ...plain, says: { ...total, ...said }, doubt: undefined };
}

function columnHeading(column: number, levels: readonly (Heading | undefined)[], labelled: boolean): ColumnHeading {
  const present = levels.filter((heading) => heading !== undefined);
  const said = combined(present.map(({ says }) => says));
  const texts = present.flatMap(({ rest }) => rest ?? []);
  const trouble = ((): ColumnHeading['trouble'] => {
    if (!labelled) return 'no-heading';
    if (present.some(({ label }) => label.ignored)) return 'by-request';
    if (present.some(({ doubt }) => doubt !== undefined)) return 'heading-not-understood';
    if (present.some(({ share }) => share)) return 'share';
    return said === undefined ? 'labels-contradict' : undefined;
  })();
  return { column, says: said ?? {}, measure: [...new Set(texts)].join(' / '), trouble };
}
