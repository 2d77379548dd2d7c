import type { Sex } from '../../codes/sex';
import type { CellPosition } from '../../sheet/area';
import type { Entry } from '../../tables/entry';
import type { Conflict, FigureKey, IntakeFigure } from '../block/block';
import type { TotalDifference } from './totals';

/** The table that figures are taken into, as it stands. */
export interface IntakeTarget {
  readonly reporter: string;
  /** The codes of its rows. */
  readonly partners: ReadonlySet<string>;
  readonly years: readonly number[];
  readonly sexes: readonly Sex[];
  readonly ages: readonly string[];
  /** The cell of a figure; undefined if the sheet has none. */
  readonly cellOf: (key: FigureKey) => TargetCell | undefined;
}

export interface TargetCell extends CellPosition {
  readonly current: Entry;
  readonly isFormula: boolean;
}

/** A figure and the cell that it belongs into. */
export interface PlannedEntry {
  readonly figure: IntakeFigure;
  readonly cell: TargetCell;
  /** What to enter: a number, or the sign of a missing figure with its letter. */
  readonly input: number | string;
}

export type NoPlaceReason = 'own-country' | 'no-partner' | 'no-year' | 'no-sex' | 'no-age' | 'no-cell';

/** What taking the figures of a block into a table would do. Every figure of the block stands in exactly one list. */
export interface IntakePlan {
  /** Into empty cells; some of them have a formula that gives nothing yet and would be replaced. */
  readonly writes: readonly PlannedEntry[];
  /** There already, or what a formula gives. */
  readonly same: readonly PlannedEntry[];
  /** Another figure, text or formula is there. Only written if a person says so for each. */
  readonly overwrites: readonly PlannedEntry[];
  /** Totals that the table’s own formula will give from the parts that are taken too. */
  readonly byFormula: readonly PlannedEntry[];
  readonly noPlace: readonly { readonly figure: IntakeFigure; readonly reason: NoPlaceReason }[];
  /** Signs that nobody has said the meaning of. */
  readonly signs: readonly IntakeFigure[];
  /** Several contents for one figure, and no choice among them. */
  readonly conflicts: readonly Conflict[];
  /** Those among which another was chosen. */
  readonly notChosen: readonly IntakeFigure[];
  /** Totals of the block that are not the sum of its parts. */
  readonly differences: readonly TotalDifference[];
}
