import { countryName } from '../codes/countries';
import { translator } from '../messages/message';
import { comparisonNames } from '../mirror/comparison-id';
import { agreementOf } from '../mirror/measures/agreement';
import { bothOf } from '../mirror/measures/counts';
import type { ComparisonSettings } from '../mirror/measures/settings';
import { rankDiscrepancies } from '../mirror/ranking/rank';
import type { TableFlow } from '../mirror/table-flows';
import { cellAddress, textLiteral } from '../sheet/a1';
import { area, type Area } from '../sheet/area';
import { nameWithin } from '../sheet/free-sheet-name';
import type { CellInput } from '../sheet/sheet-plan';
import { figureKey } from '../tables/layout';
import { SIDE_COLORS, type ChartSeriesPlan, type ChartSheetPlan } from './chart-plan';
import type { ChartRequest } from './chart-request';
import { chartLayout, chartSheet, COLUMN } from './chart-sheet';
import { figureFormulas, NO_FIGURE } from './figure-formulas';

/** So many discrepancies are named at their points; more names would lie upon each other. */
const MOST_NAMED = 8;
/** About as high as wide, as both axes have the same scale. */
const LAYOUT = chartLayout(32);
/** A tolerance beyond this factor has no line: nothing is outside of it. */
const FARTHEST = 1000;
const LINE_COLOR = '#595959';

type Flow = TableFlow & { readonly pair: { readonly own: number; readonly partner: number } };

/**
 * Plans a sheet with own figures (up) against partners' (right) on logarithmic axes, the line on which they are the same, and those
 * between which they agree. The discrepancies that rank first are named. Which partners are shown stays as it is; their figures and
 * the tolerance follow table and companion.
 * @param flows of one year and sex
 * @returns undefined if no flow has figures above 0 on both sides
 */
export function scatterChart(
  request: ChartRequest,
  flows: readonly TableFlow[],
  settings: ComparisonSettings,
): ChartSheetPlan | undefined {
  const { table, language } = request;
  const t = translator(language);
  const counted = flows.flatMap((flow): Flow[] => {
    const pair = bothOf(flow.counts);
    return pair && pair.own > 0 && pair.partner > 0 ? [{ ...flow, pair }] : [];
  });
  const [first] = counted;
  if (!first) return undefined;
  const { year, sex } = first;
  // The chart begins with those that have no name: Excel makes its first series of a block of cells.
  const named = rankDiscrepancies(counted, settings)
    .slice(0, Math.min(MOST_NAMED, counted.length - 1))
    .map(({ flow }) => flow);
  const others = counted.filter((flow) => !named.includes(flow)).sort((a, b) => b.pair.own - a.pair.own);
  const figures = figureRows(request, figureKey(year, sex));
  const rows = [...others, ...named].map(figures);
  const firstLine = LAYOUT.first + rows.length;
  const lines = linesOf(request, counted, settings);
  const country = countryName(table.reporter, language) ?? table.reporter;
  const subject = t('picture.chart-subject', { country, table: table.definition.id, year, sex });
  const title = t('picture.scatter.title');
  return {
    sheet: chartSheet(request, {
      layout: LAYOUT,
      name: nameWithin(request.sheetName, (name) => t('picture.chart-sheet', { table: name, what: String(year) })),
      title,
      subject,
      note: t('picture.chart-scatter-note'),
      heading: t('companion.partner'),
      rows: [
        ...rows,
        ...lines.flatMap(({ name, ends }) => ends.map((end) => ({ cells: [name, null, ...end, null], apart: true }))),
      ],
    }),
    chart: {
      name: title,
      type: 'XYScatter',
      title: `${title}\n${subject}`,
      categories: figuresAt(LAYOUT.first, 'partner', others.length),
      series: [
        { name: area(LAYOUT.headings, COLUMN.own), ...points(LAYOUT.first, others.length), ...LOOKS.other },
        ...named.map(({ label }, index) => ({
          name: label,
          ...points(LAYOUT.first + others.length + index, 1),
          ...LOOKS.named,
        })),
        ...lines.map(({ name, look }, index) => ({ name, ...points(firstLine + 2 * index, 2), ...LOOKS[look] })),
      ],
      values: { title: t('companion.own-figure'), format: '#,##0', logarithmic: true },
      across: { title: t('companion.partner-figure'), format: '#,##0', logarithmic: true },
      topDown: false,
      legend: false,
      place: LAYOUT.place,
    },
  };
}

type Look = Pick<ChartSeriesPlan, 'color' | 'line' | 'marker' | 'labels'>;

/** What is named stands out by its form and its name, not by its colour alone. */
const LOOKS = {
  other: { color: SIDE_COLORS.own, line: 'None', marker: 'Circle', labels: undefined },
  named: { color: SIDE_COLORS.partner, line: 'None', marker: 'Diamond', labels: 'name' },
  equality: { color: LINE_COLOR, line: 'Continuous', marker: 'None', labels: undefined },
  tolerance: { color: LINE_COLOR, line: 'Dash', marker: 'None', labels: undefined },
} as const satisfies Record<string, Look>;

const figuresAt = (row: number, side: 'own' | 'partner', rows: number): Area => area(row, COLUMN[side], rows);

const points = (row: number, rows: number) => ({
  values: figuresAt(row, 'own', rows),
  xs: figuresAt(row, 'partner', rows),
});

/** The row of a flow. A logarithmic axis has no place for 0: what becomes 0 is no figure here. */
function figureRows(request: ChartRequest, key: string) {
  const formulas = figureFormulas(request);
  const above0 = (input: CellInput): CellInput =>
    // 1 / (1 / figure), rounded since figures are whole, is an error for 0 and asks for the figure but once.
    typeof input === 'string' && input.startsWith('=')
      ? `=IFERROR(ROUND(1/(1/(${input.slice(1)})),0),${NO_FIGURE})`
      : input;
  return ({ label, code, pair }: Flow, index: number) => {
    const at = cellAddress({ row: LAYOUT.first + index, column: COLUMN.code });
    const own = above0(formulas.own(at, textLiteral(key)));
    const partner = above0(formulas.partner(at, textLiteral(key), pair.partner));
    return { cells: [`'${label}`, `'${code}`, own, partner, null] };
  };
}

/** A line between two points, each an own figure and a partner's. */
interface Line {
  readonly name: string;
  readonly look: 'equality' | 'tolerance';
  readonly ends: readonly [readonly [CellInput, CellInput], readonly [CellInput, CellInput]];
}

/** The lines of equality and of the tolerance on either side of it, as the companion has it; of a soft bound on one side only. */
function linesOf(
  { comparison, language, mirror }: ChartRequest,
  flows: readonly Flow[],
  settings: ComparisonSettings,
): Line[] {
  const t = translator(language);
  const all = flows.flatMap(({ pair }) => [pair.own, pair.partner]);
  const [low, high] = [10 ** Math.floor(Math.log10(Math.min(...all))), 10 ** Math.ceil(Math.log10(Math.max(...all)))];
  const names = comparison && comparisonNames(comparison.id);
  const agreement = agreementOf(settings);
  /** A figure multiplied or divided by the ratio up to which counts agree. */
  const beside = (figure: number, sign: '*' | '/', side: 'above' | 'below'): CellInput => {
    const ratio = agreement[side];
    if (names) return `=IF(${names[side]}>${FARTHEST},${NO_FIGURE},${figure}${sign}${names[side]})`;
    if (ratio > FARTHEST) return `=${NO_FIGURE}`;
    return sign === '*' ? figure * ratio : figure / ratio;
  };
  const line = (look: Line['look'], name: string, ...ends: Line['ends']): Line => ({ look, name, ends });
  const [same, tolerance] = [t('picture.legend.equality'), t('picture.legend.band')];
  const above = line('tolerance', tolerance, [beside(low, '*', 'above'), low], [high, beside(high, '/', 'above')]);
  const below = line('tolerance', tolerance, [low, beside(low, '*', 'below')], [beside(high, '/', 'below'), high]);
  return [line('equality', same, [low, low], [high, high]), above, ...(mirror.kind === 'soft-bound' ? [] : [below])];
}
