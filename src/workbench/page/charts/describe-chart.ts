import type { ChartPicture } from './chart-picture';

/** So many points are read out; after them it is said how many more there are. */
const MOST = 30;

/** What a chart shows, in words. */
export function describeChart({ title, series }: ChartPicture): string {
  const [first] = series;
  const points = first?.categories ?? [];
  const lines = points.slice(0, MOST).map((category, index) => {
    const figures = series.map(({ name, texts }) => `${name} ${said(texts[index])}`);
    return `${category}: ${figures.join(', ')}`;
  });
  const more = points.length > MOST ? [`and ${points.length - MOST} more`] : [];
  return [`Chart${title === undefined ? '' : `: ${title.replaceAll('\n', '. ')}`}`, ...lines, ...more].join('; ');
}

const said = (text = ''): string => (text === '' ? 'no figure' : text);
