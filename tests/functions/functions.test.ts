import { mirror } from '../../src/functions/mirror';
import { ratio } from '../../src/functions/ratio';
import { series } from '../../src/functions/series';
import type { ServiceFigures } from '../../src/functions/figures/service-figures';
import { callOf, CountedService, problemOf } from './answers';

let service: CountedService;
let figures: ServiceFigures;
beforeAll(async () => {
  service = await CountedService.open();
  figures = service.figures();
});
afterAll(() => service.close());

const mirrorOf = (...args: unknown[]): Promise<number> => mirror(args, callOf(figures));
const ratioOf = (...args: unknown[]): Promise<number> => ratio(args, callOf(figures));
const seriesOf = (...args: unknown[]): Promise<unknown> => series(args, callOf(figures));

describe('MIRROR', () => {
  test('is what the partner reports', async () => {
    await expect(mirrorOf(5, 'BG', 'DE', 2024)).resolves.toBe(22785);
    await expect(mirrorOf('5', 'Болгария', 'suède', '2024', 'both sexes')).resolves.toBe(437);
  });

  test('says which of the states a missing figure is in', async () => {
    expect(await problemOf(mirrorOf(5, 'BG', 'UZ', 2024))).toBe(
      'not-available: Uzbekistan does not report Table 3 for 2024.',
    );
    expect(await problemOf(mirrorOf(5, 'BG', 'EE', 2024))).toMatch(
      /^not-available: Estonia reports Table 3 for 2024, but no figure for Bulgaria/,
    );
    expect(await problemOf(mirrorOf(5, 'BG', 'DE', 2024, 'F'))).toBe(
      'not-available: Germany reports Table 3 for 2024, but not by sex.',
    );
    expect(await problemOf(mirrorOf(5, 'BG', 'DE', 1950))).toMatch(/^not-available: Germany does not report/);
  });

  test('takes the source that is asked for, and says which there are', async () => {
    await expect(mirrorOf(5, 'BG', 'DE', 2024, null, 'Eurostat')).resolves.toBe(22785);
    expect(await problemOf(mirrorOf(5, 'BG', 'DE', 2024, null, 'nobody'))).toMatch(
      /^value: source: there is no source “nobody” here\. There is: .*eurostat/,
    );
  });

  test.each([
    [[9, 'BG', 'DE', 2024], 'table: “9” is not the number of a standard table.'],
    [[7, 'BG', 'DE', 2024], 'table: nothing that partners report can be set beside Table 7'],
    [['', 'BG', 'DE', 2024], 'table: give a value.'],
    [[5, 'Bulgarien?', 'DE', 2024], 'reporter: “Bulgarien?” is not a country. Is Bulgaria (BG)'],
    [[5, 'BG', 'TOTAL', 2024], 'partner: “TOTAL” is not a country.'],
    [[5, 'BG', 'bg', 2024], 'Reporter and partner are the same country, Bulgaria.'],
    [[5, 'BG', 'DE', 'soon'], 'year: “soon” is not a calendar year.'],
    [[5, 'BG', 'DE', 45657], 'year: “45657” is not a calendar year.'],
    [[5, 'BG', 'DE', 2024, 'X'], 'sex: “X” is not a sex.'],
    [[5, 'BG', [['DE'], ['SE']], 2024], 'partner: give one value, not several.'],
  ])('%j is a wrong argument', async (args, sentence) => {
    expect(await problemOf(mirrorOf(...args))).toContain(`value: ${sentence}`);
  });
});

describe('RATIO', () => {
  test('is the larger count by the smaller, the own one as published or as given', async () => {
    await expect(ratioOf(5, 'BG', 'DE', 2024)).resolves.toBeCloseTo(22785 / 2191, 10);
    await expect(ratioOf(5, 'BG', 'DE', 2024, null, null, 22785)).resolves.toBe(1);
    await expect(ratioOf(5, 'BG', 'DE', 2024, null, null, '45 570')).resolves.toBe(2);
  });

  test('has no result where a side is missing or nobody, or nothing is comparable', async () => {
    expect(await problemOf(ratioOf(5, 'BG', 'DE', 2024, null, null, 0))).toMatch(/^division: /);
    expect(await problemOf(ratioOf(5, 'BG', 'DE', 2024, null, null, ''))).toMatch(
      /^not-available: .*empty is not zero/,
    );
    expect(await problemOf(ratioOf(5, 'BG', 'DE', 2024, null, null, 'C'))).toMatch(/^value: own: “C” is not a number/);
    expect(await problemOf(ratioOf('1.2', 'BG', 'DE', 2024))).toMatch(/^value: table: nothing .* Table 1\.2/);
  });
});

describe('SERIES', () => {
  test('has a row for each year, empty where there is no figure', async () => {
    const rows = (await seriesOf(5, 'BG', 'DE', 2022, 2025)) as unknown[][];
    expect(rows.map(([year]) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(rows[2]).toEqual([2024, 2191, 22785]);
    expect(rows[3]).toEqual([2025, '', '']);
  });

  test('goes over ten years to the last that is over if none are given', async () => {
    const rows = (await seriesOf(5, 'BG', 'DE')) as unknown[][];
    expect(rows.map(([year]) => year)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });

  test('has no result without any figure, or for years that are none', async () => {
    expect(await problemOf(seriesOf(5, 'BG', 'UZ', 1951, 1952))).toBe(
      'not-available: Neither Bulgaria nor Uzbekistan has a figure between 1951 and 1952.',
    );
    expect(await problemOf(seriesOf(5, 'BG', 'DE', 2024, 2020))).toContain('The first year, 2024, comes after');
    expect(await problemOf(seriesOf(5, 'BG', 'DE', 1950, 2024))).toContain(
      'more years than can be asked for at once (40)',
    );
  });
});

test('what is wrong is said in the language of Excel', async () => {
  const inRussian = mirror([5, 'BG', 'Германя', 2024], callOf(figures, undefined, 'ru'));
  expect(await problemOf(inRussian, 'ru')).toContain('Возможно, имеется в виду Германия (DE)');
});
