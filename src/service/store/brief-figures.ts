import { sql } from 'kysely';
import { jsonRows } from './json-rows';
import { knownAt } from './moment';
import type { StoreTransaction } from './revision';
import { ALL_AGES } from './schema';
import { inSelection, type Selection } from './selection';
import { type Viewer, visibleTo } from './viewer';

/** A figure of a table with nothing but what tells it apart from the others of a question; the source by its number. */
export type BriefFigure = readonly [
  country: string,
  year: number,
  sex: string,
  value: number | null,
  statuses: string,
  source: number,
];

/** Which figures are wanted: of all ages together, in force. */
interface Wanted extends Pick<Selection, 'years' | 'fromYear' | 'toYear'> {
  readonly table: string;
}

/** What a reporter says of all its partners in a table, by partner; in no order. */
export const briefFiguresOfReporter = (
  transaction: StoreTransaction,
  viewer: Viewer,
  reporter: string,
  wanted: Wanted,
): Promise<BriefFigure[]> => briefFigures(transaction, viewer, { ...wanted, reporters: [reporter] }, 'partner');

/** What all reporters say of a row of a table, by reporter; in no order. */
export const briefFiguresOfRow = (
  transaction: StoreTransaction,
  viewer: Viewer,
  row: string,
  wanted: Wanted,
): Promise<BriefFigure[]> => briefFigures(transaction, viewer, { ...wanted, partners: [row] }, 'reporter');

const briefFigures = (
  transaction: StoreTransaction,
  viewer: Viewer,
  { table, ...selection }: Wanted & Selection,
  country: 'reporter' | 'partner',
): Promise<BriefFigure[]> =>
  jsonRows(
    transaction,
    transaction
      .selectFrom('observation')
      .where(inSelection('observation', { ...selection, tables: [table], ages: [ALL_AGES] }))
      .where(visibleTo(viewer))
      .where(knownAt('observation', { asOf: undefined, updatedAfter: undefined })),
    [country, 'year', 'sex', 'value', 'statuses', 'source'].map((column) => sql.ref(`observation.${column}`)),
  );
