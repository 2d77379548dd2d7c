import type { AccessSchema } from '../access/access-schema';

/** One row: the store itself. */
interface StoreTable {
  /** Made at random with the store, so that two stores never give the same ETag. */
  id: string;
  /** Raised by every change of the data. */
  revision: number;
}

/** Where figures or definitions come from. */
interface SourceTable {
  id: string;
  kind: string;
  title: string;
  publisher: string;
  dataset: string;
  address: string;
  licence: string;
  /** JSON lists, as in the contract's `sources`. */
  notes: string;
  omissions: string;
  coverage: string;
}

/** A source as it was read once. Observations and definitions belong to a vintage; none is ever changed. */
interface VintageTable {
  source: string;
  /** Counts the vintages of the source from 1. */
  vintage: number;
  retrieved: string | null;
  retrieved_note: string | null;
  /** When the store took it in: ISO 8601, UTC. */
  recorded: string;
  /** SHA-256 of what it was read from, in hexadecimal digits; tells whether it was read before. */
  digest: string;
}

interface ObservationTable {
  table_id: string;
  reporter: string;
  partner: string;
  year: number;
  sex: string;
  age: string;
  source: string;
  vintage: number;
  /** Persons; null where the reporter says that it has no figure. */
  value: number | null;
  /** Letters of CL_OBS_STATUS, one after the other; empty if none was recorded. */
  statuses: string;
  /** Letter of CL_CONF_STATUS; null or F is free, anything else is not for others. */
  confidentiality: string | null;
  comment: string | null;
  /** The figure as it was sent. */
  as_sent: string;
}

/**
 * What a vintage covers: derived from its observations when it is recorded (coverage.ts), so that "does this country report
 * this table for this year by sex?" need not read them all.
 */
interface CoverageTable {
  table_id: string;
  reporter: string;
  year: number;
  sex: string;
  age: string;
  source: string;
  vintage: number;
  /** How many figures others may see. */
  figures: number;
}

/** From which stay on a country counts a person as a migrant (contract/duration.ts). */
interface DurationTable {
  country: string;
  direction: string;
  from_year: number;
  to_year: number;
  /** Null stands for permanent. */
  months: number | null;
  other_months: number | null;
  source: string;
  vintage: number;
}

/** The tables of the store. Names avoid words that SQL keeps for itself. */
export interface StoreSchema extends AccessSchema {
  store: StoreTable;
  source: SourceTable;
  vintage: VintageTable;
  observation: ObservationTable;
  coverage: CoverageTable;
  duration: DurationTable;
}

/** The code of "all ages together", as Eurostat writes it. */
export const ALL_AGES = 'TOTAL';
