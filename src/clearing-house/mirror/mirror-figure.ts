import type { MirrorKind, Sex } from '../tables/definition';
import type { Provider } from './ranking/choose-source';
import type { SourceChoice } from './source-choice';

/** The states of a partner's figure. `not-fetched` is a state of ours: nobody has asked the service yet. */
export type MirrorState =
  'value' | 'zero' | 'partner-does-not-report' | 'partner-reports-but-not-this-country' | 'not-fetched';

/** The least stay that counts somebody as a migrant. */
export interface MinimumStay {
  /** `permanent` where only a permanent change of residence counts. */
  readonly months: number | 'permanent';
  /** The last year of which this is known, where that is before the figure's own year. */
  readonly asOf: number | undefined;
}

/** What one source says of a flow or stock. */
export interface SourceFigure {
  /** The source's id. */
  readonly source: string;
  readonly provider: Provider;
  /** When it was read, as ISO 8601, as exactly as it is known. */
  readonly vintage: string;
  /** Title of the source and when it was read, as one line to print. */
  readonly line: string;
  /** Persons; undefined where the source has the table, but not this figure. */
  readonly value: number | undefined;
  readonly statuses: readonly string[];
}

/** A figure of another year, for a look: it is shown with its year and not compared. */
export interface OtherYearFigure {
  readonly year: number;
  /** Persons. */
  readonly value: number;
  readonly statuses: readonly string[];
  readonly line: string;
}

/** What is known of a partner's count of the same flow, with the figure's passport. */
export interface MirrorFigure {
  readonly state: MirrorState;
  /** Persons; undefined unless the state is `value` or `zero`. */
  readonly value: number | undefined;
  readonly statuses: readonly string[];
  /** The source and when it was read, as `Eurostat migr_imm5prv, read in July 2026`. */
  readonly source: string | undefined;
  /** Below this the source leaves figures out: a missing one may be any smaller number. */
  readonly omittedBelow: number | undefined;
  readonly partnerStay: MinimumStay | undefined;
  /** What further sources say of the same. */
  readonly others: readonly SourceFigure[];
  /** The figure of the nearest year, where that was asked for and there is none of this year. */
  readonly nearest: OtherYearFigure | undefined;
  /** Whether the service holds it to be taken from the reporter's own published figure, or given to it. */
  readonly copied: boolean;
}

/** What a country says about its figures of a year: answers by question, as `DURATION`, in the codes of the questions. */
export type FigureMetadata = ReadonlyMap<string, string>;

/** Partners' figures for the flows of one of the reporter's tables. */
export interface MirrorFigures {
  /** The table in which partners report the same flows. */
  readonly mirrorTable: string;
  /** What it is to the reporter's own table. */
  readonly kind: MirrorKind;
  readonly figure: (partner: string, year: number, sex: Sex) => MirrorFigure;
  /** The years and sexes for which at least one partner's figure is there. */
  readonly counted: readonly { readonly year: number; readonly sex: Sex }[];
  /** What sources have of the reporter's own figure: its earlier submission, what Eurostat publishes of it … */
  readonly published: (partner: string, year: number, sex: Sex) => readonly SourceFigure[];
  /** Which source the user wants to be compared; left out where nobody was asked. */
  readonly choice?: (partner: string) => SourceChoice;
  readonly ownStay: (year: number) => MinimumStay | undefined;
  /** What the reporter has said about its own figures; empty if nothing. */
  readonly ownMetadata: (year: number) => FigureMetadata;
  /** What a partner says about the figures of its table; empty if nothing. */
  readonly partnerMetadata: (partner: string, year: number) => FigureMetadata;
  /** The sources behind the figures, each as one line to print. */
  readonly sources: readonly string[];
  /** When the figures were fetched, as ISO 8601. */
  readonly fetched: string;
  /** Which state of the service they are from: what has changed since can be asked for with it. */
  readonly moment: number;
}
