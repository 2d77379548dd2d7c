import type { Sex } from '../tables/definition';

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

/** What is known of a partner's count of the same flow, with the figure's passport. */
export interface MirrorFigure {
  readonly state: MirrorState;
  /** Persons; undefined unless the state is `value` or `zero`. */
  readonly value: number | undefined;
  readonly statuses: readonly string[];
  /** Title of the source and when it was read, as `Immigration by …, Eurostat, mid-2026`. */
  readonly source: string | undefined;
  /** Below this the source leaves figures out: a missing one may be any smaller number. */
  readonly omittedBelow: number | undefined;
  readonly partnerStay: MinimumStay | undefined;
}

/** Partners' figures for the flows of one of the reporter's tables. */
export interface MirrorFigures {
  /** The table in which partners report the same flows. */
  readonly mirrorTable: string;
  readonly figure: (partner: string, year: number, sex: Sex) => MirrorFigure;
  /** The years and sexes for which at least one partner's figure is there. */
  readonly counted: readonly { readonly year: number; readonly sex: Sex }[];
  readonly ownStay: (year: number) => MinimumStay | undefined;
  /** The sources behind the figures, each as one line to print. */
  readonly sources: readonly string[];
  /** When the figures were fetched, as ISO 8601. */
  readonly fetched: string;
}
