import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTemplate } from '../../src/cli/template';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { removeTemporaryFolders, temporaryFolder } from '../service/temporary-folder';
import { testTerminal } from './test-terminal';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(removeTemporaryFolders);

test('writes the tables asked for and their metadata, in the language asked for', async () => {
  const terminal = testTerminal(folder);
  const args = '--country kg --round 2025 --language ru --tables 5,3 --years 2024 --out templates/KG.xlsx'.split(' ');
  expect(await runTemplate(args, terminal)).toBe(0);
  const file = join(folder, 'templates', 'KG.xlsx');
  expect(terminal.printed()).toContain(file);
  const { sheets, names, properties } = await readXlsx(readFileSync(file));
  expect(sheets.map(({ properties }) => properties.get('clearing-house.table'))).toEqual(['3', '5', undefined]);
  expect(sheets.map(({ properties }) => properties.get('clearing-house.language'))).toEqual(['ru', 'ru', 'ru']);
  expect(sheets[2]!.properties.get('clearing-house.kind')).toBe('metadata');
  expect(names.find(({ name }) => name === 'CH_known_codes')).toMatchObject({ visible: false });
  expect(properties.title).toBe('Кыргызстан 2025');
});

test('without more than country and round, all tables of the round go into a file named after them', async () => {
  expect(await runTemplate(['--country', 'BG', '--round', '2023'], testTerminal(folder))).toBe(0);
  const { sheets } = await readXlsx(readFileSync(join(folder, 'BG 2023.xlsx')));
  expect(sheets.length).toBeGreaterThan(10);
});

test('a file that is there is replaced only if that is asked for, and nothing is left beside it', async () => {
  const file = join(folder, 'KG.xlsx');
  writeFileSync(file, 'filled in for a week');
  const args = ['--country', 'KG', '--round', '2025', '--tables', '1.1', '--out', 'KG.xlsx'];
  const terminal = testTerminal(folder);
  expect(await runTemplate(args, terminal)).toBe(2);
  expect(terminal.said()).toContain('--force');
  expect(readFileSync(file, 'utf8')).toBe('filled in for a week');
  expect(await runTemplate([...args, '--force'], terminal)).toBe(0);
  expect((await readXlsx(readFileSync(file))).sheets).toHaveLength(2);
  expect(readdirSync(folder)).toEqual(['KG.xlsx']);
});

test.each([
  ['no country', '--round 2025', '--country'],
  ['a country that is none', '--country XX --round 2025', "'XX'"],
  ['no round', '--country KG', '--round'],
  ['a year without a round', '--country KG --round 2024', 'every two years'],
  ['a table that is none', '--country KG --round 2025 --tables 3,9', 'no table 9'],
  ['no table', '--country KG --round 2025 --tables ,', 'names none'],
  ['a year to come', '--country KG --round 2025 --years 2024,2031', 'up to 2025'],
  ['a language that there is not', '--country KG --round 2025 --language de', 'en, fr, ru'],
  ['a file of another kind', '--country KG --round 2025 --out KG.xls', '.xlsx'],
  ['an option that is none', '--contry KG', '--contry'],
])('%s is said, and nothing is written', async (_, args, says) => {
  const terminal = testTerminal(folder);
  expect(await runTemplate(args.split(' '), terminal)).toBe(2);
  expect(terminal.said()).toContain(says);
  expect(readdirSync(folder)).toEqual([]);
});

test('a place where nothing can be written is said', async () => {
  writeFileSync(join(folder, 'file'), '');
  const terminal = testTerminal(folder);
  const args = ['--country', 'KG', '--round', '2025', '--tables', '1.1', '--out', 'file/KG.xlsx'];
  expect(await runTemplate(args, terminal)).toBe(2);
  expect(terminal.said()).toContain('cannot be written');
});

test('--help says how it is called', async () => {
  const terminal = testTerminal(folder);
  expect(await runTemplate(['--help'], terminal)).toBe(0);
  expect(terminal.printed()).toContain('npm run template');
});
