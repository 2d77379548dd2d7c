import {
  addressProblem,
  describeAddress,
  isPostgresAddress,
} from '../../../src/service/store/engines/postgres-address';

test.each([
  'postgres://localhost/figures',
  'postgresql://user:secret@db.example.org:5433/figures?sslmode=require',
  'postgres://user:%40%3A%2F%23@[::1]/figures',
  'postgres:///figures?host=/var/run/postgresql',
])('%s is the address of a database', (address) => {
  expect(isPostgresAddress(address)).toBe(true);
  expect(addressProblem(address)).toBeUndefined();
});

test.each([
  ['mysql://localhost/figures', 'must begin with postgres://'],
  ['localhost/figures', 'must begin with postgres://'],
  ['postgres://user:se/cret@localhost/figures', 'write @ : / # % in the password as %40 %3A %2F %23 %25'],
  ['postgres://user:secret@localhost:port/figures', 'is no address'],
  ['postgres://user:secret%@localhost/figures', 'write % itself as %25'],
  ['postgres://user:secret@localhost', 'must name a database at its end'],
  ['postgres://user:secret@localhost/', 'must name a database at its end'],
])('%s is none, and the message tells no password', (address, problem) => {
  expect(addressProblem(address)).toContain(problem);
  expect(addressProblem(address)).not.toMatch(/se\/?cret/);
});

test.each([
  ['postgres://office:s%40cret@db.example.org/figures', '"figures" at db.example.org:5432, as office'],
  ['postgres://db.example.org:5433/figures', '"figures" at db.example.org:5433'],
  ['postgres:///figures?host=/var/run/postgresql&password=secret', '"figures" at /var/run/postgresql'],
])('%s is described without its password', (address, description) => {
  expect(describeAddress(address)).toBe(`the PostgreSQL database ${description}`);
});
