import { countryName } from '../codes/countries';
import { translator } from '../messages/message';
import type { SeriesPoint } from '../mirror/series/pair-series';
import type { TableFlow } from '../mirror/table-flows';
import { cellAddress, textLiteral } from '../sheet/a1';
import { area } from '../sheet/area';
import { nameWithin } from '../sheet/free-sheet-name';
import type { CellInput } from '../sheet/sheet-plan';
import { figureKey } from '../tables/layout';
import { SIDE_COLORS, type ChartSheetPlan } from './chart-plan';
import type { ChartRequest } from './chart-request';
import { chartLayout, chartSheet, COLUMN } from './chart-sheet';
import { figureFormulas, NO_FIGURE } from './figure-formulas';

const LAYOUT = chartLayout(17);

/**
 * Plans a sheet with the lines of both sides of a pair over the years. Years that the table has follow it; figures of others
 * are written as they were fetched. Declared breaks are noted beside their years.
 * @param flow any year of the pair
 * @returns undefined for less than two years
 */
export function seriesChart(
  request: ChartRequest,
  flow: TableFlow,
  series: readonly SeriesPoint[],
): ChartSheetPlan | undefined {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || series.length < 2) return undefined;
  const { table, language } = request;
  const t = translator(language);
  const formulas = figureFormulas(request);
  const years = new Set(table.layout.years.map(({ year }) => year));
  const fixed = (value: number | undefined): CellInput => value ?? `=${NO_FIGURE}`;
  const rows = series.map(({ year, counts, breaks }, index) => {
    const at = cellAddress({ row: LAYOUT.first + index, column: COLUMN.code });
    const key = textLiteral(figureKey(year, flow.sex));
    const figures = years.has(year)
      ? [formulas.own(at, key), formulas.partner(at, key, counts.partner)]
      : [fixed(counts.own), fixed(counts.partner)];
    const notes = [
      ...(years.has(year) ? [] : [t('series.published')]),
      ...(breaks.own ? [t('mirrors.break.own')] : []),
      ...(breaks.partner ? [t('mirrors.break.partner')] : []),
    ];
    return { cells: [year, `'${flow.code}`, ...figures, notes.length > 0 ? notes.join('; ') : null] };
  });
  const country = countryName(table.reporter, language) ?? table.reporter;
  const title = t('picture.chart-series', { country, partner: flow.label });
  const when = { country, table: table.definition.id, sex: flow.sex, first: first.year, last: last.year };
  const subject = t('picture.chart-series-subject', when);
  return {
    sheet: chartSheet(request, {
      layout: LAYOUT,
      name: nameWithin(request.sheetName, (table) => t('picture.chart-sheet', { table, what: flow.code })),
      title,
      subject,
      note: t('picture.chart-note'),
      heading: t('companion.year'),
      rows,
    }),
    chart: {
      name: title,
      type: 'LineMarkers',
      title: `${title}\n${subject}`,
      categories: area(LAYOUT.first, COLUMN.name, rows.length),
      series: [
        { ...side('own', rows.length), line: 'Continuous', marker: 'Circle' },
        { ...side('partner', rows.length), line: 'Dash', marker: 'Diamond' },
      ],
      values: { title: t('picture.chart-persons'), format: '#,##0', logarithmic: false },
      across: { title: undefined, format: '0', logarithmic: false },
      topDown: false,
      legend: true,
      place: LAYOUT.place,
    },
  };
}

const side = (which: 'own' | 'partner', years: number) => ({
  name: area(LAYOUT.headings, COLUMN[which]),
  values: area(LAYOUT.first, COLUMN[which], years),
  color: SIDE_COLORS[which],
  labels: undefined,
});
