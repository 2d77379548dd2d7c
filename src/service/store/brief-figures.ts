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

/** Which years of a table are wanted: a list, or all from one to another. */
export interface WantedYears {
  readonly table: string;
  readonly years: readonly number[] | { readonly from: number; readonly to: number };
}

/** What a reporter says of all its partners in a table, all ages together, by partner; in no order. */
export const briefFiguresOfReporter = (
  transaction: StoreTransaction,
  viewer: Viewer,
  reporter: string,
  wanted: WantedYears,
): Promise<BriefFigures> => briefFigures(transaction, viewer, ['reporter', reporter], wanted);

/** What all reporters say of a row of a table, all ages together, by reporter; in no order. */
export const briefFiguresOfRow = (
  transaction: StoreTransaction,
  viewer: Viewer,
  row: string,
  wanted: WantedYears,
): Promise<BriefFigures> => briefFigures(transaction, viewer, ['partner', row], wanted);

type Columns = [string[], number[], string[], (number | null)[], string[], number[]];

async function briefFigures(
  transaction: StoreTransaction,
  { seesAllOf }: Viewer,
  [given, country]: readonly ['reporter' | 'partner', string],
  { table, years }: WantedYears,
): Promise<BriefFigures> {
  const asked = given === 'reporter' ? 'partner' : 'reporter';
  const isList = Array.isArray(years);
  const seesAll = seesAllOf === 'everybody';
  const [row] = await askOften(
    transaction,
    `brief figures of a ${given}, ${isList ? 'list' : 'span'}, ${seesAll ? 'everything' : 'some'}`,
    {
      ...{ tables: [table], countries: [country], ages: [ALL_AGES] },
      years: 'from' in years ? [years.from, years.to] : years,
      seesAllOf: seesAll ? [] : seesAllOf,
    },
    (places) =>
      transaction
        .selectFrom('observation')
        .where(
          inSelection('observation', {
            tables: places.tables as string[],
            [`${given}s`]: places.countries,
            ages: places.ages as string[],
            ...(isList
              ? { years: places.years as number[] }
              : { fromYear: places.years[0] as number, toYear: places.years[1] as number }),
          }),
        )
        .where(visibleTo({ seesAllOf: seesAll ? 'everybody' : (places.seesAllOf as string[]) }))
        .where(knownAt('observation', { asOf: undefined, updatedAfter: undefined }))
        .select(
          engineOf(transaction)
            .jsonColumns(
              [asked, 'year', 'sex', 'value', 'statuses', 'source'].map((column) => sql.ref(`observation.${column}`)),
            )
            .as('text'),
        ),
  );
  const columns = JSON.parse(row!.text) as Columns; // an aggregate has one row
  const [countries, ofYears, sexes, values, statuses, sources] = columns;
  return { countries, years: ofYears, sexes, values, statuses, sources };
}
