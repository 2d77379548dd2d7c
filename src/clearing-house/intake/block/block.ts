import type { Sex } from '../../codes/sex';
import type { CellPosition } from '../../sheet/area';
import type { PartyHow } from '../parties/party';

/** What a cell holds of a figure. A sign is not understood until a person has said what it means. */
export type FigureContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing'; readonly letter: string }
  | { readonly kind: 'sign'; readonly text: string };

/** What a figure is of. */
export interface FigureKey {
  readonly partner: string;
  readonly year: number;
  readonly sex: Sex;
  readonly age: string;
}

export interface IntakeFigure extends FigureKey {
  readonly content: FigureContent;
  /** Letters of the observation status, in order of precedence. */
  readonly statuses: readonly string[];
  readonly confidentiality: string | undefined;
  readonly from: CellPosition;
}

export type Dimension = 'partner' | 'reporter' | 'year' | 'sex' | 'age' | 'status';

export interface RecognisedLabel {
  readonly label: string;
  /** What it says; a label can say several things, as `Males, 2023`. */
  readonly says: readonly { readonly dimension: Dimension; readonly code: string }[];
  /** `word`: by a word or number for a year, sex, age or status; `answer`: a person said so. */
  readonly how: PartyHow | 'word' | 'answer';
  readonly exact: boolean;
  /** `reference-date`: it is a date, of which the year is taken. */
  readonly note?: 'reference-date';
  readonly from: CellPosition;
}

/** Why a label was not understood. */
export type LabelReason =
  | 'unknown-label'
  | 'near'
  | 'ambiguous'
  | 'two-lives'
  | 'odd-code'
  | 'second-country'
  | 'not-a-calendar-year'
  | 'date-of-a-flow'
  | 'end-of-year'
  | 'no-such-age-group'
  | 'date-for-ages'
  | 'ambiguous-total'
  | 'which-measure'
  | 'unknown-status';

/** Why the figure in a cell could not be taken: for its own sake, or for that of its labels. */
export type ValueReason =
  | 'not-a-figure'
  | 'no-label'
  | 'no-heading'
  | 'label-not-understood'
  | 'heading-not-understood'
  | 'labels-contradict'
  | 'second-country'
  | 'needs-partner'
  | 'needs-year'
  | 'needs-sex'
  | 'needs-measure'
  | 'not-placed';

export type UnrecognisedCell =
  | {
      readonly kind: 'label';
      readonly label: string;
      readonly dimension: Dimension | undefined;
      readonly reason: LabelReason;
      /** Codes that it may mean, best first. */
      readonly candidates: readonly string[];
      readonly from: CellPosition;
    }
  | { readonly kind: 'value'; readonly label: string; readonly reason: ValueReason; readonly from: CellPosition };

export type IgnoredReason =
  | 'title'
  | 'note'
  | 'text'
  | 'heading'
  | 'subtotal'
  | 'row-number'
  | 'column-number'
  | 'other-column'
  | 'other-reporter'
  | 'other-measure'
  | 'share'
  | 'repeated'
  | 'by-request';

export interface IgnoredCell {
  readonly label: string;
  readonly reason: IgnoredReason;
  readonly from: CellPosition;
}

export interface SignCount {
  readonly text: string;
  readonly cells: readonly CellPosition[];
}

/** One figure found in several cells with different contents. None of them is taken until a person has chosen. */
export interface Conflict {
  readonly key: FigureKey;
  readonly figures: readonly IntakeFigure[];
}

export type Need = 'partner' | 'year' | 'sex' | 'measure';

/**
 * Something to look at before taking anything. `thousands`: a text says that figures are in thousands. `partners-own`:
 * the block seems to hold what partners report, not the reporter.
 */
export interface Remark {
  readonly kind: 'thousands' | 'partners-own';
  readonly label: string;
  readonly from: CellPosition;
}

/** What a block of cells holds. Every cell that is not empty stands in exactly one of the first four lists. */
export interface BlockReading {
  readonly figures: readonly IntakeFigure[];
  readonly recognised: readonly RecognisedLabel[];
  readonly unrecognised: readonly UnrecognisedCell[];
  readonly ignored: readonly IgnoredCell[];
  readonly signs: readonly SignCount[];
  readonly conflicts: readonly Conflict[];
  /** What must be answered before the remaining figures can be taken. */
  readonly needs: readonly Need[];
  /** What titles suggest as answers. */
  readonly proposed: { readonly year?: number; readonly sex?: Sex };
  /** The headings to choose from where the block counts several things. */
  readonly measures: readonly string[];
  readonly remarks: readonly Remark[];
  /** Whether partners stand below each other or side by side. */
  readonly partners: 'down' | 'across';
}

/** A figure’s key as one text: `DE|2023|M|TOTAL`. */
export const figureKey = ({ partner, year, sex, age }: FigureKey): string => `${partner}|${year}|${sex}|${age}`;
