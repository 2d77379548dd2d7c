import { countries } from '../../../../src/clearing-house/codes/countries';
import { areaAxis, areaOf, reporterAxis } from '../../../../src/service/sources/codes/areas';
import { is } from '../../../../src/service/sources/codes/axis';

test('ISO 3166-1 and the spellings of Eurostat', () => {
  expect(['BG', 'el', ' UK ', 'XK', 'GR'].map((code) => areaOf(code, 'iso2'))).toEqual(['BG', 'GR', 'GB', 'XK', 'GR']);
  expect(areaOf('BGR', 'iso2')).toBeUndefined();
  expect(areaOf('100', 'iso2')).toBeUndefined();
});

test('three letters and M49 with or without leading zeros, for every country', () => {
  for (const { iso2, iso3, m49 } of countries) {
    expect(areaOf(iso3, 'any')).toBe(iso2);
    expect(areaOf(m49, 'any')).toBe(iso2);
    expect(areaOf(String(Number(m49)), 'any')).toBe(iso2);
  }
  expect(areaOf('XKV', 'any')).toBe('XK');
});

test('former States by their M49 numbers', () => {
  expect(['SU', 'SUN_F', 'YUG_F', 'SCG_F', 'CSK_F', 'DDR'].map((code) => areaOf(code, 'any'))).toEqual([
    '810',
    '810',
    '890',
    '891',
    '200',
    '278',
  ]);
  expect(['810', '890', '280'].map((code) => areaOf(code, 'any'))).toEqual(['810', '890', 'DE']);
});

const axis = (options: Parameters<typeof areaAxis>[0] = {}) => areaAxis<string>(options, 'iso2', () => undefined, is);

test('a code that has meant two States is not guessed', () => {
  expect(axis()('CS')).toMatchObject({ kind: 'wrong', reason: expect.stringContaining('(200)') as unknown });
  expect(axis()('YU')).toMatchObject({ kind: 'wrong' });
  expect(axis({ codes: { cs: '891' } })('CS')).toEqual(is('891'));
});

test('a code that nobody knows is a mistake until somebody says what to do with it', () => {
  expect(axis()('ZZ')).toMatchObject({ kind: 'wrong', whatToDo: expect.stringContaining('--ignore ZZ') as unknown });
  expect(axis({ ignore: ['ZZ'] })('zz')).toEqual({ kind: 'drop', reason: 'aggregate' });
  expect(axis({ codes: { ZZ: 'TLS' } })('ZZ')).toEqual(is('TL'));
});

test('reporters are countries of today, and those asked for', () => {
  const reporters = reporterAxis({ reporters: ['BG'] }, 'any', () => undefined);
  expect(reporters('BGR')).toEqual(is('BG'));
  expect(reporters('DE')).toEqual({ kind: 'drop', reason: 'not-asked' });
  expect(reporters('SU')).toEqual({ kind: 'drop', reason: 'area-not-listed' });
});
