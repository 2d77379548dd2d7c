import Database from 'libsql';
import pg from 'pg';
import { isPostgresAddress } from '../../../src/service/store/engines/postgres-address';
import { paneRequests, type PaneRequest } from './requests';

const COLUMNS = 'reporter, partner, year, sex, value, statuses, source, since';
/** The indexes have the source before the year. */
const SOURCES = 'select number from source';
const FREE = "age = 'TOTAL' and restricted = 0 and until is null";

/** Milliseconds that each of so many requests takes as nothing but the two queries of its figures, one after the other. */
export async function bareQueries(database: string, requests: number): Promise<number[]> {
  const ask = isPostgresAddress(database) ? await askPostgres(database) : askSqlite(database);
  const times: number[] = [];
  for (const request of paneRequests(requests, 1)) {
    const start = performance.now();
    await ask.figures(request);
    times.push(performance.now() - start);
  }
  await ask.close();
  return times;
}

interface Asking {
  figures(request: PaneRequest): Promise<void> | void;
  close(): Promise<void> | void;
}

const queries = (parameter: (index: number) => string, ofSources: string): readonly [string, string] => {
  const [table, country, ...years] = [1, 2, 3, 4].map(parameter);
  const of = (column: string) =>
    `select ${COLUMNS} from observation where table_id = ${table} and ${column} = ${country}
      and year in (${years.join(', ')}) and source ${ofSources} and ${FREE}`;
  return [of('reporter'), of('partner')];
};

function askSqlite(file: string): Asking {
  const database = new Database(file, { readonly: true });
  const [own, partners] = queries(() => '?', `in (${SOURCES})`).map((query) => database.prepare(query));
  return {
    figures: ({ reporter, table, mirrorTable, years }) => {
      own!.all([table, reporter, ...years]);
      partners!.all([mirrorTable, reporter, ...years]);
    },
    close: () => void database.close(),
  };
}

async function askPostgres(address: string): Promise<Asking> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const [own, partners] = queries((index) => `$${index}`, `= any(array(${SOURCES}))`);
  return {
    figures: async ({ reporter, table, mirrorTable, years }) => {
      await client.query({ name: 'own', text: own, values: [table, reporter, ...years] });
      await client.query({ name: 'partners', text: partners, values: [mirrorTable, reporter, ...years] });
    },
    close: () => client.end(),
  };
}
