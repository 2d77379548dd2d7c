import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { ManifestError, readManifest, type Manifest } from '../../../src/workbench/page/ribbon/manifest';

const text = readFileSync(join(__dirname, '../../browser/fixtures/manifest.xml'), 'utf8');

function read(locale = 'en-US', edit: (xml: string) => string = (xml) => xml): Manifest {
  const { window } = new JSDOM(edit(text), { contentType: 'application/xml' });
  return readManifest(window.document, locale);
}

test('tabs, groups and buttons come in their order, with labels, tips and icons', () => {
  const { tabs } = read();
  expect(tabs.map(({ id, label }) => [id, label])).toEqual([
    ['Fixture.Tab', 'Fixture'],
    ['TabData', 'Data'],
  ]);
  const [pane, functions] = tabs[0]!.groups;
  expect([pane!.label, functions!.label]).toEqual(['Pane', 'Functions']);
  expect(functions!.controls.map(({ id }) => id)).toEqual(['Fixture.Stamp', 'Fixture.Missing', 'Fixture.Menu']);
  expect(pane!.controls[0]).toEqual({
    id: 'Fixture.ShowPane',
    label: 'Show pane',
    tip: { title: 'Show pane', description: 'Opens the pane of the fixture.' },
    icon: 'https://localhost:3000/icon.svg',
    enabled: true,
    action: { type: 'ShowTaskpane', taskpaneId: 'Fixture.Pane', url: 'https://localhost:3000/fixture-pane.html' },
    items: [],
  });
});

test('functions run in the function file; a menu has items, of which some start disabled', () => {
  const { functionFile, sharedRuntime, tabs } = read();
  expect(functionFile).toBe('https://localhost:3000/fixture-commands.html');
  expect(sharedRuntime).toBeUndefined();
  const menu = tabs[0]!.groups[1]!.controls[2]!;
  expect(menu.action).toBeUndefined();
  expect(menu.items.map(({ label, enabled, action }) => [label, enabled, action])).toEqual([
    ['Stamp', true, { type: 'ExecuteFunction', functionName: 'stamp' }],
    ['Never', true, { type: 'ExecuteFunction', functionName: 'never' }],
    ['Missing', false, { type: 'ExecuteFunction', functionName: 'missing' }],
  ]);
});

test('texts come in the language asked for, of whatever region, else in the default one', () => {
  for (const locale of ['fr-FR', 'fr-CA']) {
    expect(read(locale)).toMatchObject({ displayName: 'Montage', tabs: [{ label: 'Montage' }, {}] });
  }
  expect(read('ru-RU').displayName).toBe('Fixture');
});

test('the newer version overrides, nested in the older, are the ones that count', () => {
  const nested = (xml: string): string => {
    const at = xml.indexOf('<VersionOverrides');
    const end = xml.indexOf('</OfficeApp>');
    const older = xml.slice(at, end).replace('DefaultValue="Fixture"', 'DefaultValue="Older"');
    const newer = xml.slice(at, end).replace('DefaultValue="Fixture"', 'DefaultValue="Newer"');
    return `${xml.slice(0, at)}${older.replace('</VersionOverrides>', `${newer}</VersionOverrides>`)}</OfficeApp>`;
  };
  expect(read('en-US', nested).tabs[0]!.label).toBe('Newer');
});

test('a long-lived runtime makes its page a shared one', () => {
  const runtimes = '<Runtimes><Runtime resid="Pane.Url" lifetime="long" /></Runtimes><DesktopFormFactor>';
  expect(read('en-US', (xml) => xml.replace('<DesktopFormFactor>', runtimes)).sharedRuntime).toBe(
    'https://localhost:3000/fixture-pane.html',
  );
});

test('custom functions have their metadata, in the language, and a namespace', () => {
  const ours = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  const { window } = new JSDOM(ours, { contentType: 'application/xml' });
  const read = (locale: string) => readManifest(window.document, locale);
  expect(read('en-US')).toMatchObject({
    sharedRuntime: 'https://localhost:3000/commands.html',
    functionFile: 'https://localhost:3000/commands.html',
    customFunctions: { metadata: 'https://localhost:3000/functions.json', namespace: 'CLEARINGHOUSE' },
  });
  expect(read('fr-CA').customFunctions?.metadata).toBe('https://localhost:3000/functions.fr.json');
});

test('custom functions that run elsewhere than the commands are refused', () => {
  const point =
    '<AllFormFactors><ExtensionPoint xsi:type="CustomFunctions"><Page><SourceLocation resid="Pane.Url" /></Page>'
    + '</ExtensionPoint></AllFormFactors><DesktopFormFactor>';
  expect(() => read('en-US', (xml) => xml.replace('<DesktopFormFactor>', point))).toThrow(ManifestError);
});

test('a manifest without commands has a pane only', () => {
  const bare = (xml: string): string => xml.replace(/<VersionOverrides.*<\/VersionOverrides>/s, '');
  expect(read('en-US', bare)).toEqual({
    displayName: 'Fixture',
    sourceLocation: 'https://localhost:3000/fixture-pane.html',
    functionFile: undefined,
    sharedRuntime: undefined,
    customFunctions: undefined,
    tabs: [],
  });
});

test.each([
  [
    'a resource that is not there',
    '<bt:String id="Stamp.Label"',
    '<bt:String id="Gone"',
    "the resource 'Stamp.Label', which is not in",
  ],
  ['an action of no known type', 'xsi:type="ExecuteFunction"', 'xsi:type="Fly"', "no action of type 'Fly'"],
  ['another document', /<OfficeApp(.*)<\/OfficeApp>/s, '<Other$1</Other>', 'the root element is not OfficeApp'],
])('%s is an error that says so', (_, from, to, message) => {
  const wrong = (): Manifest => read('en-US', (xml) => xml.replace(from, to));
  expect(wrong).toThrow(ManifestError);
  expect(wrong).toThrow(message);
});
