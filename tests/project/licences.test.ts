import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repositoryFiles } from './repository-files';

const ROOT = join(__dirname, '../..');
const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js');

const files = repositoryFiles(ROOT);

/** office.js in all the names it has had: `office.js`, `excel-web-16.00.debug.js`, `o15apptofilemappingtable.js` … */
const scripts = readdirSync(join(OFFICE_JS, 'dist')).filter((name) => name.endsWith('.js'));
const ofOtherBuilds =
  /^(office|officeruntime|excel|word|powerpoint|outlook|onenote|project|access|visio|custom-functions-runtime)([-.](win32|web|mac|ios|android|winrt|core)[\w.-]*)?(\.debug)?(\.js|\.d\.ts)$/i;
const isOfficeJs = (file: string): boolean =>
  scripts.includes(basename(file).toLowerCase()) || ofOtherBuilds.test(basename(file));

test.each(['package.json', 'package-lock.json'])('%s names no package of Univer Pro, which needs a licence', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  expect(text).toContain('@univerjs/core');
  expect(text.match(/@univerjs-pro[^"]*/g)).toBeNull();
});

test('nothing imports a package of Univer Pro', () => {
  const pro = ['@univerjs', 'pro'].join('-');
  const sources = files.filter((file) => /^src\/.*\.(ts|tsx|mjs)$/.test(file));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(pro))).toEqual([]);
});

test.each([
  ['office.js', true],
  ['vendor/Office.js', true],
  ['assets/excel-web-16.00.js', true],
  ['assets/excel-win32-16.01.debug.js', true],
  ['lib/o15apptofilemappingtable.js', true],
  ['lib/office.d.ts', true],
  ['tests/support/office.ts', false],
  ['tests/support/office-window.ts', false],
  ['src/workbench/host/excel/excel-host.ts', false],
])('%s is a file of office.js: %s', (file, expected) => {
  expect(isOfficeJs(file)).toBe(expected);
});

test('no file of office.js is in the repository by its name', () => {
  expect(scripts).toEqual(expect.arrayContaining(['office.js', 'excel-web-16.00.js']));
  expect(files.filter(isOfficeJs)).toEqual([]);
});

test('none is there under another name', () => {
  const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  const originals = scripts.map((name) => join(OFFICE_JS, 'dist', name));
  const sizes = new Set(originals.map((file) => statSync(file).size));
  const suspects = files.filter((file) => sizes.has(statSync(join(ROOT, file)).size));
  const digests = new Set(originals.map(digest));
  expect(suspects.filter((file) => digests.has(digest(join(ROOT, file))))).toEqual([]);
});

test('office.js is for development only: what is installed to run the service does not have it', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  expect(Object.keys(devDependencies)).toContain('@microsoft/office-js');
  expect(Object.keys(dependencies).filter((name) => name.includes('office'))).toEqual([]);
});
