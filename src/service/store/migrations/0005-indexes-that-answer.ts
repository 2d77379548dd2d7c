import type { Kysely, Migration } from 'kysely';
import { engineOf } from '../engines/differences';

// A migration stays as it was released: it names the tables itself and does not follow later changes of the schema.

/** What all say of a partner comes from the index alone where that pays, and what is covered of a reporter from one of its own. */
async function up(db: Kysely<unknown>): Promise<void> {
  const { expect, alongside } = engineOf(db);
  await db.schema.dropIndex('observation_by_partner').execute();
  await db.schema
    .createIndex('observation_by_partner')
    .on('observation')
    .columns([...BY_PARTNER, ...alongside(['source', 'since', 'until', 'value', 'statuses', 'restricted'])])
    .execute();
  await db.schema
    .createIndex('coverage_by_reporter')
    .on('coverage')
    .columns([
      'table_id',
      'reporter',
      'age',
      'sex',
      'year',
      ...alongside(['source', 'since', 'until', 'figures', 'withheld']),
    ])
    .execute();
  // As in the step that made the tables; what stands alongside tells nothing apart.
  await expect(db, 'observation', {
    observation: [3_000_000, 330_000, 6400, 6400, 240, 80, 1, 1, 1],
    observation_by_partner: [3_000_000, 330_000, 1300, 1300, 50, 17, 1, 1, 1, 1, 1, 1, 1],
  });
  await expect(db, 'coverage', {
    coverage: [40_000, 4000, 4000, 150, 3, 3, 1, 1],
    coverage_by_reporter: [40_000, 4000, 80, 80, 30, 1, 1, 1, 1, 1, 1],
  });
}

async function down(db: Kysely<unknown>): Promise<void> {
  const { expect } = engineOf(db);
  await db.schema.dropIndex('coverage_by_reporter').execute();
  await db.schema.dropIndex('observation_by_partner').execute();
  await db.schema.createIndex('observation_by_partner').on('observation').columns(BY_PARTNER).execute();
  await expect(db, 'observation', {
    observation: [3_000_000, 330_000, 6400, 6400, 240, 80, 1, 1, 1],
    observation_by_partner: [3_000_000, 330_000, 1300, 1300, 50, 17, 1],
  });
  await expect(db, 'coverage', { coverage: [40_000, 4000, 4000, 150, 3, 3, 1, 1] });
}

const BY_PARTNER = ['table_id', 'partner', 'age', 'year', 'sex', 'reporter'];

export const indexesThatAnswer: Migration = { up, down };
