import type { Language } from '../../messages/language';
import { translator } from '../../messages/message';
import { numbers } from '../numbers';
import { gapOf, ratioOf, type PairPoint } from '../pair-point';

const NAMED = 3;

/** How many partners agree, which of the others lie farthest apart, and how many have no figure: the scatter in words. */
export function scatterWords(points: readonly PairPoint[], tolerance: number, language: Language): string {
  const t = translator(language);
  const { list, times } = numbers(language);
  const judged = points.filter(({ standing }) => standing === 'agrees' || standing === 'discrepancy');
  const apart = judged.filter(({ standing }) => standing === 'discrepancy');
  const oneSided = apart.filter(({ own, partner }) => own === 0 || partner === 0).length;
  const farthest = farthestOf(apart);
  const missing = points.filter(({ own, partner }) => own === undefined || partner === undefined).length;
  return sentences([
    judged.length === 0
      ? t('picture.nothing-judged')
      : t('picture.within', { agreeing: judged.length - apart.length, compared: judged.length, tolerance }),
    farthest.length > 0
      && t('picture.farthest', {
        count: farthest.length,
        names: list(farthest.map((point) => `${point.label} (${times(ratioOf(point)!)})`)),
      }),
    oneSided > 0 && t('picture.one-side-zero', { count: oneSided }),
    missing > 0 && t('picture.one-side-missing', { count: missing }),
  ]);
}

/** On which side the figures of the largest partners are higher, and where the gap is largest: the paired bars in words. */
export function barsWords(points: readonly PairPoint[], language: Language): string {
  const t = translator(language);
  const { count } = numbers(language);
  const both = points.filter((point) => ratioOf(point) !== undefined);
  const widest = both.reduce<PairPoint | undefined>(
    (most, point) => (!most || gapOf(point) > gapOf(most) ? point : most),
    undefined,
  );
  return sentences([
    t('picture.bars-summary', {
      count: points.length,
      lower: both.filter(({ own, partner }) => own! < partner!).length,
      higher: both.filter(({ own, partner }) => own! > partner!).length,
    }),
    widest !== undefined
      && gapOf(widest) > 0
      && t('picture.widest-gap', { label: widest.label, own: count(widest.own!), partner: count(widest.partner!) }),
  ]);
}

/** Persons from which a flow is called large in the words on ratio and size. */
const LARGE = 1000;

/** Whether large flows agree more often than small ones: the picture of ratio against size in words. */
export function ratioSizeWords(points: readonly PairPoint[], language: Language): string {
  const t = translator(language);
  const { list, times } = numbers(language);
  const judged = points.filter(({ standing }) => standing === 'agrees' || standing === 'discrepancy');
  const isLarge = ({ own, partner }: PairPoint) => Math.max(own ?? 0, partner ?? 0) >= LARGE;
  const [large, small] = [judged.filter(isLarge), judged.filter((point) => !isLarge(point))];
  const agreeing = (among: readonly PairPoint[]) => among.filter(({ standing }) => standing === 'agrees').length;
  const farthest = farthestOf(large.filter(({ standing }) => standing === 'discrepancy'));
  return sentences([
    large.length > 0 && t('picture.large-flows', { size: LARGE, count: large.length, agreeing: agreeing(large) }),
    small.length > 0 && t('picture.small-flows', { size: LARGE, count: small.length, agreeing: agreeing(small) }),
    judged.length === 0 && t('picture.nothing-judged'),
    farthest.length > 0
      && t('picture.farthest-large', {
        count: farthest.length,
        names: list(farthest.map((point) => `${point.label} (${times(ratioOf(point)!)})`)),
      }),
  ]);
}

/** Those with the largest ratios; one with a 0 has none that could be compared. */
const farthestOf = (apart: readonly PairPoint[]): PairPoint[] =>
  apart
    .filter(({ own, partner }) => own !== 0 && partner !== 0)
    .sort((a, b) => distance(b) - distance(a) || gapOf(b) - gapOf(a))
    .slice(0, NAMED);

const distance = (point: PairPoint): number => Math.abs(Math.log(ratioOf(point) ?? 1));

/** The sentences there are, in a row. */
export const sentences = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' ');
