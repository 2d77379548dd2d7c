import type { Language } from '../../messages/language';
import { translator } from '../../messages/message';
import { numbers } from '../numbers';
import { spanOf, type PictureSeries } from '../pair-series';
import { ratioOf } from '../pair-point';
import { sentences } from './comparison-words';

/** Over which years the series go, how many breaks are declared, and whose ratio has moved most. */
export function seriesWords(series: readonly PictureSeries[], language: Language): string {
  const t = translator(language);
  const { list, times } = numbers(language);
  const span = spanOf(series);
  if (!span) return t('picture.no-series');
  const years = series.flatMap((each) => each.years);
  const breaks = years.reduce((sum, each) => sum + Number(each.breaks.own) + Number(each.breaks.partner), 0);
  const moved = series
    .flatMap((each) => {
      const told = each.years
        .map((year) => ({ year: year.year, ratio: ratioOf(year) }))
        .filter(({ ratio }) => ratio !== undefined && ratio > 0 && ratio < Infinity);
      const [from, to] = [told[0], told.at(-1)];
      return from && to && from !== to
        ? [{ label: each.label, from, to, move: Math.abs(Math.log(to.ratio! / from.ratio!)) }]
        : [];
    })
    .filter(({ move }) => move > Math.log(1.25))
    .sort((a, b) => b.move - a.move)
    .slice(0, 3);
  return sentences([
    t('picture.series-summary', { count: series.length, first: span[0], last: span[1] }),
    t('picture.series-breaks', { count: breaks }),
    moved.length > 0
      && t('picture.series-moved', {
        count: moved.length,
        names: list(
          moved.map(({ label, from, to }) =>
            t('picture.ratio-moved', {
              label,
              from: times(from.ratio!),
              first: from.year,
              to: times(to.ratio!),
              last: to.year,
            }),
          ),
        ),
      }),
  ]);
}
