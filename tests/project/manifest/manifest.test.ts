import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import { metadata } from '../../../src/functions/metadata/metadata';
import { manifestFiles } from '../../../src/manifest/manifest-files';
import { manifestTarget, TARGETS } from '../../../src/manifest/target';
import { VIEWS } from '../../../src/taskpane/shell/views';
import { builtFiles, matches } from './built-files';
import { addresses, named, nameOf, parseManifest, resource, textsOf } from './manifest-document';
import { pngSize } from './png-size';
import { RULES } from './rules';
import { APP_ICON_SIZES } from './schema';

const ROOT = join(__dirname, '../../..');
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = parseManifest(text);

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const pathOf = (address: string): string => new URL(address).pathname.slice(1);

test('manifest.xml is the one of development: npm run manifest writes it anew', () => {
  expect(text).toBe(manifestFiles(manifestTarget({}, version)).xml);
});

describe.each(TARGETS)('the manifest for %s', (target) => {
  const host = target === 'development' ? undefined : 'https://addin.example.org';
  const { xml } = manifestFiles(manifestTarget({ target, host, domains: ['https://login.example.org'] }, version));

  test.each(Object.entries(RULES))('%s: nothing is wrong', (_, rule) => {
    expect(rule(parseManifest(xml))).toEqual([]);
  });
});

test('text that is not well-formed is no manifest', () => {
  expect(() => parseManifest(text.replace('</Hosts>', ''))).toThrow();
});

// What the rules are worth: each of these manifests would be refused by Office.
test.each<[keyof typeof RULES, string, string | RegExp, string, string]>([
  ['order', 'two elements changed places', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', '<OfficeApp> holds'],
  ['order', 'an element that Office does not know', '<Hosts>', '<Guests />\n<Hosts>', 'Guests'],
  ['order', 'an element of another namespace', '<FunctionName>', '<FunctionName xmlns="urn:x">', '{urn:x}FunctionName'],
  ['order', 'a group without its icon', /<Icon>.*?<\/Icon>/s, '', '<Group id="ClearingHouse.Insert"> holds'],
  ['order', 'an action of no known type', 'xsi:type="ExecuteFunction"', 'xsi:type="Fly"', 'v:Action[Fly]'],
  ['form', 'an id that is no GUID', /<Id>.{4}/, '<Id>', '<Id> is'],
  ['form', 'a version with a letter', /<Version>/, '<Version>v', '<Version> is'],
  ['lengths', 'a long label', 'DefaultValue="Compare"', `DefaultValue="${'x'.repeat(126)}"`, '126 letters'],
  ['lengths', 'a long tip', 'DefaultValue="Choose', `DefaultValue="${'x'.repeat(250)}`, 'ribbon.tables.tip'],
  ['lengths', 'a long name', 'DefaultValue="Clearing House on', `DefaultValue="${'x'.repeat(125)}`, '<DisplayName>'],
  ['lengths', 'no description', /<Description DefaultValue="[^"]*"/, '<Description DefaultValue=""', '0 letters'],
  ['lengths', 'a long resource id', 'resid="ribbon.tab"', `resid="${'x'.repeat(33)}"`, '33 letters'],
  ['ids', 'one id for two buttons', 'id="ClearingHouse.CheckAll"', 'id="ClearingHouse.Tables"', 'there twice'],
  ['https', 'a page over http', 'https://localhost:3000/taskpane', 'http://localhost:3000/taskpane', 'no https'],
  ['https', 'a relative address', 'https://localhost:3000/commands.html', 'commands.html', 'no https'],
  ['references', 'a resource that is not there', '<bt:String id="ribbon.tab"', '<bt:String id="Gone"', "'ribbon.tab'"],
  ['references', 'a long string for a label', 'resid="ribbon.tab"', 'resid="ribbon.tables.tip"', 'bt:ShortStrings'],
  ['unused', 'a string that nothing names', 'resid="ribbon.tab"', 'resid="ribbon.check"', "'ribbon.tab'"],
  ['icons', 'an icon without its smallest image', '<bt:Image size="16" resid="Icon.tables.16"/>', '', '16 pixels'],
  [
    'languages',
    'a text without Russian',
    /<bt:Override Locale="ru-RU" Value="Центр обмена"\/>/,
    '',
    'nothing for ru-RU',
  ],
  ['order', 'a menu without items', /<Items>.*?<\/Items>/s, '', '<Control id="ClearingHouse.Help"> holds'],
])('%s: %s is found', (name, _, from, to, message) => {
  const wrong = text.replace(from, to);
  expect(wrong).not.toBe(text);
  expect(RULES[name](parseManifest(wrong)).join('\n')).toContain(message);
});

test('every icon is a file of the size that the manifest says', () => {
  const ofButtons = named(manifest, 'v:Icon').flatMap((icon) =>
    [...icon.children].flatMap((image) =>
      textsOf(resource(manifest, image.getAttribute('resid')!)!).map(
        (address) => [address, Number(image.getAttribute('size'))] as const,
      ),
    ),
  );
  const ofAddin = Object.entries(APP_ICON_SIZES).flatMap(([name, size]) =>
    named(manifest, name).flatMap((element) => textsOf(element).map((address) => [address, size] as const)),
  );
  expect(ofAddin).toHaveLength(2);
  const icons = [...ofButtons, ...ofAddin].map(([address, size]) => [pathOf(address), size] as const);
  const sizes = icons.map(([path]) => [path, ...pngSize(readFileSync(join(ROOT, path)))]);
  expect(sizes).toEqual(icons.map(([path, size]) => [path, size, size]));
});

test('the icons of the store and of lists are of the size in their names', () => {
  for (const size of [16, 32, 64, 80, 128]) {
    expect(pngSize(readFileSync(join(ROOT, `assets/icons/icon-${size}.png`)))).toEqual([size, size]);
  }
});

test('a file that is no PNG has no size', () => {
  expect(() => pngSize(readFileSync(join(ROOT, 'assets/icons/icon.svg')))).toThrow('no PNG');
});

test('everything that the manifest names is built: pages from their templates, the rest copied', () => {
  const { pages, copied } = builtFiles();
  const isBuilt = (path: string): boolean =>
    pages.includes(path) || (copied.some((pattern) => matches(path, pattern)) && existsSync(join(ROOT, path)));
  const paths = addresses(manifest).map(pathOf).filter(Boolean);
  expect(paths).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html', 'assets/support.ru.html']));
  expect(paths.filter((path) => !isBuilt(path))).toEqual([]);
});

test('pages that functions and panes start from are made by the build', () => {
  const { pages } = builtFiles();
  const starts = [...named(manifest, 'SourceLocation').flatMap(textsOf)];
  for (const reference of [...named(manifest, 'v:SourceLocation'), ...named(manifest, 'v:FunctionFile')]) {
    starts.push(...textsOf(resource(manifest, reference.getAttribute('resid')!)!));
  }
  expect(starts.length).toBeGreaterThan(2);
  expect(starts.map(pathOf).filter((page) => !pages.includes(page))).toEqual([]);
});

test('all of it comes from one origin, which an office replaces by its own', () => {
  expect(new Set(addresses(manifest).map((address) => new URL(address).origin))).toEqual(
    new Set(['https://localhost:3000']),
  );
});

test('commands and custom functions are one runtime, and the pane is none of it', () => {
  const pages = ['v:Runtime', 'v:FunctionFile', 'v:Page'].map((name) => {
    const [element] = named(manifest, name);
    return (name === 'v:Page' ? element!.children[0] : element)!.getAttribute('resid');
  });
  expect(new Set(pages)).toEqual(new Set(['Commands']));
  expect(panes().map(pathOf)).not.toContain('commands.html');
});

/** The addresses that buttons open the pane at. */
const panes = (): string[] =>
  named(manifest, 'v:Action').flatMap((action) =>
    [...action.querySelectorAll('SourceLocation')].flatMap((pane) =>
      textsOf(resource(manifest, pane.getAttribute('resid')!)!),
    ),
  );

test('buttons open the one pane, each at a view of its own that it has', () => {
  const views = panes().map((address) => new URL(address).searchParams.get('view') ?? VIEWS[0]);
  expect(new Set(views).size).toBe(views.length);
  expect(views.filter((view) => !(VIEWS as readonly string[]).includes(view))).toEqual([]);
  expect(new Set(panes().map(pathOf))).toEqual(new Set(['taskpane.html']));
  expect(new Set(named(manifest, 'v:TaskpaneId').map(({ textContent }) => textContent)).size).toBe(1);
});

test('the names of functions are as Excel allows them: letters, digits and points after a letter, no cell', () => {
  const [namespace] = textsOf(resource(manifest, named(manifest, 'v:Namespace')[0]!.getAttribute('resid')!)!);
  for (const { id, name } of metadata('en').functions) {
    expect(`${namespace}.${name}`).toMatch(/^[A-Z]{4,}\.[A-Z]{4,}$/);
    expect(id).toBe(name);
  }
});

test.each(LANGUAGES)('Excel reads the metadata of the functions in %s', (language) => {
  const { functions } = metadata(language);
  expect(functions.map(({ id }) => id)).toEqual(['MIRROR', 'RATIO', 'SERIES']);
  for (const { parameters, description } of functions) {
    expect(description).not.toBe('');
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    const optional = parameters.map((each) => each.optional);
    expect(optional).toEqual([...optional].sort()); // what may be left out comes last
  }
});

test('its version is that of the package', () => {
  expect(named(manifest, 'Version')[0]!.textContent).toBe(`${version}.0`);
});

test('it is for Excel alone, in both places', () => {
  expect(named(manifest, 'Host').map((host) => host.getAttribute('Name'))).toEqual(['Workbook']);
  expect(named(manifest, 'v:Host')).toHaveLength(1);
  expect(named(manifest, 'Set').map((set) => [nameOf(set), set.getAttribute('Name')])).toEqual([
    ['Set', 'ExcelApi'],
    ['Set', 'SharedRuntime'],
  ]);
});
