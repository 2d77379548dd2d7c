import { sql } from 'kysely';
import { askOften } from './asked-often';
import { engineOf } from './engines/differences';
import { knownAt } from './moment';
import type { StoreTransaction } from './revision';
import { ALL_AGES } from './schema';
import { inSelection } from './selection';
import { type Viewer, visibleTo } from './viewer';

/**
 * Figures of a table with nothing but what tells them apart from the others of a question, column by column: the first entry of
 * each list is of the first figure. There are hundreds in an answer, and an object for each would take longer than the rest.
 */
export interface BriefFigures {
  readonly countries: readonly string[];
  readonly years: readonly number[];
  readonly sexes: readonly string[];
  readonly values: readonly (number | null)[];
  readonly statuses: readonly string[];
  /** Numbers of sources. */
  readonly sources: readonly number[];
}

/** Whose figures of a table: what a reporter says of all its partners, or what all reporters say of a row. */
export interface AroundCountry {
  readonly table: string;
  readonly side: 'reporter' | 'partner';
  /** The code of the reporter, or of the row. */
  readonly country: string;
}

/** Figures around a country in some years, all ages together, by the other country of each; in no order. */
export async function briefFigures(
  transaction: StoreTransaction,
  { seesAllOf }: Viewer,
  { table, side, country }: AroundCountry,
  years: readonly number[],
): Promise<BriefFigures> {
  const other = side === 'reporter' ? 'partner' : 'reporter';
  const seesAll = seesAllOf === 'everybody';
  const [row] = await askOften(
    transaction,
    `brief figures of a ${side}, ${seesAll ? 'everything' : 'some'}`,
    { tables: [table], countries: [country], ages: [ALL_AGES], years, seesAllOf: seesAll ? [] : seesAllOf },
    (places) =>
      transaction
        .selectFrom('observation')
        .where(
          inSelection(transaction, 'observation', {
            tables: places.tables as string[],
            [`${side}s`]: places.countries,
            ages: places.ages as string[],
            years: places.years as number[],
          }),
        )
        .where(visibleTo({ seesAllOf: seesAll ? 'everybody' : (places.seesAllOf as string[]) }))
        .where(knownAt('observation', { asOf: undefined, updatedAfter: undefined }))
        .select(
          engineOf(transaction)
            .jsonColumns(
              [other, 'year', 'sex', 'value', 'statuses', 'source'].map((column) => sql.ref(`observation.${column}`)),
            )
            .as('text'),
        ),
  );
  const columns = JSON.parse(row!.text) as Columns; // an aggregate has one row
  const [countries, ofYears, sexes, values, statuses, sources] = columns;
  return { countries, years: ofYears, sexes, values, statuses, sources };
}

type Columns = [string[], number[], string[], (number | null)[], string[], number[]];
