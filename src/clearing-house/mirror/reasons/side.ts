import type { Stay } from '../measures/stay';

export const SOURCE_TYPES = [
  'population register',
  'border cards',
  'residence permits',
  'census',
  'survey',
  'estimate',
  'other',
] as const;
/** The kinds of sources, as the question SOURCE of the metadata offers them, in its order. */
export type SourceType = (typeof SOURCE_TYPES)[number];

/** Who may be in the figures or not, as the metadata ask. */
export const GROUPS = ['citizens', 'foreigners', 'students', 'asylum', 'irregular'] as const;
export type Group = (typeof GROUPS)[number];

/** In the order of the options of those questions. */
export const COVERAGES = ['yes', 'no', 'in-part'] as const;
export type Coverage = (typeof COVERAGES)[number];

export const STAY_KINDS = ['actual', 'intended', 'both'] as const;
export type StayKind = (typeof STAY_KINDS)[number];

/** What a side says about its figures of a year, as far as it is known. */
export interface SideMetadata {
  readonly source?: SourceType;
  readonly stay?: Stay;
  readonly stayKind?: StayKind;
  readonly covers: Partial<Readonly<Record<Group, Coverage>>>;
  /** Parts of the country that are left out, in the words of the office. */
  readonly territory?: string;
  readonly breakInSeries: boolean;
  readonly provisional: boolean;
}

/** One side of a flow: who counts it, and what is known of the count. */
export interface Side {
  /** ISO code. */
  readonly country: string;
  readonly direction: 'immigration' | 'emigration';
  readonly metadata: SideMetadata;
  /** Letters of the observation status (CL_OBS_STATUS) of the figure. */
  readonly statuses: readonly string[];
  /** Whether the figure is suppressed or altered to keep it confidential (CL_CONF_STATUS other than F). */
  readonly confidential: boolean;
  /** Below this the source leaves figures out. Persons. */
  readonly omittedBelow?: number;
  /** The part of all moves in its table whose other country is unknown, 0 to 1. */
  readonly unknownShare?: number;
}
export type SideName = 'own' | 'partner';
