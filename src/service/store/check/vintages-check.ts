import { sql } from 'kysely';
import type { StoreTransaction } from '../revision';
import { type Examined, told } from './examined';

/** Whether the vintages follow one another, and each has brought and ended what it says it did. */
export async function checkVintages(db: StoreTransaction): Promise<Examined[]> {
  const vintages = await db
    .selectFrom('vintage')
    .select(['id', 'source', 'vintage', 'recorded', 'added', 'changed', 'removed'])
    .orderBy('id')
    .execute();
  const begun = await byVintage(db, 'since');
  const ended = await byVintage(db, 'until');
  const last = new Map<string, number>();
  const wrong: string[] = [];
  for (const [index, { id, source, vintage, recorded, added, changed, removed }] of vintages.entries()) {
    const name = `Vintage ${id} (${vintage} of ${source})`;
    if (id !== index + 1) wrong.push(`${name} stands at place ${index + 1}: one is missing before it.`);
    if (vintage !== (last.get(source) ?? 0) + 1) wrong.push(`${name} does not follow the one before it of its source.`);
    last.set(source, vintage);
    if (recorded < (vintages[index - 1]?.recorded ?? '')) wrong.push(`${name} was recorded before the one before it.`);
    // More is begun and ended where figures become free.
    if ((begun.get(id) ?? 0) < added + changed || (ended.get(id) ?? 0) < removed + changed) {
      wrong.push(
        `${name} says ${added} added, ${changed} changed, ${removed} withdrawn, but ${begun.get(id) ?? 0} observations begin `
          + `and ${ended.get(id) ?? 0} end with it.`,
      );
    }
  }
  return [
    {
      what: `vintages: ${vintages.length.toLocaleString('en')}, their order and counts`,
      wrong: told(wrong, (sentence) => sentence),
    },
  ];
}

async function byVintage(db: StoreTransaction, column: 'since' | 'until'): Promise<Map<number, number>> {
  const { rows } = await sql<{ vintage: number; count: number }>`
    select ${sql.ref(column)} as vintage, count(*) as count from observation
    where ${sql.ref(column)} is not null group by ${sql.ref(column)}`.execute(db);
  return new Map(rows.map(({ vintage, count }) => [vintage, Number(count)]));
}
