import type { ComponentFilter } from './component-filter';

/** What stands for any value in an address. */
export const ANY = '*';
/** The dimension at the observation level of answers that are one flat list. */
export const ALL_DIMENSIONS = 'AllDimensions';

/** The codes that one dimension may have in a key; none stands for any. */
export type KeyPart = readonly string[];

/** One component by which an answer is sorted: its id, `*` (all dimensions) or `series_key` (those of a series). */
export interface SortKey {
  readonly component: string;
  readonly descending: boolean;
}

/** Which structures data are asked of; every part is a list of ids, or of `*`. */
export interface StructureFilter {
  readonly contexts: readonly string[];
  readonly agencies: readonly string[];
  readonly resources: readonly string[];
  /** Versions as SDMX writes them: `1.0.0`, `1.0+.0`, `+` (the latest that is final), `~` (the latest), `*`. */
  readonly versions: readonly string[];
}

/** A question for data as SDMX REST puts it, whichever version it was written in. */
export interface DataQuery extends StructureFilter {
  /** Data of any of these keys; all data if there is none. */
  readonly keys: readonly (readonly KeyPart[])[];
  /** By the id of a dimension, an attribute or a measure. */
  readonly filters: ReadonlyMap<string, ComponentFilter>;
  readonly updatedAfter?: Date;
  readonly asOf?: Date;
  readonly first?: number;
  readonly last?: number;
  /** The id of a dimension, or AllDimensions; TIME_PERIOD if left out. */
  readonly dimensionAtObservation?: string;
  /** dsd, msd, dataset, series, obs, all, none, or ids. */
  readonly attributes: readonly string[];
  /** all, none, or ids. */
  readonly measures: readonly string[];
  readonly includeHistory: boolean;
  readonly offset: number;
  readonly limit?: number;
  readonly sort: readonly SortKey[];
}

/** A question for everything there is. */
export const EVERYTHING: DataQuery = {
  contexts: [ANY],
  agencies: [ANY],
  resources: [ANY],
  versions: [ANY],
  keys: [],
  filters: new Map(),
  attributes: ['dsd'],
  measures: ['all'],
  includeHistory: false,
  offset: 0,
  sort: [],
};
