import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders that hold a folder for each installed version, and where in it the programs lie. */
const VERSIONS = [
  { folder: '/usr/lib/postgresql', programs: 'bin' }, // Debian and its children
  { folder: '/usr', programs: 'bin', name: /^pgsql-\d/ }, // Fedora and its kin
  { folder: '/opt/homebrew/opt', programs: 'bin', name: /^postgresql@/ },
  { folder: '/usr/local/opt', programs: 'bin', name: /^postgresql@/ },
  { folder: 'C:\\Program Files\\PostgreSQL', programs: 'bin' },
];

/**
 * The folder of an installed PostgreSQL server's programs (initdb, postgres): one of PATH, else the newest in the usual
 * places; undefined if there is none.
 */
export function findPostgres() {
  const inPath = (process.env.PATH ?? '').split(path.delimiter);
  const usual = VERSIONS.flatMap(({ folder, programs, name = /^\d/ }) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((entry) => name.test(entry))
      .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .map((version) => path.join(folder, version, programs)),
  );
  return [...inPath, ...usual].find((folder) => folder !== '' && hasServer(folder));
}

const hasServer = (/** @type {string} */ folder) =>
  ['initdb', 'postgres'].every((program) =>
    existsSync(path.join(folder, process.platform === 'win32' ? `${program}.exe` : program)),
  );

/** What to do if there is none. */
export const POSTGRES_HELP = `No PostgreSQL server was found, which the tests of the store need. Install one:
  Debian, Ubuntu   sudo apt-get install postgresql
  Fedora           sudo dnf install postgresql-server
  macOS            brew install postgresql@17
  Windows          winget install PostgreSQL.PostgreSQL.17
or name one that runs in TEST_DATABASE_URL, with a user who may create databases:
postgres://user:password@host:5432/database`;
