/** An observation as it is recorded. */
export interface Observation {
  /** The number of the standard table. */
  readonly table: string;
  readonly reporter: string;
  readonly partner: string;
  readonly year: number;
  readonly sex: string;
  /** `TOTAL` for all ages together. */
  readonly age: string;
  /** Persons; null where the reporter says that it has no figure. */
  readonly value: number | null;
  /** Letters of CL_OBS_STATUS, one after the other; empty if there are none. */
  readonly statuses: string;
  /** A letter of CL_CONF_STATUS; null or F is free. */
  readonly confidentiality: string | null;
  readonly comment: string | null;
  /** The figure as it was sent. */
  readonly asSent: string;
}

/** Observations all at once or, if there is something to wait for between them, some at a time. */
export type Observations = Iterable<Observation> | AsyncIterable<readonly Observation[]>;

/** The key of an observation within a source, in the order of the store's own key. */
export const KEY = ['table_id', 'reporter', 'age', 'year', 'sex', 'partner'] as const;

/** What an observation says besides its key. */
export const CONTENT = ['value', 'statuses', 'confidentiality', 'comment', 'as_sent'] as const;
