import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { observations } from '../../../src/service/store/observations';
import { openStore } from '../../../src/service/store/open';
import { SECRETARIAT } from '../../../src/service/store/viewer';
import { observation, recordVintage } from '../store/store-data';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

afterAll(removeTemporaryFolders);

const DESCRIBED = ['--title', 'T', '--publisher', 'P', '--licence', 'L', '--address', 'https://x.org'];
const comment = 'A comment, with "quotes"; =SUM(A1)';

let folder: string;
let environment: Record<string, string>;
const exporting = (...args: string[]) => runCommand(['export', ...args], environment);

beforeEach(async () => {
  folder = temporaryFolder();
  environment = { CLEARING_HOUSE_DB: join(folder, 'figures.db') };
  const store = await openStore(environment.CLEARING_HOUSE_DB!);
  const day = (number: number) => new Date(`2026-07-0${number}T12:00:00Z`);
  const rows = [
    observation({ partner: '810', value: 1, statuses: 'EP', comment }),
    observation({ partner: 'UNK', value: null, statuses: 'M' }),
    observation({ table: 'S5', reporter: 'AT', partner: 'FR', value: 3, sex: 'F', age: 'Y80+', year: 2023 }),
    observation({ table: '1.1', reporter: 'RO', partner: 'TOTAL', value: 30 }),
    observation({ table: '1.1', reporter: 'RO', partner: 'NATIVE', value: 20, confidentiality: 'C' }),
  ];
  await recordVintage(store, 'a', rows, { recorded: day(1) });
  await recordVintage(store, 'a', [{ ...rows[0]!, value: 2 }], { recorded: day(3) });
  await recordVintage(store, 'b', [observation({ partner: '810', value: 9 })], { recorded: day(4) });
  await store.destroy();
});

test('plain CSV of what everybody may see, all of it', async () => {
  const { code, printed } = await exporting();
  expect(code).toBe(0);
  expect(printed.trimEnd().split('\n')).toEqual([
    'year,table,reporter,partner,sex,age,value,status,confidentiality,comment,source',
    `2024,3,DE,810,T,TOTAL,2,EP,,"${comment.replaceAll('"', '""')}",a`,
    '2024,3,DE,810,T,TOTAL,9,,,,b',
    '2023,S5,AT,FR,F,Y80+,3,,,,a',
  ]);
});

test('a selection; as it was at the end of a day; with what is confidential', async () => {
  expect((await exporting('--tables', '3', '--sources', 'b')).printed).toBe(
    'year,table,reporter,partner,sex,age,value,status,confidentiality,comment\n2024,3,DE,810,T,TOTAL,9,,,\n',
  );
  expect((await exporting('--years', '2023')).printed).toContain('S5,AT');
  expect((await exporting('--years', '2023')).printed).not.toContain(',3,DE');
  const then = (await exporting('--as-of', '2026-07-01', '--reporters', 'DE')).printed;
  expect(then).toContain('2024,3,DE,810,T,TOTAL,1,');
  expect(then).toContain('2024,3,DE,UNK,T,TOTAL,,M,');
  expect((await exporting('--as-of', '2026-07-01T11:59:59Z')).printed.trimEnd().split('\n')).toHaveLength(1);
  expect((await exporting('--confidential', '--reporters', 'RO')).printed).toContain('NATIVE,T,TOTAL,20,,C,');
});

test('all that was ever known, with when it was recorded and withdrawn', async () => {
  const { printed } = await exporting('--history', '--sources', 'a', '--reporters', 'DE');
  const first = '2026-07-01T12:00:00.000Z';
  const second = '2026-07-03T12:00:00.000Z';
  const lines = printed.trimEnd().split('\n');
  expect(lines[0]).toMatch(/comment,recorded,withdrawn$/);
  expect(lines.slice(1).map((line) => line.replace(/"(?:[^"]|"")*"/g, ''))).toEqual([
    `2024,3,DE,810,T,TOTAL,1,EP,,,${first},${second}`,
    `2024,3,DE,810,T,TOTAL,2,EP,,,${second},`,
    `2024,3,DE,UNK,T,TOTAL,,M,,,${first},${second}`,
  ]);
  const before = await exporting('--history', '--sources', 'a', '--reporters', 'DE', '--as-of', '2026-07-02');
  expect(before.printed).not.toContain(second);
});

test.each(['csv', 'sdmx-csv'])('what is exported as %s can be imported, and is the same', async (format) => {
  const out = join(folder, 'out.csv.gz');
  const { printed, code } = await exporting(
    '--out',
    out,
    '--format',
    format,
    '--confidential',
    '--as-of',
    '2026-07-02',
  );
  expect([code, printed]).toEqual([0, `${out}: 5 rows.\n`]);
  expect(gunzipSync(readFileSync(out)).toString()).toMatch(format === 'csv' ? /^year,/ : /^STRUCTURE\[;\],/);

  const other = { CLEARING_HOUSE_DB: join(folder, 'other.db') };
  const held = format === 'csv' ? 'source=a' : 'SOURCE=a';
  const args = ['import', '--source', format, '--file', out, '--id', 'a', ...DESCRIBED, '--filter', held];
  const imported = await runCommand(args, other);
  expect([imported.code, imported.errors]).toEqual([0, '']);
  const [before, after] = await Promise.all(
    [environment, other].map(async ({ CLEARING_HOUSE_DB: file }) => {
      const store = await openStore(file);
      const moments = file === environment.CLEARING_HOUSE_DB ? { asOf: new Date('2026-07-02') } : {};
      const found = await observations(store, SECRETARIAT, { sources: ['a'] }, moments);
      await store.destroy();
      return found.map((one) => ({ ...one, asSent: '', recorded: '' }));
    }),
  );
  expect(after).toEqual(before);
});

test('a file is there when it is complete, and not if it cannot be', async () => {
  const out = join(folder, 'missing', 'out.csv');
  const { code, errors } = await exporting('--out', out);
  expect(code).toBe(1);
  expect(errors).toMatch(/out\.csv cannot be written: ENOENT.*\n$/);
  const again = join(folder, 'out.csv');
  await exporting('--out', again);
  expect(existsSync(again)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test.each([
  [['--format', 'xml'], '--format must be one of csv, sdmx-csv.'],
  [['--as-of', 'yesterday'], '--as-of must be a day or a time'],
  [['--as-of', '2026-13-45'], '--as-of must be a day or a time'],
  [['--years', 'x'], '--years must be a year'],
  [['more'], "Unexpected argument 'more'"],
])('%j is not understood', async (args, message) => {
  const { code, errors } = await exporting(...args);
  expect(code).toBe(2);
  expect(errors).toContain(message);
});
