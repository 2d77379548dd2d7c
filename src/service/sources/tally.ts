/** Why a record of a source is left out although nothing is wrong with it. */
export type DropReason =
  /** A group of countries, which the tables do not have. */
  | 'aggregate'
  /** An area that is neither in the list of countries nor a former State of the list. */
  | 'area-not-listed'
  /** An age that is no group of the tables. */
  | 'age'
  /** The same figures by another definition of age. */
  | 'age-definition'
  /** The reporting country as its own partner; its figures stand under NAT or NATIVE. */
  | 'own-country'
  /** Not yearly. */
  | 'frequency'
  /** Another measure, unit or breakdown than the tables'. */
  | 'other-measure'
  /** A year or reporter outside of what was asked for. */
  | 'not-asked'
  /** The source says that there is no figure, and no more. */
  | 'no-figure'
  /** A row that takes a figure back (SDMX-CSV, action D). */
  | 'deleted';

// Enough to see what they are; a list without end would be a leak.
const MOST_CODES = 200;

/** What was read, taken and left out so far; it counts on while the rows are read. */
export class Tally {
  /** Records of the source: lines of a file, rows of a sheet, observations of an answer. */
  records = 0;
  /** Figures that came out of them. */
  rows = 0;
  problems = 0;
  /** Bytes of the file that were read, as they lie on the disk; stays 0 where a file is read as a whole. */
  bytes = 0;
  /** When the source says that it was last changed, as it writes it. */
  lastUpdate: string | undefined;
  private readonly counts = new Map<DropReason, number>();
  private readonly codes = new Map<DropReason, Map<string, number>>();

  /** Counts what is left out; `code` is what it was left out for. */
  drop(reason: DropReason, code?: string, times = 1): void {
    if (times === 0) return;
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + times);
    if (code === undefined) return;
    let codes = this.codes.get(reason);
    if (!codes) this.codes.set(reason, (codes = new Map<string, number>()));
    if (codes.has(code) || codes.size < MOST_CODES) codes.set(code, (codes.get(code) ?? 0) + times);
  }

  /** How many were left out for a reason. */
  dropped(reason: DropReason): number {
    return this.counts.get(reason) ?? 0;
  }

  /** Every reason that occurred, with the codes behind it and how often each came. */
  get left(): { reason: DropReason; count: number; codes: ReadonlyMap<string, number> }[] {
    const none: ReadonlyMap<string, number> = new Map();
    return [...this.counts].map(([reason, count]) => ({ reason, count, codes: this.codes.get(reason) ?? none }));
  }
}
