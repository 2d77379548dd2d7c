import { matrixCells } from '../../../src/clearing-house/pictures/matrix-cells';
import type { PairPoint } from '../../../src/clearing-house/pictures/pair-point';
import { barsWords, ratioSizeWords, scatterWords } from '../../../src/clearing-house/pictures/words/comparison-words';
import { estimatesWords } from '../../../src/clearing-house/pictures/words/estimates-words';
import { matrixWords } from '../../../src/clearing-house/pictures/words/matrix-words';
import { seriesWords } from '../../../src/clearing-house/pictures/words/series-words';

const point = (
  label: string,
  own: number | undefined,
  partner: number | undefined,
  standing: PairPoint['standing'],
): PairPoint => ({
  ...{ id: label, label, code: label.slice(0, 2), own, partner, standing },
  verdict: '',
});
const points = [
  point('Germany', 2191, 22_785, 'discrepancy'),
  point('Spain', 900, 300, 'discrepancy'),
  point('Greece', 1000, 1010, 'agrees'),
  point('Malta', 400, 0, 'discrepancy'),
  point('Japan', 30, undefined, 'not-compared'),
];
/** Spaces that do not break are spaces to whoever reads a test. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

test('the scatter in words', () => {
  expect(scatterWords(points, 0.25, 'en')).toBe(
    '1 of 4 partners within 25%. The farthest apart are Germany (÷10) and Spain (×3). For 1 partner one side counted nobody. For 1 partner there is no figure on at least one side.',
  );
  expect(plain(scatterWords(points, 0.25, 'fr'))).toBe(
    '1 partenaire sur 4 à 25 % près. Les plus éloignés : Germany (÷10) et Spain (×3). Pour 1 partenaire, un côté n’a compté personne. Pour 1 partenaire, il manque un chiffre au moins d’un côté.',
  );
  expect(plain(scatterWords(points, 0.25, 'ru'))).toMatch(
    /^В пределах 25 %: 1 из 4 партнеров\. .*: Germany \(÷10\) и Spain \(×3\)\./,
  );
  expect(scatterWords([], 0.25, 'en')).toBe('No flow has figures on both sides that can be judged.');
});

test('bars, ratio and size in words', () => {
  expect(barsWords(points, 'en')).toBe(
    'Of the 5 largest partners 2 count more than you, 2 fewer. The largest gap is with Germany: 2,191 here, 22,785 there.',
  );
  expect(ratioSizeWords(points, 'en')).toBe(
    'Of 2 flows of 1,000 persons or more, 1 within the tolerance. Of 2 smaller flows, 0 within the tolerance. Among the large ones, the farthest apart is Germany (÷10).',
  );
});

test('the matrix in words', () => {
  const countries = ['BG', 'DE', 'SE'].map((code) => ({ code, label: code }));
  const flows = [
    { origin: 'BG', destination: 'DE', immigration: 22_785, emigration: 2191 },
    { origin: 'DE', destination: 'BG', immigration: 5000, emigration: undefined },
    { origin: 'DE', destination: 'SE', immigration: 1000, emigration: 1010 },
  ];
  expect(matrixWords(matrixCells(countries, flows, 50).flat(), 'en')).toBe(
    '2 of 6 flows are counted by both sides; 1 of them agree. The destination counts more in 1, fewer in 0. One side is missing in 1, both sides in 3. The largest gaps: BG → DE (22,785 at the destination, 2,191 at the origin) and DE → SE (1,000 at the destination, 1,010 at the origin).',
  );
});

test('series in words', () => {
  const year = (at: number, own: number | undefined, partner: number, broken = false) => ({
    year: at,
    own,
    partner,
    breaks: { own: broken, partner: false },
  });
  const series = [
    {
      id: 'DE',
      label: 'Germany',
      code: 'DE',
      years: [year(2015, undefined, 5), year(2016, 100, 100), year(2024, 100, 300, true)],
    },
  ];
  expect(seriesWords(series, 'en')).toBe(
    'Series of 1 partner, 2015 to 2024. 1 break is declared. The ratio of own to partner’s figure has moved most for Germany (×1 in 2016, ÷3 in 2024).',
  );
  expect(seriesWords([], 'en')).toBe('There are no figures of other years.');
});

test('estimates in words', () => {
  const flow = {
    id: 'DE',
    label: 'Germany',
    code: 'DE',
    own: 2000,
    partner: 22_000,
    harmonised: 12_000,
    basis: 'both' as const,
  };
  expect(estimatesWords([flow, { ...flow, own: undefined, basis: 'partner' }], 'en')).toBe(
    'For 1 of 2 flows the estimate rests on both figures. It is above the own figure for 1, below it for 0. The farthest from the own figure: Germany (×6).',
  );
});
