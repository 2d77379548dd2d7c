/** Whether a store's name is the address of a PostgreSQL database rather than a file. */
export const isPostgresAddress = (name: string): boolean => /^postgres(ql)?:/i.test(name);

const FORM = 'postgres://user:password@host:5432/database';

/** What is wrong with the address of a database, as the rest of a sentence; undefined if nothing is. Tells no password. */
export function addressProblem(address: string): string | undefined {
  if (!isPostgresAddress(address)) return `must begin with postgres://, as in ${FORM}`;
  if (!URL.canParse(address)) {
    return `is no address as in ${FORM}; write @ : / # % in the password as %40 %3A %2F %23 %25`;
  }
  const { pathname, port } = new URL(address);
  if (!isEncoded(address)) return 'holds a % that begins no character; write % itself as %25';
  if (pathname.length < 2) return `must name a database at its end, as in ${FORM}`;
  return port === '0' ? 'must name a port from 1 to 65535, or none' : undefined;
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** A database as it may be named to people: user, host, port and database, never the password. */
export function describeAddress(address: string): string {
  const { username, hostname, port, pathname, searchParams } = new URL(address);
  const host = searchParams.get('host') ?? (hostname === '' ? 'localhost' : hostname);
  const user = username === '' ? '' : `, as ${decodeURIComponent(username)}`;
  const place = host.startsWith('/') ? host : `${host}:${port === '' ? '5432' : port}`;
  return `the PostgreSQL database "${decodeURIComponent(pathname.slice(1))}" at ${place}${user}`;
}
