import { sql } from 'kysely';
import { STEPS } from '../migrate';
import type { StoreTransaction } from '../revision';
import { tableNames } from '../stored-tables';
import type { Examined } from './examined';

/** Whether the store has the form of this version: all steps and no other, all tables, one row that stands for the store. */
export async function checkForm(db: StoreTransaction): Promise<Examined[]> {
  const { rows: done } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const names = done.map(({ name }) => name);
  const wrong = [
    ...STEPS.filter((step) => !names.includes(step)).map((step) => `The step ${step} of the migrations is missing.`),
    ...names.filter((name) => !STEPS.includes(name)).map((name) => `The step ${name} is none of this version.`),
  ];
  const tables = new Set((await db.introspection.getTables()).map(({ name }) => name));
  wrong.push(...tableNames.filter((name) => !tables.has(name)).map((name) => `There is no table ${name}.`));
  if (tables.has('store')) {
    const { count } = await db
      .selectFrom('store')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (count !== 1) wrong.push(`The table store has ${count} rows instead of one.`);
  }
  return [{ what: `form of the store: ${STEPS.at(-1)}`, wrong }];
}
