import { sql } from 'kysely';
import type { StoreTransaction } from '../revision';
import { type Examined, told } from './examined';

interface Row {
  readonly table_id: string;
  readonly age: string;
  readonly year: number;
  readonly reporter: string;
  readonly source: number;
  readonly sex: string;
  readonly figures: number;
  readonly withheld: number;
}

/** Whether the coverage in force says what the observations in force say. */
export async function checkCoverage(db: StoreTransaction): Promise<Examined[]> {
  const key = sql.raw('table_id, age, year, reporter, source, sex');
  const said = sql`select ${key}, figures, withheld from coverage where until is null`;
  const derived = sql`select ${key},
    cast(sum(case when value is not null and restricted = 0 then 1 else 0 end) as integer) as figures,
    cast(sum(case when value is not null and restricted = 1 then 1 else 0 end) as integer) as withheld
    from observation where until is null group by ${key}`;
  const without = async (one: typeof said, other: typeof said): Promise<readonly Row[]> =>
    (await sql<Row>`select * from (${one} except ${other}) as differing limit 6`.execute(db)).rows;
  const tooMany = await without(said, derived);
  const missing = await without(derived, said);
  const name = (row: Row): string =>
    `table ${row.table_id}, reporter ${row.reporter}, year ${row.year}, sex ${row.sex}, age ${row.age}, source ${row.source}`;
  return [
    {
      what: 'coverage against observations',
      wrong: [
        ...told(
          tooMany,
          (row) => `Coverage says ${row.figures} figures and ${row.withheld} withheld of ${name(row)}; that is not so.`,
        ),
        ...told(
          missing,
          (row) =>
            `There are ${row.figures} figures and ${row.withheld} withheld of ${name(row)}; coverage does not say so.`,
        ),
      ],
    },
  ];
}
