import type { ChartPicture, PictureSeries } from './chart-picture';

/** So many points are read out; after them it is said how many more there are. */
const MOST = 30;

/** What a chart shows, in words. */
export function describeChart({ title, series }: ChartPicture): string {
  const points = series[0]?.kind === 'scatter' ? pointsOf(series) : categoriesOf(series);
  const more = points.length > MOST ? [`and ${points.length - MOST} more`] : [];
  return [
    `Chart${title === undefined ? '' : `: ${title.replaceAll('\n', '. ')}`}`,
    ...points.slice(0, MOST),
    ...more,
  ].join('; ');
}

/** What all series have of a category. */
const categoriesOf = (series: readonly PictureSeries[]): string[] =>
  (series[0]?.categories ?? []).map((category, index) => {
    const figures = series.map(({ name, texts }) => `${name} ${said(texts[index])}`);
    return `${category}: ${figures.join(', ')}`;
  });

/** How far to the right and how far up each point is; those of the shortest series first, which say most of a point. */
const pointsOf = (series: readonly PictureSeries[]): string[] =>
  [...series]
    .sort((a, b) => a.texts.length - b.texts.length)
    .flatMap(({ name, xs, texts }) =>
      texts.map((text, index) => `${name}: ${xs[index] ?? 'no figure'} by ${said(text)}`),
    );

const said = (text = ''): string => (text === '' ? 'no figure' : text);
