import { sourceLine } from '../../src/contract/source-line';
import type { Source, Vintage } from '../../src/contract/sources';

const read = (...vintages: Pick<Vintage, 'retrieved' | 'retrievedNote'>[]): Source => ({
  id: 'eurostat-migr_imm5prv',
  kind: 'figures',
  title: 'Immigration',
  publisher: 'Eurostat',
  dataset: 'migr_imm5prv',
  address: 'https://example.org/',
  licence: 'free',
  notes: [],
  omissions: [],
  coverage: [],
  vintages: vintages.map((each, at) => ({ vintage: at + 1, recorded: '2026-11-22T10:00:00.000Z', ...each })),
});

test.each([
  ['2026', 'read in 2026', 'lu en 2026', 'прочитано в 2026 году'],
  ['2026-07', 'read in July 2026', 'lu en juillet 2026', 'прочитано: июль 2026 года'],
  ['2026-01-01', 'read on January 1, 2026', 'lu le 1 janvier 2026', 'прочитано 1 января 2026 года'],
])('a source that was read %s says so in the language of the reader, no more exactly than that', (date, en, fr, ru) => {
  const source = read({ retrieved: date, retrievedNote: 'the keeper’s own words' });
  const lines = (['en', 'fr', 'ru'] as const).map((language) => sourceLine(source, language));
  expect(lines).toEqual([en, fr, ru].map((when) => `Eurostat migr_imm5prv, ${when}`));
});

test('the vintage meant counts, the latest if none is', () => {
  const source = read({ retrieved: '2024' }, { retrieved: '2026' });
  expect(sourceLine(source, 'en', 1)).toBe('Eurostat migr_imm5prv, read in 2024');
  expect(sourceLine(source, 'en')).toBe('Eurostat migr_imm5prv, read in 2026');
});

test('without a date, what the keeper of the service wrote stands in its place, or nothing', () => {
  expect(sourceLine(read({ retrievedNote: 'at commit 11d43aa' }), 'fr')).toBe(
    'Eurostat migr_imm5prv, at commit 11d43aa',
  );
  expect(sourceLine(read({}), 'fr')).toBe('Eurostat migr_imm5prv');
});
