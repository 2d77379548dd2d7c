import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readAudit } from '../../../src/service/access/audit';
import { observations } from '../../../src/service/store/observations';
import { openStore, type Store } from '../../../src/service/store/open';
import { read } from '../../../src/service/store/revision';
import { sourcesOf } from '../../../src/service/store/sources';
import { listVintages } from '../../../src/service/store/vintages';
import { SECRETARIAT } from '../../../src/service/store/viewer';
import { EurostatService } from '../sources/support/eurostat-service';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

afterAll(removeTemporaryFolders);

let folder: string;
let environment: Record<string, string>;
beforeEach(() => {
  folder = temporaryFolder();
  environment = { CLEARING_HOUSE_DB: join(folder, 'figures.db'), XDG_DATA_HOME: folder };
});

const HEADER = 'year,table,reporter,partner,sex,value,status';
const DESCRIBED = [
  '--id',
  'office',
  '--title',
  'T',
  '--publisher',
  'P',
  '--licence',
  'L',
  '--address',
  'https://x.org',
];

/** Writes a file and gives its path. */
function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  const text = `${lines.join('\n')}\n`;
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

const importing = (...args: string[]) => runCommand(['import', ...args], environment);
const csv = (...args: string[]) => importing('--source', 'csv', ...DESCRIBED, ...args);

async function inStore<T>(ask: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(environment.CLEARING_HOUSE_DB!);
  try {
    return await ask(store);
  } finally {
    await store.destroy();
  }
}

const figures = () =>
  inStore(async (store) =>
    (await observations(store, SECRETARIAT, {})).map(
      (one) => `${one.source} ${one.reporter} ${one.partner} ${one.value}`,
    ),
  );
const vintages = () => inStore((store) => listVintages(store));

test('a file becomes a vintage of its source, and is in the audit log', async () => {
  const path = file('office.csv.gz', HEADER, '2024,3,KG,RU,T,12034,P', '2024,3,KG,KZ,F,,O');
  const { code, printed, errors } = await csv('--file', path, '--retrieved', '2026-07');
  expect([code, errors]).toEqual([0, '']);
  expect(printed).toMatch(
    /^office\.csv\.gz: vintage 1 of office: 2 added, 0 changed, 0 withdrawn, 0 as before \(2 rows, /,
  );
  expect(await figures()).toEqual(['office KG KZ null', 'office KG RU 12034']);
  expect(await vintages()).toMatchObject([{ source: 'office', vintage: 1, part: 'office.csv', retrieved: '2026-07' }]);
  const { lines } = await inStore((store) => read(store, (transaction) => readAudit(transaction, { limit: 10 })));
  expect(lines).toMatchObject([
    { who: 'command-line', action: 'figures.import', subject: { source: 'office', vintage: 1 }, outcome: 'done' },
  ]);
});

test('the same file is imported once, unless it is to be read otherwise or again; the source is described once', async () => {
  const path = file('office.csv', HEADER, '2023,3,KG,RU,T,1,', '2024,3,KG,RU,T,2,');
  await csv('--file', path);
  const again = (...args: string[]) => importing('--source', 'csv', '--id', 'office', '--file', path, ...args);
  expect((await again()).printed).toBe('office.csv: already there as the latest of office, nothing to do.\n');
  expect((await again('--years', '2024')).printed).toMatch(/vintage 2 .* 1 as before .*\n {2}left out: 1 not-asked\n$/);
  expect((await again('--years', '2024', '--again')).printed).toMatch(/vintage 3/);
  const [source] = await inStore((store) => sourcesOf(store));
  expect(source).toMatchObject({ id: 'office', title: 'T', publisher: 'P', licence: 'L', address: 'https://x.org' });
});

test('what a file does not have any more is withdrawn as far as it covers', async () => {
  const name = 'office.csv';
  await csv('--file', file(name, HEADER, '2023,3,KG,RU,T,1,', '2024,3,KG,RU,T,2,', '2024,3,KG,KZ,T,3,'));
  await csv('--file', file(name, HEADER, '2024,3,KG,UZ,T,4,'), '--covers', 'figures');
  expect(await figures()).toHaveLength(4);
  await csv('--file', file(name, HEADER, '2024,3,KG,RU,T,2,'));
  expect(await figures()).toEqual(['office KG RU 1', 'office KG RU 2']);
  await csv('--file', file(name, HEADER, '2024,3,KG,RU,T,5,'), '--covers', 'all');
  expect(await figures()).toEqual(['office KG RU 5']);
});

describe('wrong rows', () => {
  const wrong = () => file('wrong.csv', HEADER, '2024,3,KG,RU,T,1,', '2024,3,KG,XX,T,2,', '2024,3,KG,KZ,T,"-5",', 'x');

  test('are told with line and reason, and nothing is loaded', async () => {
    const errorsFile = join(folder, 'errors.csv');
    const { code, printed, errors } = await csv('--file', wrong(), '--errors', errorsFile);
    expect([code, printed]).toEqual([1, '']);
    expect(errors).toContain('wrong.csv: line 3: partner "XX" is no country, former State or category');
    expect(errors).toContain('wrong.csv: line 4: value "-5" is no whole number of persons.');
    expect(errors).toMatch(/wrong\.csv: 3 rows are wrong; nothing of it was loaded\. .*--wrong-rows skip\.\n$/);
    const [head, first, second, third] = readFileSync(errorsFile, 'utf8').split('\n');
    expect(head).toBe('file,line,position,column,value,reason,what_to_do');
    expect(first).toMatch(/^wrong\.csv,3,,partner,XX,"is no country, former State/);
    expect(second).toMatch(/^wrong\.csv,4,,value,'-5,/);
    expect(third).toMatch(/^wrong\.csv,5,,row,x,has 1 columns; the header has 7,/);
    expect(await vintages()).toEqual([]);
    const { lines } = await inStore((store) => read(store, (transaction) => readAudit(transaction, { limit: 10 })));
    expect(lines).toMatchObject([{ action: 'figures.import', subject: { source: 'office' }, outcome: 'refused' }]);
  });

  test('are left out if asked for, which the exit code tells', async () => {
    const { code, errors } = await csv('--file', wrong(), '--wrong-rows', 'skip');
    expect(code).toBe(3);
    expect(errors).toMatch(/3 rows were wrong and left out\.\n$/);
    expect(await figures()).toEqual(['office KG RU 1']);
  });

  test('are never all that there is', async () => {
    const { code } = await csv('--file', file('all.csv', HEADER, '2024,3,KG,XX,T,2,'), '--wrong-rows', 'skip');
    expect(code).toBe(1);
    expect(await vintages()).toEqual([]);
  });

  test('beyond the first twenty are in the file only', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `2024,3,KG,X${index},T,2,`);
    const path = file('many.csv', HEADER, ...rows);
    const errorsFile = join(folder, 'errors.csv');
    expect((await csv('--file', path)).errors).toMatch(/… more are wrong; --errors FILE\.csv lists them all\./);
    const { errors } = await csv('--file', path, '--errors', errorsFile);
    expect(errors.match(/many\.csv: line/g)).toHaveLength(20);
    expect(readFileSync(errorsFile, 'utf8').trimEnd().split('\n')).toHaveLength(31);
    expect(existsSync(`${errorsFile}.part`)).toBe(false);
  });
});

test('of several files those before the first wrong one stay, and are not imported again', async () => {
  const first = file('a.csv', HEADER, '2024,3,KG,RU,T,1,');
  const second = file('b.csv', HEADER, '2024,3,UZ,RU,T,zero,');
  const both = ['--file', first, '--file', second];
  expect((await csv(...both)).code).toBe(1);
  expect(await figures()).toEqual(['office KG RU 1']);
  file('b.csv', HEADER, '2024,3,UZ,RU,T,2,');
  const { code, printed } = await csv(...both);
  expect(code).toBe(0);
  expect(printed).toMatch(/^a\.csv: already there.*\nb\.csv: vintage 2 /);
});

test('stopped, it leaves nothing half-written and says so', async () => {
  const rows = ['RU', 'KZ', 'UZ', 'TJ'].map((partner) => `2024,3,KG,${partner},T,1,`);
  const path = file('a.csv', HEADER, ...rows, '2024,3,KG,XX,T,1,');
  const errorsFile = join(folder, 'errors.csv');
  const args = ['import', '--source', 'csv', ...DESCRIBED, '--file', path, '--file', path, '--errors', errorsFile];
  const stopping = new AbortController();
  stopping.abort();
  const { run } = await import('../../../src/service/cli/run');
  let errors = '';
  const code = await run(args, {
    environment,
    print: () => undefined,
    printError: (text) => (errors += text),
    stop: stopping.signal,
  });
  expect([code, errors]).toEqual([130, 'Stopped. Nothing was kept of what was under way.\n']);
  expect(existsSync(errorsFile)).toBe(false);
  expect(await vintages()).toEqual([]);
});

test('bulk files of Eurostat tell their data set by their name', async () => {
  const path = file(
    'estat_migr_imm5prv.tsv.gz',
    'freq,partner,agedef,age,unit,sex,geo\\TIME_PERIOD\t2023 \t2024 ',
    'A,BG,COMPLET,TOTAL,NR,T,DE\t24000 \t22785 p',
    'A,AME,COMPLET,TOTAL,NR,T,DE\t24000 \t22785 p',
  );
  const { code, printed } = await importing('--source', 'eurostat', '--file', path);
  expect(code).toBe(0);
  expect(printed).toContain('vintage 1 of eurostat-migr_imm5prv: 2 added');
  expect(printed).toContain('  left out: 1 aggregate (AME)\n');
});

describe('a download', () => {
  const DIMENSIONS = {
    ...{ freq: ['A'], partner: ['TOTAL', 'BG'], agedef: ['COMPLET'], age: ['TOTAL'], unit: ['NR'], sex: ['T'] },
    geo: ['DE'],
  };
  const YEARS = ['2023', '2024'];
  const rows = ['TOTAL', 'BG'].flatMap((partner, index) =>
    YEARS.map((year) => `A,${partner},COMPLET,TOTAL,NR,T,DE,${year},${index + 5},p,`),
  );
  let service: EurostatService;
  let args: string[];
  beforeEach(async () => {
    service = new EurostatService({ id: 'migr_imm5prv', dimensions: DIMENSIONS, years: YEARS, rows });
    args = ['--source', 'eurostat', '--dataset', 'migr_imm5prv', '--base-address', await service.start()];
  });
  afterEach(() => service.stop());

  test('is imported once, and fetched again only when the source has changed', async () => {
    const { code, printed } = await importing(...args);
    expect(code).toBe(0);
    expect(printed).toContain('migr_imm5prv: vintage 1 of eurostat-migr_imm5prv: 4 added');
    expect(await vintages()).toMatchObject([
      { part: 'download', retrievedNote: expect.stringContaining('2026-09-17') as unknown },
    ]);
    const asked = service.asked.length;
    expect((await importing(...args)).printed).toContain('already there');
    expect(service.asked).toHaveLength(asked);
    service.dataSet = { ...service.dataSet, lastUpdate: '2026-10-01T23:00:00+0200', rows: rows.slice(0, 3) };
    expect((await importing(...args)).printed).toContain('vintage 2');
    expect(service.asked.length).toBeGreaterThan(asked);
  });

  test('that is refused loads nothing', async () => {
    service.script.push({ status: 400, body: 'no such thing' });
    const { code, printed } = await importing(...args);
    expect([code, printed]).toEqual([1, '']);
    expect(await vintages()).toEqual([]);
  });
});

test.each([
  [[], '--source must be one of eurostat, oecd'],
  [['--source', 'estat'], '--source must be one of'],
  [['--source', 'csv', '--file', 'x'], '--id must say what'],
  [['--source', 'oecd', '--years', '24'], '--years must be a year or a range'],
  [['--source', 'oecd', '--years', '2024-2020'], '--years must be a year or a range'],
  [
    ['--source', 'oecd', '--reporters', 'BG,Romania'],
    '--reporters must be ISO 3166-1 alpha-2 codes of countries; wrong: Romania.',
  ],
  [['--source', 'oecd', '--column', 'partner'], '--column must be PART=NAME; "partner" is not.'],
  [['--source', 'oecd', '--column', 'x=PARTNER'], '--column: x is no part of a figure.'],
  [['--source', 'oecd', '--wrong-rows', 'keep'], '--wrong-rows must be one of skip, refuse.'],
  [['--source', 'oecd', '--covers', 'some'], '--covers must be one of cells, figures, all.'],
  [['--source', 'oecd', '--retrieved', 'today'], '--retrieved must be a year'],
  [['--source', 'oecd', '--speed', '9'], "Unknown option '--speed'"],
])('%j is not understood', async (args, message) => {
  const { code, errors } = await importing(...args);
  expect(code).toBe(2);
  expect(errors).toContain(message);
  expect(errors).toContain('\n\nUsage: npm run service -- import --source');
});

test.each([
  [
    ['--source', 'csv', '--id', 'new', '--file', 'FILE'],
    'these must be said: --title, --publisher, --address, --licence.',
  ],
  [
    ['--source', 'csv', ...DESCRIBED, '--file', '/nowhere/x.csv'],
    '/nowhere/x.csv cannot be opened: there is no such file.',
  ],
  [['--source', 'csv'], 'cannot be downloaded. Give its file: --file PATH.', DESCRIBED],
])('%j cannot be done, which is said without a stack', async (args, message, more: string[] = []) => {
  const path = file('a.csv', HEADER, '2024,3,KG,RU,T,1,');
  const { code, errors } = await importing(...args.map((arg) => (arg === 'FILE' ? path : arg)), ...more);
  expect(code).toBe(1);
  expect(errors).toContain(message);
  expect(errors).not.toContain('    at ');
});
