import { sql } from 'kysely';
import { type Moment, pinned } from './moment';
import { observationsIn } from './observations';
import type { Store } from './open';
import type { Observation } from './record/observation';
import type { StoreTransaction } from './revision';
import type { Selection } from './selection';
import { piecesOf } from './series';
import type { Viewer } from './viewer';

/** What an observation said at one of the two moments. */
export type Said = Pick<Observation, 'value' | 'statuses' | 'confidentiality' | 'comment'>;

/** An observation that was not the same at two moments. */
export interface Change extends Pick<Observation, 'table' | 'reporter' | 'partner' | 'year' | 'sex' | 'age'> {
  readonly source: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Undefined if it was added. */
  readonly before: Said | undefined;
  /** Undefined if it was removed. */
  readonly after: Said | undefined;
}

/**
 * What changed between two moments or vintages (their ids), in a selection: pieces by table, reporter and age, in each by
 * partner, year, sex and source. An observation that a viewer may see at one of the moments only was added or removed.
 *
 * @param to now if left out
 */
export async function* changesBetween(
  db: Store | StoreTransaction,
  viewer: Viewer,
  { from, to }: { readonly from: Moment; readonly to?: Moment | undefined },
  selection: Selection = {},
): AsyncGenerator<Change[]> {
  const { asOf: earlier } = await pinned(db, { asOf: from });
  const { asOf: later } = await pinned(db, { asOf: to });
  const between = (column: string) => sql`(${sql.ref(column)} > ${earlier} and ${sql.ref(column)} <= ${later})`;
  const touched = sql<boolean>`(${between('coverage.since')} or ${between('coverage.until')})`;
  const begun = sql`${between('observation.since')} and (observation.until is null or observation.until > ${later})`;
  const ended = sql`observation.since <= ${earlier} and ${between('observation.until')}`;
  for (const piece of await piecesOf(db, selection, touched)) {
    const rows = await observationsIn(db, viewer, { ...selection, ...piece })
      .where(sql<boolean>`((${begun}) or (${ended}))`)
      .select(['table_id as table', 'reporter', 'partner', 'year', 'sex', 'age', 'vintage.source', 'since'])
      .select(['value', 'statuses', 'confidentiality', 'comment'])
      .orderBy('partner')
      .orderBy('year')
      .orderBy('sex')
      .orderBy('vintage.source')
      .orderBy('since') // what was before comes before what came after
      .execute();
    const changes = paired(rows, earlier!); // pinned
    if (changes.length > 0) yield changes;
  }
}

type Row = Omit<Change, 'kind' | 'before' | 'after'> & Said & { readonly since: number };

/** Puts together the two states of an observation, which follow one another. */
function paired(rows: readonly Row[], earlier: number): Change[] {
  const changes: Change[] = [];
  for (const { since, value, statuses, confidentiality, comment, ...key } of rows) {
    const said: Said = { value, statuses, confidentiality, comment };
    if (since <= earlier) {
      changes.push({ ...key, kind: 'removed', before: said, after: undefined });
      continue;
    }
    const last = changes.at(-1);
    if (last?.kind === 'removed' && isSameKey(last, key)) {
      changes.pop();
      if (!isSame(last.before!, said)) changes.push({ ...key, kind: 'changed', before: last.before, after: said }); // it was removed
    } else {
      changes.push({ ...key, kind: 'added', before: undefined, after: said });
    }
  }
  return changes;
}

const isSameKey = (one: Change, other: Omit<Row, keyof Said | 'since'>): boolean =>
  one.partner === other.partner
  && one.year === other.year
  && one.sex === other.sex
  && one.source === other.source
  && one.age === other.age
  && one.reporter === other.reporter
  && one.table === other.table;

/** A figure may have been changed and changed back, or be written otherwise only. */
const isSame = (one: Said, other: Said): boolean =>
  one.value === other.value
  && one.statuses === other.statuses
  && one.confidentiality === other.confidentiality
  && one.comment === other.comment;
