import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { findPostgres, POSTGRES_HELP } from '../../src/tools/find-postgres.mjs';

/** A PostgreSQL server that runs for tests. */
export interface PostgresServer {
  /** The address of a database on it that is of no use but to make others. */
  readonly url: string;
  stop(): Promise<void>;
}

const START_MS = 30_000;

// A server of its own in a folder of its own; what it writes need not survive a power cut.
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=64MB',
  'autovacuum=off',
];

/**
 * Starts a PostgreSQL server with an empty data folder. It ends with `stop()`, or by itself when this process is gone,
 * however that came about. Throws with what to do if none is installed.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error(POSTGRES_HELP);
  const folder = mkdtempSync(path.join(tmpdir(), 'clearing-house-postgres-'));
  const data = path.join(folder, 'data');
  const account = serverAccount();
  if (account) chownSync(folder, account.uid, account.gid);

  const initdb = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ];
  execFileSync(path.join(programs, 'initdb'), initdb, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...account });
  const port = await freePort();
  const server = spawnServer(
    path.join(programs, 'postgres'),
    ['-D', data, '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])],
    {
      cwd: folder,
      ...account,
    },
  );
  let output = '';
  server.stderr?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    server.stdin?.end();
    if (process.platform === 'win32') server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const deadline = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (server.exitCode === null && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    await stop();
    throw new Error(`PostgreSQL did not start. It says:\n${output}`);
  }
  return { url, stop };
}

/** Debian's account of the server, or nobody: PostgreSQL refuses to run as administrator. Undefined if this is none. */
function serverAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  const account = ['postgres', 'nobody'].flatMap((name) => accounts.filter((line) => line.startsWith(`${name}:`)))[0];
  const [, , uid, gid] = account?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** The server's process; a shell before it ends it when this process closes its input, which it also does by dying. */
function spawnServer(
  program: string,
  args: string[],
  options: { cwd: string; uid?: number; gid?: number },
): ChildProcess {
  if (process.platform === 'win32') return spawn(program, args, { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
  // SIGQUIT ends it at once and without tidying up, which nobody needs.
  const watch = 'exec 3<&0; "$@" 3<&- & server=$!; (cat <&3 >/dev/null; kill -QUIT $server) 2>/dev/null & wait $server';
  return spawn('sh', ['-c', watch, 'sh', program, ...args], { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
