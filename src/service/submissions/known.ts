import { figuresOfTables } from '../../clearing-house/checks/known-figures';
import { figureId, type KnownFigures } from '../../clearing-house/checks/context';
import { type Edition, editionSchema } from '../../clearing-house/tables/editions';
import { publishedEditions } from '../answers/editions-answer';
import { editionOf } from '../store/editions';
import { observationsIn } from '../store/observations';
import type { StoreTransaction } from '../store/revision';
import { SECRETARIAT } from '../store/viewer';
import { readContents } from './contents';
import { SUBMISSIONS_SOURCE } from './source';
import { pendingOf, sheetsOf } from './stored';

/** What the service knows that a submission is checked with. */
export interface Known {
  /** As published, the latest version of each round. */
  readonly editions: ReadonlyMap<number, Edition>;
  /** What was accepted of the country before; undefined if nothing was. */
  readonly previous: KnownFigures | undefined;
}

export async function knownOf(transaction: StoreTransaction, reporter: string): Promise<Known> {
  const editions = await publishedEditions(transaction);
  return {
    editions: new Map(editions.map((edition) => [edition.round, edition])),
    previous: await previousFigures(transaction, reporter),
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
  const figures = new Map(
    inForce.map(({ table_id: table, partner, year, sex, age, value }) => [
      figureId(table, partner, year, sex, age),
      value!,
    ]),
  );
  for (const { id, round, edition } of await pendingOf(transaction, reporter)) {
    const definitions = (await publishedEdition(transaction, round, edition))?.definitions;
    const { tables } = readContents(await sheetsOf(transaction, id), definitions).reading;
    for (const [key, value] of figuresOfTables(tables)) figures.set(key, value);
  }
  return figures.size === 0 ? undefined : figures;
}
