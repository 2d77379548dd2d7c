import { countryName } from '../codes/countries';
import { translator } from '../messages/message';
import { MOST_LISTED } from '../mirror/companion-list';
import { bothOf } from '../mirror/measures/counts';
import type { TableFlow } from '../mirror/table-flows';
import { cellAddress, textLiteral } from '../sheet/a1';
import { area } from '../sheet/area';
import { nameWithin } from '../sheet/free-sheet-name';
import { figureKey } from '../tables/layout';
import { SIDE_COLORS, type ChartSheetPlan } from './chart-plan';
import type { ChartRequest } from './chart-request';
import { chartLayout, chartSheet, COLUMN } from './chart-sheet';
import { figureFormulas } from './figure-formulas';

/** As many partners as bars can be read. */
export const MOST_PARTNERS = 10;

/** High enough for that many pairs with their figures. */
const LAYOUT = chartLayout(26);

/**
 * Plans a sheet with paired bars of the partners with the largest gaps between both figures, and one pair for all others that
 * have both, so that the bars add up. Which partners these are stays as it is; their figures follow table and companion.
 * @param flows of one year and sex
 * @returns undefined if no flow has both figures
 */
export function partnersChart(request: ChartRequest, flows: readonly TableFlow[]): ChartSheetPlan | undefined {
  const { table, language } = request;
  const t = translator(language);
  const both = flows.flatMap((flow) => {
    const pair = bothOf(flow.counts);
    return pair ? [{ flow, gap: Math.abs(pair.own - pair.partner) }] : [];
  });
  const [first] = both;
  if (!first) return undefined;
  const { year, sex } = first.flow;
  const shown = both
    .sort((a, b) => b.gap - a.gap || a.flow.label.localeCompare(b.flow.label))
    .slice(0, MOST_PARTNERS)
    .map(({ flow }) => flow);
  const formulas = figureFormulas(request);
  const key = textLiteral(figureKey(year, sex));
  const rows = shown.map(({ label, code, counts }, index) => {
    const at = cellAddress({ row: LAYOUT.first + index, column: COLUMN.code });
    return {
      cells: [`'${label}`, `'${code}`, formulas.own(at, key), formulas.partner(at, key, counts.partner), null],
    };
  });
  // The companion lists what matters most: only if it has everything do the others add up.
  const rest =
    both.length > shown.length && flows.length <= MOST_LISTED ? restRow(request, key, shown.length, both.length) : [];
  const country = countryName(table.reporter, language) ?? table.reporter;
  const subject = t('picture.chart-subject', { country, table: table.definition.id, year, sex });
  const count = rows.length + rest.length;
  return {
    sheet: chartSheet(request, {
      layout: LAYOUT,
      name: nameWithin(request.sheetName, (table) => t('picture.chart-sheet', { table, what: String(year) })),
      title: t('picture.chart-partners'),
      subject,
      note: t('picture.chart-note'),
      heading: t('companion.partner'),
      rows: [...rows, ...rest],
    }),
    chart: {
      name: t('picture.chart-partners'),
      type: 'BarClustered',
      title: `${t('picture.chart-partners')}\n${subject}`,
      categories: area(LAYOUT.first, COLUMN.name, count),
      series: (['own', 'partner'] as const).map((side) => ({
        name: area(LAYOUT.headings, COLUMN[side]),
        values: area(LAYOUT.first, COLUMN[side], count),
        color: SIDE_COLORS[side],
        line: 'None',
        marker: 'None',
        labels: 'figures' as const,
      })),
      values: { title: t('picture.chart-persons'), format: '#,##0', logarithmic: false },
      across: { title: undefined, format: '@', logarithmic: false },
      topDown: true,
      legend: true,
      place: LAYOUT.place,
    },
  };
}

/** All other flows with both figures: what they add up to, less those above of which both are there. */
function restRow(request: ChartRequest, key: string, shown: number, all: number) {
  const { bothSum } = figureFormulas(request);
  const cell = (column: number): string =>
    `${cellAddress({ row: LAYOUT.first, column })}:${cellAddress({ row: LAYOUT.first + shown - 1, column })}`;
  const [own, partner] = [cell(COLUMN.own), cell(COLUMN.partner)];
  const left = (side: 'own' | 'partner', range: string, other: string): string | undefined => {
    const sum = bothSum(side, key);
    return sum && `=${sum}-SUMIFS(${range},${range},">=0",${other},">=0")`;
  };
  const sums = [left('own', own, partner), left('partner', partner, own)];
  if (sums.some((sum) => sum === undefined)) return [];
  const name = translator(request.language)('picture.chart-rest', { count: all - shown });
  return [{ cells: [name, null, ...sums.map((sum) => sum!), null], apart: true }];
}
