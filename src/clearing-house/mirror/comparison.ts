import type { CellPosition } from '../sheet/area';
import type { Sex } from '../tables/definition';
import { figureValue, type FigureReading, type TableReading } from '../tables/read-table';
import { direction, verdict, type Direction, type Verdict } from './measures/bands';
import { difference } from './measures/difference';
import { ratio } from './measures/ratio';
import { isProbablyCopied } from './probably-copied';
import type { MirrorFigure, MirrorFigures } from './mirror-figure';

/** One own figure beside the partner's count of the same flow. */
export interface ComparedFigure {
  readonly cell: CellPosition;
  /** ISO code of the partner. */
  readonly partner: string;
  /** The partner as the sheet calls it. */
  readonly label: string;
  readonly year: number;
  readonly sex: Sex;
  /** Persons; undefined while the cell holds no valid figure. */
  readonly own: number | undefined;
  readonly mirror: MirrorFigure;
  /** Undefined unless both sides have a figure. */
  readonly measured: Measured | undefined;
}

/** What two counts of one flow amount to. */
export interface Measured {
  /** Own minus partner's, in persons. */
  readonly difference: number;
  /** The larger by the smaller. */
  readonly ratio: number;
  readonly verdict: Verdict;
  readonly direction: Direction;
  /** The same number on both sides, too large for an accident: one was probably taken from the other, which is no agreement. */
  readonly identical: boolean;
}

/** Sets every figure of a country row beside the partner's, for the years and sexes that partners report. */
export function compareTable(table: TableReading, mirror: MirrorFigures): ComparedFigure[] {
  const countries = table.rows.filter(({ kind, issues }) => kind === 'country' && issues.length === 0);
  return mirror.counted.flatMap(({ year, sex }) =>
    countries.flatMap((row): ComparedFigure[] => {
      const figure = row.years.find((block) => block.year === year)?.figures[sex];
      if (!figure) return [];
      const partnerFigure = mirror.figure(row.key, year, sex);
      return [compareFigure({ row, figure, partnerFigure, year, sex })];
    }),
  );
}

function compareFigure(pair: {
  row: { row: number; key: string; label: string };
  figure: FigureReading;
  partnerFigure: MirrorFigure;
  year: number;
  sex: Sex;
}): ComparedFigure {
  const { row, figure, partnerFigure, year, sex } = pair;
  const own = figureValue(figure);
  const partner = partnerFigure.value;
  return {
    cell: { row: row.row, column: figure.column },
    partner: row.key,
    label: row.label,
    year,
    sex,
    own,
    mirror: partnerFigure,
    measured: own === undefined || partner === undefined ? undefined : measure(own, partner),
  };
}

/** Measures two counts of one flow, in persons. */
export function measure(own: number, partner: number): Measured {
  const pair = { own, partner };
  return {
    difference: difference(pair),
    ratio: ratio(pair),
    verdict: verdict(pair),
    direction: direction(pair),
    identical: isProbablyCopied(pair),
  };
}

/** A figure that both sides have. */
export type MeasuredFigure = ComparedFigure & { readonly measured: Measured; readonly own: number };

export const isMeasured = (figure: ComparedFigure): figure is MeasuredFigure => figure.measured !== undefined;

/** Whether two counts differ by more than chance and more than the band of agreement. */
export const isDiscrepancy = ({ measured }: ComparedFigure): boolean =>
  measured !== undefined && measured.verdict !== 'match' && measured.verdict !== 'too-small';

/** The discrepancies, the largest gap in persons first. */
export const rankedDiscrepancies = (figures: readonly ComparedFigure[]): MeasuredFigure[] =>
  figures
    .filter(isMeasured)
    .filter(isDiscrepancy)
    .sort((a, b) => Math.abs(b.measured.difference) - Math.abs(a.measured.difference) || a.cell.row - b.cell.row);
