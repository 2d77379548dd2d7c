import type { Sex } from '../../clearing-house/codes/sex';
import { compareCodes } from '../../clearing-house/codes/compare-codes';
import { reportersOf } from '../store/coverage';
import type { Revision, StoreTransaction } from '../store/revision';
import { ANYONE, SECRETARIAT, type Viewer } from '../store/viewer';
import { remembered } from './remembered';

/** What a source has of a reporter's table. */
export interface Reported {
  readonly reporter: string;
  readonly source: string;
  /** By year, the vintage of the source, and the sexes that there are figures by. */
  readonly years: ReadonlyMap<number, ReportedYear>;
}

/** What there is of a year: one and the same object for all years and reporters of a table that have the same. */
export interface ReportedYear {
  readonly vintage: number;
  readonly sexes: readonly Sex[];
}

/** Who reports a table: what each source has of each reporter's, in the order of the reporters' codes and the sources' ids. */
export interface TableReporting {
  readonly all: readonly Reported[];
  readonly of: ReadonlyMap<string, readonly Reported[]>;
}

/** Who reports a table, as far as a viewer may know. */
export async function reportingOf(
  transaction: StoreTransaction,
  { seesAllOf }: Viewer,
  revision: Revision,
  table: string,
): Promise<TableReporting> {
  if (seesAllOf === 'everybody') return readOnce(transaction, 'everything', revision, table);
  const free = await readOnce(transaction, 'free', revision, table);
  if (seesAllOf.length === 0) return free;
  const everything = await readOnce(transaction, 'everything', revision, table);
  const own = everything.all.filter(({ reporter }) => seesAllOf.includes(reporter));
  return inOrder([...free.all.filter(({ reporter }) => !seesAllOf.includes(reporter)), ...own]);
}

/**
 * Read once for each revision, for those who see everything and for those who see what everybody may: what others see is put
 * together of these two, so that it takes no more to have many compilers.
 */
const readOnce = (
  transaction: StoreTransaction,
  seen: 'free' | 'everything',
  revision: Revision,
  table: string,
): Promise<TableReporting> =>
  remembered(revision, ['reporting', table, seen], async () => {
    const viewer = seen === 'everything' ? SECRETARIAT : ANYONE;
    const alike = new Map<string, ReportedYear>();
    const found = new Map<string, Reported & { readonly years: Map<number, ReportedYear> }>();
    for (const { reporter, year, sex, source, vintage } of await reportersOf(transaction, viewer, table)) {
      const key = `${reporter} ${source}`;
      const reported = found.get(key) ?? { reporter, source, years: new Map<number, ReportedYear>() };
      const sexes = [...(reported.years.get(year)?.sexes ?? []), sex as Sex]; // the store holds no other
      const what = `${vintage} ${sexes.join('')}`;
      const cell = alike.get(what) ?? { vintage, sexes };
      alike.set(what, cell);
      reported.years.set(year, cell);
      found.set(key, reported);
    }
    return inOrder([...found.values()]);
  });

function inOrder(reported: readonly Reported[]): TableReporting {
  const all = [...reported].sort(
    (one, other) => compareCodes(one.reporter, other.reporter) || compareCodes(one.source, other.source),
  );
  const of = new Map<string, Reported[]>();
  for (const each of all) {
    const ofReporter = of.get(each.reporter);
    if (ofReporter) ofReporter.push(each);
    else of.set(each.reporter, [each]);
  }
  return { all, of };
}
