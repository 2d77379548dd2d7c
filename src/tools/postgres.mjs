import { installPackage } from './debian.mjs';
import { fail } from './fail.mjs';
import { findPostgres, POSTGRES_HELP } from './find-postgres.mjs';

/**
 * Sees to it that the tests of the store have a PostgreSQL server: TEST_DATABASE_URL names one that runs, or one is installed
 * and the tests start it; on a Debian where it may, this installs the package postgresql. Ends the process with what to do if
 * there is none.
 */
export async function ensurePostgres() {
  if (process.env.TEST_DATABASE_URL || findPostgres()) return;
  if ((await installPackage('postgresql', 'the tests of the store')) && findPostgres()) return;
  fail(POSTGRES_HELP);
}
