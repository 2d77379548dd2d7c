import { DEFAULT_EDGE } from '../../../src/service/http/edge-settings';
import { createToken } from '../../../src/service/access/token-store';
import type { Service } from '../../../src/service/service';
import { serveStore } from '../../../src/service/service';
import { IN_MEMORY, openStore, type Store } from '../../../src/service/store/open';
import type { Observation } from '../../../src/service/store/record/observation';
import { ask } from '../sample-service';
import { observation, recordVintage } from '../store/store-data';

/** A service over a store in memory that a test fills. */
export interface DataService {
  readonly service: Service;
  readonly store: Store;
  /** What a compiler of Germany and a secretariat send as Authorization. */
  readonly compiler: string;
  readonly secretariat: string;
  close(): Promise<void>;
}

export async function dataService(): Promise<DataService> {
  const store = await openStore(IN_MEMORY);
  const token = async (role: 'compiler' | 'secretariat', countries: string[]): Promise<string> => {
    const wanted = { label: role, role, countries, expires: new Date('2100-01-01') };
    return `Bearer ${(await createToken(store, wanted, { who: 'command-line', requestId: 'test' })).token}`;
  };
  const compiler = await token('compiler', ['DE']);
  const secretariat = await token('secretariat', []);
  const service = serveStore(store, DEFAULT_EDGE, () => undefined);
  return { service, store, compiler, secretariat, close: () => service.close() };
}

/** Figures of two tables, two reporters, sexes, ages, sources and years, with every kind of status. */
export async function fill(store: Store): Promise<void> {
  const rows: Observation[] = [];
  for (const year of [2020, 2021, 2022, 2023, 2024]) {
    for (const [reporter, partner, value] of [
      ['DE', 'BG', 1000],
      ['DE', 'RO', 2000],
      ['DE', 'UNK', 30],
      ['FR', 'BG', 400],
    ] as const) {
      for (const sex of ['T', 'M', 'F']) {
        rows.push(
          observation({ reporter, partner, year, sex, value: value + (year - 2020) + (sex === 'T' ? 100 : 0) }),
        );
      }
    }
  }
  rows.push(
    observation({ reporter: 'DE', partner: 'BG', year: 2024, age: 'Y80+', value: 5, statuses: 'EP' }),
    observation({
      reporter: 'DE',
      partner: 'BG',
      year: 2024,
      age: 'Y0-4',
      value: 0,
      statuses: 'U',
      comment: '=1+1, "so"',
    }),
    observation({ reporter: 'FR', partner: 'RO', year: 2024, value: null, statuses: 'O' }),
    observation({ reporter: 'FR', partner: 'PL', year: 2024, value: null, comment: 'line\nend & <more>' }),
    observation({ table: '1.2', reporter: 'DE', partner: 'BG', year: 2024, value: 400_000 }),
  );
  await recordVintage(store, 'first', rows, { recorded: new Date('2025-01-01T00:00:00Z') });
  await recordVintage(store, 'second', [observation({ reporter: 'DE', partner: 'BG', year: 2024, value: 999 })], {
    recorded: new Date('2025-02-01T00:00:00Z'),
  });
}

export const SDMX_3 = '/api/sdmx/3.0/data';
export const SDMX_2_1 = '/api/sdmx/2.1/data';
export const JSON_2 = 'application/vnd.sdmx.data+json;version=2.0.0';
export const JSON_1 = 'application/vnd.sdmx.data+json;version=1.0.0';
export const CSV_2 = 'application/vnd.sdmx.data+csv;version=2.0.0';
export const CSV_1 = 'application/vnd.sdmx.data+csv;version=1.0.0';
export const XML = 'application/vnd.sdmx.genericdata+xml;version=2.1';

/** Asks for something in a format, as somebody. */
export const askFor = (
  service: Service,
  address: string,
  accept: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  ask(service, address, { headers: { ...headers, ...(accept === undefined ? {} : { Accept: accept }) } });
