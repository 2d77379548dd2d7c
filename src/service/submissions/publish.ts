import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { audit } from '../access/audit';
import type { Store } from '../store/open';
import { recordMetadata } from '../store/metadata';
import { recordObservations } from '../store/record/record-observations';
import { change, type StoreTransaction } from '../store/revision';
import { describeSource } from '../store/sources';
import { beginVintage } from '../store/vintages';
import { readContents } from './contents';
import { publishedEdition } from './known';
import { cellsOf, metadataIn, observationsIn } from './recorded';
import { SUBMISSIONS_SOURCE } from './source';
import type { Step } from './steps';
import { pendingOf, sheetsOf, type SubmissionRow } from './stored';

/**
 * Makes the figures and metadata of an accepted submission those in force of its country, as a new vintage of the source of
 * submissions. Until this is done they are nowhere but in the submission itself, so that no query can tell them.
 */
export async function publishSubmission(
  transaction: StoreTransaction,
  row: SubmissionRow,
  { by, now }: Pick<Step, 'by' | 'now'>,
): Promise<void> {
  const { id, reporter, round, digest, received } = row;
  const edition = await publishedEdition(transaction, round, row.edition);
  const { reading } = readContents(await sheetsOf(transaction, id), edition?.definitions);
  await describeSource(transaction, SUBMISSIONS_SOURCE);
  const vintage = await beginVintage(transaction, {
    source: SUBMISSIONS_SOURCE.id,
    part: reporter,
    digest,
    retrieved: received.slice(0, 10),
    recorded: now,
  });
  const isAfterEmbargo = row.embargo_until !== null;
  await recordObservations(transaction, vintage, inTurns(observationsIn(reading.tables, isAfterEmbargo)), {
    covers: reading.tables.map(({ reading: { definition, layout } }) => ({
      tables: [definition.id],
      reporters: [reporter],
      years: layout.years.map(({ year }) => year),
    })),
  });
  await recordMetadata(transaction, vintage, metadataIn(reading), cellsOf(reading));
  await transaction.updateTable('submission').set({ published: now.toISOString() }).where('id', '=', id).execute();
  const subject = {
    reporter,
    round: String(round),
    submission: id,
    source: SUBMISSIONS_SOURCE.id,
    vintage: vintage.vintage,
  };
  await audit(transaction, { ...by, action: 'submission.publish', subject, outcome: 'done' });
}

const ROWS_IN_A_TURN = 1000;

/** The same, but others come to their turn in between: on SQLite nothing else would happen until all are written. */
async function* inTurns<T>(items: Iterable<T>): AsyncGenerator<readonly T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < ROWS_IN_A_TURN) continue;
    yield some;
    some = [];
    await turn();
  }
  yield some;
}

/**
 * Publishes what was accepted and whose embargo has ended, each in a transaction of its own. Several instances may do so at
 * once: each submission is published by one of them.
 * @returns how many were
 */
export async function publishDue(store: Store, now: Date): Promise<number> {
  const isDue = ({ embargo_until: embargo }: SubmissionRow) => embargo === null || embargo <= now.toISOString();
  let published = 0;
  for (const { id } of (await pendingOf(store)).filter(isDue)) {
    await change(store, async (transaction) => {
      // Another instance may have been quicker, or a later submission have taken its place.
      const row = (await pendingOf(transaction)).find((each) => each.id === id);
      if (!row) return;
      await publishSubmission(transaction, row, { by: { who: 'service', requestId: randomUUID() }, now });
      published++;
    });
  }
  return published;
}
