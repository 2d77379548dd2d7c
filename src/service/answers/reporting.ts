import type { Sex } from '../../clearing-house/codes/sex';
import { reportersOf } from '../store/coverage';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { remembered } from './remembered';

/** What a source has of a reporter's table. */
export interface ReportedBySource {
  readonly source: string;
  /** By year, the vintage of the source, and the sexes that there are figures by. */
  readonly years: ReadonlyMap<number, { readonly vintage: number; readonly sexes: readonly Sex[] }>;
}

/** Who reports a table, by reporter: what each source has of it, in the order of the sources' ids. */
export type TableReporting = ReadonlyMap<string, readonly ReportedBySource[]>;

/** Who reports a table, as far as a viewer may know; read once for each revision. */
export const reportingOf = (
  transaction: StoreTransaction,
  viewer: Viewer,
  revision: Revision,
  table: string,
): Promise<TableReporting> =>
  remembered(revision, ['reporting', table, viewer.seesAllOf], async () => {
    type Years = Map<number, { vintage: number; sexes: Sex[] }>;
    const found = new Map<string, Map<string, Years>>();
    for (const { reporter, year, sex, source, vintage } of await reportersOf(transaction, viewer, table)) {
      const sources = found.get(reporter) ?? new Map<string, Years>();
      const years: Years = sources.get(source) ?? new Map<number, { vintage: number; sexes: Sex[] }>();
      const cell = years.get(year) ?? { vintage, sexes: [] };
      cell.sexes.push(sex as Sex); // the store holds no other
      found.set(reporter, sources.set(source, years.set(year, cell)));
    }
    return new Map(
      [...found].map(([reporter, sources]) => [
        reporter,
        [...sources].sort(([one], [other]) => (one < other ? -1 : 1)).map(([source, years]) => ({ source, years })),
      ]),
    );
  });
