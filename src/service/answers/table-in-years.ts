import type { CountryMetadata } from '../../contract/figure-series';
import { Kept } from '../kept';
import type { StoredDuration } from '../store/durations';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { metadataInYears } from './country-metadata';
import { definitionsInForce } from './definitions';
import { reportingOf } from './reporting';
import { type BlankSeries, blankSeries } from './series';
import { lengthWritten } from './written-once';

/** What a table has in some years besides its figures: the same whoever is asked about. */
export interface TableInYears {
  readonly blanks: BlankSeries;
  /** By country. */
  readonly definitions: ReadonlyMap<string, readonly StoredDuration[]>;
  /** By country. */
  readonly metadata: ReadonlyMap<string, readonly CountryMetadata[]>;
}

/** All that is kept of tables in years, in characters of what answers say of them; it takes about four times as many bytes. */
const MOST = 12 * 2 ** 20;
const kept = new Kept<TableInYears>(MOST);

/** What a table has in some years, as far as a viewer may know; worked out once for a revision. What comes of it is shared. */
export async function tableInYears(
  transaction: StoreTransaction,
  viewer: Viewer,
  revision: Revision,
  table: string,
  years: readonly number[],
): Promise<TableInYears> {
  const key = JSON.stringify([revision.store, revision.revision, table, years, viewer.seesAllOf]);
  const known = kept.get(key);
  if (known) return known;
  const blanks = blankSeries(await reportingOf(transaction, viewer, revision, table), years);
  const definitions = await definitionsInForce(transaction, revision, table, years);
  const metadata = await metadataInYears(transaction, viewer, revision, table, years);
  const found = { blanks, definitions, metadata };
  const size = [...blanks.all, ...[...metadata.values()].flat()].reduce((sum, each) => sum + lengthWritten(each), 1000);
  kept.keep(key, found, size);
  return found;
}
