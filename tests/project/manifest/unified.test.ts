import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../src/commands/commands';
import { manifestTarget } from '../../../src/manifest/target';
import { firstSentences } from '../../../src/manifest/unified/first-sentences';
import { translation } from '../../../src/manifest/unified/translation';
import { unifiedManifest } from '../../../src/manifest/unified/unified-manifest';
import { xmlManifest } from '../../../src/manifest/xml/xml-manifest';
import { named, parseManifest } from './manifest-document';
import { pngSize } from './png-size';

const ROOT = join(__dirname, '../../..');
const target = manifestTarget({ target: 'test', host: 'https://addin.example.org' }, '1.2.3');
const manifest = unifiedManifest(target);
const extension = manifest.extensions[0]!;
const { tabs } = extension.ribbons[0]!;
const controls = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
const buttons = controls.flatMap((control) => ('items' in control ? control.items : [control]));

/** The greatest length of a text by the end of its path, as the schema of version 1.23 has it. */
const LIMITS: readonly (readonly [path: RegExp, most: number])[] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/^developer\.name$/, 32],
  [/customFunctions\..*\.description$/, 128],
  [/getStartedMessages.*\.title$/, 125],
  [/\.description$/, 250],
  [/namespace\.(id|name)$/, 32],
  [/(label|title|\bid|actionId|name)$/, 64],
  [/./, 2048],
];

/** Every text of a value by its path, as a translation names it. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => texts(each, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => texts(each, path === '' ? name : `${path}.${name}`));
}

const tooLong = (all: readonly (readonly [string, string])[]) =>
  all.filter(([path, text]) => text === '' || text.length > LIMITS.find(([pattern]) => pattern.test(path))![1]);

test('no text is longer than its place allows', () => {
  expect(tooLong(texts(manifest))).toEqual([]);
  expect(tooLong([['name.short', 'x'.repeat(31)]])).toHaveLength(1);
});

describe.each(['fr', 'ru'] as const)('in %s', (language) => {
  const translated = Object.entries(translation(target, language)).filter(([path]) => path !== '$schema');
  const inEnglish = new Map(texts(manifest));

  test('every text that a person reads is translated, and nothing that is not there', () => {
    const read = [...inEnglish.keys()].filter((path) =>
      /^(name|description)\.|\.(label|title|description|learnMoreUrl)$|customFunctions.*\.name$/.test(path),
    );
    expect(translated.map(([path]) => path).sort()).toEqual(read.sort());
  });

  test('no text is longer than its place allows', () => expect(tooLong(translated)).toEqual([]));

  test('none is left in English, but names in formulas', () => {
    const same = translated.filter(([path, text]) => inEnglish.get(path) === text).map(([path]) => path);
    const nameInFormulas = /functions\[\d\]\.name$|namespace\.name$|parameters\[\d\]\.name$/;
    expect(same.filter((path) => !nameInFormulas.test(path))).toEqual([]);
  });
});

test('every button does something that is there: a function of the ribbon, or a page of the pane', () => {
  const actions = new Map(extension.runtimes.flatMap((runtime) => runtime.actions.map((each) => [each.id, each.type])));
  const done = buttons.map((button) => ('actionId' in button ? actions.get(button.actionId) : undefined));
  expect(new Set(done)).toEqual(new Set(['executeFunction', 'openPage']));
  const functions = [...actions].filter(([, type]) => type === 'executeFunction').map(([id]) => id);
  expect(functions.sort()).toEqual(Object.keys(commands).sort());
});

test('it has the buttons, sets and ids of the other manifest', () => {
  const xml = parseManifest(xmlManifest(target));
  const ids = (name: string): string[] => named(xml, name).map(({ id }) => id);
  expect(controls.map(({ id }) => id)).toEqual(ids('v:Control'));
  expect(controls.flatMap((control) => ('items' in control ? control.items.map(({ id }) => id) : []))).toEqual(
    ids('v:Item'),
  );
  expect(named(xml, 'Id')[0]!.textContent).toBe(manifest.id);
  expect(named(xml, 'Version')[0]!.textContent).toBe(`${manifest.version}.0`);
  expect(named(xml, 'Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual(
    extension.requirements.capabilities.map(({ name, minVersion }) => [name, minVersion]),
  );
});

test('its pictures are there in the sizes that Microsoft 365 wants', () => {
  const icon = (name: string) => pngSize(readFileSync(join(ROOT, 'assets/icons', name)));
  expect(icon('color-192.png')).toEqual([192, 192]);
  expect(icon('outline-32.png')).toEqual([32, 32]);
  for (const { icons } of [...tabs.flatMap(({ groups }) => groups), ...controls, ...buttons]) {
    expect(icons.map(({ size }) => size)).toEqual([16, 32, 80]);
    for (const { size, url } of icons)
      expect(pngSize(readFileSync(join(ROOT, new URL(url).pathname)))).toEqual([size, size]);
  }
});

test('of a text, as many whole sentences are kept as fit', () => {
  const text = 'One is short. Two is short as well. Three is the longest of them all.';
  expect(firstSentences(text, 40)).toBe('One is short. Two is short as well.');
  expect(firstSentences(text, 13)).toBe('One is short.');
  expect(firstSentences(text, 200)).toBe(text);
  expect(() => firstSentences(text, 12)).toThrow('more than 12 letters');
});
