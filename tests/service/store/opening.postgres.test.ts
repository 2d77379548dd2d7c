import { createServer } from 'node:net';
import { sql } from 'kysely';
import { OperatorError } from '../../../src/service/operator-error';
import { figuresOfPartner } from '../../../src/service/store/observations';
import { openStore, type Store } from '../../../src/service/store/open';
import { currentRevision } from '../../../src/service/store/revision';
import { ANYONE } from '../../../src/service/store/viewer';
import { dropPostgresDatabases, postgresDatabase } from '../../support/postgres-database';
import { observation, recordVintage } from './store-data';

afterAll(dropPostgresDatabases);

/** What is said about an address that cannot be opened. */
async function refusalOf(address: string): Promise<string> {
  try {
    await (await openStore(address)).destroy();
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('It was opened.');
}

/** An address with other parts. */
function withParts(address: string, parts: Partial<Pick<URL, 'host' | 'pathname' | 'username' | 'password'>>): string {
  return Object.assign(new URL(address), parts).href;
}

describe('a store in PostgreSQL', () => {
  test('is the same when it is opened again', async () => {
    const address = await postgresDatabase();
    const first = await openStore(address);
    await recordVintage(first, 'a', [observation({ value: 3_000_000_000 })]);
    const made = await currentRevision(first);
    await first.destroy();
    const again = await openStore(address);
    expect(await currentRevision(again)).toEqual(made);
    expect(await figuresOfPartner(again, ANYONE, '3', 'BG', [2024])).toMatchObject([{ value: 3_000_000_000 }]);
    await again.destroy();
  });

  test('can be opened by several instances at once, from nothing', async () => {
    const address = await postgresDatabase();
    const stores: Store[] = await Promise.all(Array.from({ length: 5 }, () => openStore(address)));
    const revisions = await Promise.all(stores.map((store) => currentRevision(store)));
    expect(new Set(revisions.map(({ store }) => store)).size).toBe(1);
    await Promise.all(stores.map((store) => store.destroy()));
  });

  test('goes on after the server has ended its connections', async () => {
    const store = await openStore(await postgresDatabase());
    await Promise.all([currentRevision(store), currentRevision(store), currentRevision(store)]);
    await expect(
      sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database()`.execute(store),
    ).rejects.toThrow();
    // Those that find a connection which has just been ended may fail, once each.
    const attempts = [];
    for (let times = 0; times < 5; times += 1) attempts.push(await currentRevision(store).catch(() => undefined));
    expect(attempts.at(-1)).toMatchObject({ revision: 0 });
    await store.destroy();
  });

  test('of a newer version is left alone', async () => {
    const address = await postgresDatabase();
    const store = await openStore(address);
    await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')`.execute(store);
    await store.destroy();
    expect(await refusalOf(address)).toMatch(/cannot be opened \(it could not be brought to the form of this version/);
  });
});

describe('what cannot be opened is refused with what to do, and without the password', () => {
  let address: string;
  beforeAll(async () => {
    address = await postgresDatabase();
  });

  test('a database that does not exist', async () => {
    const message = await refusalOf(withParts(address, { pathname: '/nowhere', password: 'hush' }));
    expect(message).toMatch(/^The store the PostgreSQL database "nowhere" at .* cannot be opened .*create it/);
    expect(message).not.toContain('hush');
  });

  test('a server that is not there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const bound = server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const message = await refusalOf(withParts(address, { host: `127.0.0.1:${port}`, password: 'hush' }));
    expect(message).toMatch(/127\.0\.0\.1:\d+.*ECONNREFUSED.*Nothing listens there: start the server/);
    expect(message).not.toContain('hush');
  });

  test('a host that is none', async () => {
    const message = await refusalOf(withParts(address, { host: 'no-such-host.invalid:5432', password: 'hush' }));
    expect(message).toMatch(/There is no such host: correct it in DATABASE_URL/);
    expect(message).not.toContain('hush');
  });

  test('a user that the server does not know', async () => {
    const message = await refusalOf(withParts(address, { username: 'nobody-there', password: 'hush' }));
    expect(message).toMatch(/correct user and password in DATABASE_URL/);
    expect(message).not.toContain('hush');
  });

  test('a user who may not make tables', async () => {
    const owner = await openStore(await postgresDatabase());
    const name = `guest_${Date.now()}`;
    await sql`create role ${sql.ref(name)} login`.execute(owner);
    try {
      await expect(refusalOf(withParts(address, { username: name }))).resolves.toMatch(
        /make it the owner of the database/,
      );
    } finally {
      await sql`drop role ${sql.ref(name)}`.execute(owner);
      await owner.destroy();
    }
  });
});
