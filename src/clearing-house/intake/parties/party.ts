/**
 * Who a label of another workbook means: a country (its ISO code), a former State (its M49 number) or a category
 * (TOTAL, OTHER, UNK …). All of them can stand in a row of a table.
 */
export interface KnownParty {
  readonly code: string;
  readonly how: PartyHow;
  /** False if something of the label was passed over, such as the mark of a footnote. */
  readonly exact: boolean;
}

/** By what a party was known. */
export type PartyHow = 'iso2' | 'iso3' | 'm49' | 'name' | 'eurostat' | 'category' | 'former-state';

/**
 * Parties that a label may mean, best first; a person decides. `ambiguous`: the label means all of them. `near`: it is
 * written nearly as they are. `two-lives`: a code that ISO 3166 gave to one State and later to another, CS and YU.
 */
export interface UncertainParty {
  readonly candidates: readonly string[];
  readonly reason: 'ambiguous' | 'near' | 'two-lives';
}

export type PartyReading = KnownParty | UncertainParty;

export const isKnown = (reading: PartyReading | undefined): reading is KnownParty =>
  reading !== undefined && 'code' in reading;
