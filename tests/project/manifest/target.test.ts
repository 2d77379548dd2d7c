import { manifestFiles } from '../../../src/manifest/manifest-files';
import { manifestTarget, TARGETS, type TargetOptions } from '../../../src/manifest/target';
import { addresses, named, parseManifest, textsOf } from './manifest-document';

const host = 'https://addin.example.org';

const manifestOf = (options: TargetOptions): Document =>
  parseManifest(manifestFiles(manifestTarget(options, '1.2.3')).xml);
const nameOf = (manifest: Document): string => textsOf(named(manifest, 'DisplayName')[0]!)[0]!;

test('each target is an add-in of its own', () => {
  const ids = TARGETS.map((target) => manifestTarget({ target, host }, '1.2.3').id);
  expect(new Set(ids).size).toBe(TARGETS.length);
});

test('all pages are at the host, and further places may be allowed', () => {
  const manifest = manifestOf({ target: 'production', host: `${host}/`, domains: ['https://login.example.org'] });
  expect(new Set(addresses(manifest).map((address) => new URL(address).origin))).toEqual(
    new Set([host, 'https://login.example.org']),
  );
});

test('the one for tests says so in its name and tab, in every language', () => {
  const manifest = manifestOf({ target: 'test', host });
  expect(textsOf(named(manifest, 'DisplayName')[0]!)).toEqual([
    'Clearing House on Migration Statistics (test)',
    ...Array<string>(2).fill('Centre d’échange de statistiques migratoires (essai)'),
    'Центр обмена миграционной статистикой (тест)',
  ]);
  const tab = named(manifest, 'bt:String').find(({ id }) => id === 'ribbon.tab')!;
  expect(textsOf(tab)[0]).toBe('Clearing House (test)');
});

test('id, version and name can be given', () => {
  const id = '0F0E0D0C-0000-4000-8000-000000000001';
  const manifest = manifestOf({ target: 'production', host, id, version: '2.0.1', suffix: '(pilot)' });
  expect(named(manifest, 'Id')[0]!.textContent).toBe(id.toLowerCase());
  expect(named(manifest, 'Version')[0]!.textContent).toBe('2.0.1.0');
  expect(nameOf(manifest)).toBe('Clearing House on Migration Statistics (pilot)');
  expect(nameOf(manifestOf({ target: 'test', host, suffix: '' }))).toBe('Clearing House on Migration Statistics');
});

test.each<[string, TargetOptions, string]>([
  ['an unknown target', { target: 'prod' }, "--target is 'prod'. Give one of: development, test, production."],
  ['a target without a host', { target: 'production' }, '--target production needs --host'],
  ['a host over http', { host: 'http://addin.example.org' }, "--host is 'http://addin.example.org'"],
  ['a host with a path', { host: 'https://example.org/addin' }, 'without a path'],
  ['a host that is no address', { host: 'example.org' }, "--host is 'example.org'"],
  ['a domain with a user', { domains: ['https://me@example.org'] }, '--domain'],
  ['an id that is no GUID', { id: '12' }, "--id is '12'. Give a GUID"],
  ['a version of two numbers', { version: '1.2' }, "--version is '1.2'"],
  ['a long suffix', { suffix: '(for the pilot)' }, 'Give 13 at most'],
])('%s is refused', (_, options, message) => {
  expect(() => manifestTarget(options, '1.2.3')).toThrow(message);
});
