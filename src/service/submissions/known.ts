import { figuresOfTables } from '../../clearing-house/checks/known-figures';
import { figureId, type KnownFigures } from '../../clearing-house/checks/context';
import { tables as catalogue } from '../../clearing-house/tables/catalogue';
import { definitionsOf, type Edition, editionSchema } from '../../clearing-house/tables/editions';
import { publishedEditions } from '../answers/editions-answer';
import { editionOf } from '../store/editions';
import { figures, observationsIn } from '../store/observations';
import type { StoreTransaction } from '../store/revision';
import { ALL_AGES } from '../store/schema';
import { compilerOf, SECRETARIAT } from '../store/viewer';
import { readContents } from './contents';
import { SUBMISSIONS_SOURCE } from './source';
import { pendingOf, sheetsOf } from './stored';

/** What the service knows that a submission is checked with. */
export interface Known {
  /** As published, the latest version of each round. */
  readonly editions: ReadonlyMap<number, Edition>;
  /** What was accepted of the country before; undefined if nothing was. */
  readonly previous: KnownFigures | undefined;
  /** Totals that the country has published elsewhere; undefined if none are known. */
  readonly published: KnownFigures | undefined;
}

export async function knownOf(transaction: StoreTransaction, reporter: string): Promise<Known> {
  const editions = await publishedEditions(transaction);
  return {
    editions: new Map(editions.map((edition) => [edition.round, edition])),
    previous: await previousFigures(transaction, reporter),
    published: await publishedTotals(transaction, reporter, editions),
  };
}

/** The edition of a round in a version that was published; undefined for the one that is built in. */
export async function publishedEdition(
  transaction: StoreTransaction,
  round: number,
  version: number | null,
): Promise<Edition | undefined> {
  const found = version === null ? undefined : await editionOf(transaction, round, version);
  return found && editionSchema.parse({ ...(found.content as object), version });
}

/**
 * What the country has published of the rows that are totals, all ages together, as it is told in answer to what it has reported:
 * of several sources the last counts. That is all that the rules hold against (X01).
 */
async function publishedTotals(
  transaction: StoreTransaction,
  reporter: string,
  editions: readonly Edition[],
): Promise<KnownFigures | undefined> {
  const ids = [...catalogue, ...editions.flatMap(definitionsOf)].map(({ id }) => id);
  const published = new Map<string, number>();
  for (const table of new Set(ids)) {
    const selection = { tables: [table], reporters: [reporter], partners: ['TOTAL'], ages: [ALL_AGES] };
    for (const { partner, year, sex, value } of await figures(transaction, compilerOf([reporter]), selection)) {
      if (value !== null) published.set(figureId(table, partner, year, sex, ALL_AGES), value);
    }
  }
  return published.size === 0 ? undefined : published;
}

/** The figures that were accepted last, those that are still kept back included. */
async function previousFigures(transaction: StoreTransaction, reporter: string): Promise<KnownFigures | undefined> {
  const inForce = await observationsIn(transaction, SECRETARIAT, {
    reporters: [reporter],
    sources: [SUBMISSIONS_SOURCE.id],
  })
    .where('until', 'is', null)
    .where('value', 'is not', null)
    .select(['table_id', 'partner', 'year', 'sex', 'age', 'value'])
    .execute();
  const found = new Map(
    inForce.map(({ table_id: table, partner, year, sex, age, value }) => [
      figureId(table, partner, year, sex, age),
      value!,
    ]),
  );
  for (const { id, round, edition } of await pendingOf(transaction, reporter)) {
    const definitions = (await publishedEdition(transaction, round, edition))?.definitions;
    const { tables } = readContents(await sheetsOf(transaction, id), definitions).reading;
    for (const [key, value] of figuresOfTables(tables)) found.set(key, value);
  }
  return found.size === 0 ? undefined : found;
}
