import type { AccessSchema } from '../access/access-schema';
import type { SubmissionSchema } from '../submissions/submission-schema';

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
  /** What observations and coverage name the source by: it takes a byte where the id takes twenty. */
  number: number;
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

/** A source, or a part of it, as it was read once. */
interface VintageTable {
  /** Rises with time over all sources: a moment is a vintage, the last one recorded by then. */
  id: number;
  source: string;
  /** Counts the vintages of the source from 1. */
  vintage: number;
  /** Which part of the source was read, such as a file or a table; empty for the source as a whole. */
  part: string;
  retrieved: string | null;
  retrieved_note: string | null;
  /** When the store took it in: ISO 8601, UTC. Never earlier than that of the vintage before. */
  recorded: string;
  /** SHA-256 of what it was read from, in hexadecimal digits; tells whether it was read before. */
  digest: string;
  /** How many figures it added, changed and withdrew. */
  added: number;
  changed: number;
  removed: number;
}

/**
 * Something that was known from a vintage on: what was known at a moment are the rows with `since` up to it and `until`
 * after it. Rows are never changed otherwise and never deleted.
 */
interface Known {
  /** The vintage (its id) that brought it. */
  since: number;
  /** The vintage that withdrew or replaced it; null as long as it is in force. */
  until: number | null;
}

interface ObservationTable extends Known {
  table_id: string;
  reporter: string;
  age: string;
  year: number;
  sex: string;
  partner: string;
  /** The number of the source. */
  source: number;
  /** Persons; null where the reporter says that it has no figure. */
  value: number | null;
  /** Letters of CL_OBS_STATUS, one after the other; empty if none was recorded. */
  statuses: string;
  /** Letter of CL_CONF_STATUS; null or F is free. */
  confidentiality: string | null;
  /** 1 where not everybody may see it: it is confidential itself, or would tell something confidential (restriction.ts). */
  restricted: number;
  comment: string | null;
  /** The figure as it was sent; null if that is the value in digits. */
  as_sent: string | null;
}

/**
 * Who reports what: derived from the observations when they are recorded, so that "does this country report this table for
 * this year by sex?" need not read them all. `since` is the last vintage that covers the reporter, table and year, be the
 * figures new or as before.
 */
interface CoverageTable extends Known {
  table_id: string;
  age: string;
  year: number;
  reporter: string;
  /** The number of the source. */
  source: number;
  sex: string;
  /** How many figures everybody may see, and how many only some may. */
  figures: number;
  withheld: number;
}

/** What a reporter says about a table and year: an answer to a question of the table (tables/metadata-fields.ts). */
interface MetadataTable extends Known {
  table_id: string;
  reporter: string;
  year: number;
  field: string;
  source: string;
  value: string;
}

/** From which stay on a country counts a person as a migrant (contract/duration.ts). */
interface DurationTable extends Known {
  country: string;
  direction: string;
  from_year: number;
  to_year: number;
  /** Null stands for permanent. */
  months: number | null;
  other_months: number | null;
  source: string;
}

/** The tables of a round as they were published; a later version of a round stands beside the earlier ones. */
interface EditionTable {
  round: number;
  /** Counts the versions of the round from 1. */
  version: number;
  published: string;
  /** SHA-256 of the content, in hexadecimal digits. */
  digest: string;
  /** JSON: whatever an edition holds. */
  content: string;
}

/** The tables of the store. Names avoid words that SQL keeps for itself. */
export interface StoreSchema extends AccessSchema, SubmissionSchema {
  store: StoreTable;
  source: SourceTable;
  vintage: VintageTable;
  observation: ObservationTable;
  coverage: CoverageTable;
  metadata: MetadataTable;
  duration: DurationTable;
  edition: EditionTable;
}

/** The code of "all ages together", as Eurostat writes it. */
export const ALL_AGES = 'TOTAL';
