import { sql } from 'kysely';
import type { StoreTransaction } from '../revision';
import type { OpenVintage } from '../vintages';

/** Derives what a vintage covers of a reporter's table from the observations that are in force. */
export async function recordCoverage(
  transaction: StoreTransaction,
  { id, sourceNumber }: OpenVintage,
  { table_id, reporter }: { readonly table_id: string; readonly reporter: string },
  years: readonly number[],
): Promise<void> {
  await sql`
    insert into coverage (table_id, age, year, reporter, source, sex, since, figures, withheld)
    select table_id, age, year, reporter, source, sex, cast(${id} as integer),
      sum(case when value is not null and restricted = 0 then 1 else 0 end),
      sum(case when value is not null and restricted = 1 then 1 else 0 end)
    from observation
    where table_id = ${table_id} and reporter = ${reporter} and source = ${sourceNumber} and until is null
      and year in (${sql.join(years)})
    group by table_id, age, year, reporter, source, sex`.execute(transaction);
}
