import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { OFFICE_JS_CDN } from '../../src/service/http/addin/addin-policy';

const folder = join(__dirname, '../../dist/addin');

/** What a browser would ask: an address with a host, whether or not it names how. */
const ADDRESS = /(?:(?:https?|wss?):|["'`(=])\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}[^\s"'`<>\\)]*/gi;

/**
 * Addresses in the built files that nothing ever asks for, by why they are there. Whatever is new has to be looked at and put
 * here, or taken out.
 */
const NEVER_FETCHED: Readonly<Record<string, readonly string[]>> = {
  'names of vocabularies in XML and JSON schemas': [
    'http://www.w3.org/',
    'http://purl.org/dc/',
    'http://schemas.openxmlformats.org/',
    'http://schemas.microsoft.com/office/',
    'http://json-schema.org/',
    'https://json-schema.org/',
  ],
  'errors of React and of Fluent UI point to an explanation': [
    'https://react.dev/errors/',
    'https://aka.ms/griffel-css-shorthands',
    'https://github.com/microsoft/griffel/issues',
  ],
  'what MSAL takes where no authority is named, and where its errors are explained: the deployment names the authority':
    ['https://login.microsoftonline.com/common/', 'https://aka.ms/msal.js.errors'],
  'licences, authors and advice of the libraries that write .xlsx': [
    'http://stuartk.com/jszip',
    'https://stuk.github.io/jszip/',
    'https://raw.github.com/Stuk/jszip/',
    'https://feross.org',
    'https://github.com/',
  ],
};

const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) =>
  ['.js', '.html', '.css', '.json'].includes(extname(file)),
);
const addressesIn = (file: string): string[] =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(ADDRESS)].map(([found]) => found.replace(/^["'`(=]/, ''));

test('pages of the built add-in name no host but that of office.js', () => {
  const pages = files.filter((file) => extname(file) === '.html');
  expect(pages).toContain('taskpane.html');
  for (const page of pages) {
    expect([page, addressesIn(page).filter((found) => found !== `${OFFICE_JS_CDN}/lib/1/hosted/office.js`)]).toEqual([
      page,
      [],
    ]);
  }
});

test('scripts, styles and descriptions of the built add-in name hosts only that nobody ever asks', () => {
  const known = Object.values(NEVER_FETCHED).flat();
  const others = files
    .filter((file) => extname(file) !== '.html')
    .flatMap((file) => addressesIn(file).map((found) => `${file}: ${found}`))
    .filter((line) => !known.some((start) => line.includes(`: ${start}`)));
  expect([...new Set(others)]).toEqual([]);
});

test('no such exception is left over from a library that is gone', () => {
  const all = files.flatMap(addressesIn);
  expect(
    Object.values(NEVER_FETCHED).flatMap((each) => each.filter((start) => !all.some((a) => a.startsWith(start)))),
  ).toEqual([]);
});
