import { countryName } from '../../codes/countries';
import type { Language } from '../../messages/language';
import { translator, type Translate } from '../../messages/message';
import { area } from '../../sheet/area';
import { asText } from '../../sheet/as-text';
import { listPage } from '../../sheet/list-page';
import { palette } from '../../sheet/palette';
import type { CellInput, SheetPlan } from '../../sheet/sheet-plan';
import { constraintFormulas, HARMONISED_SOURCES, objectiveFormulas } from '../harmonised/method';
import type { Harmonised } from '../harmonised/harmonise';
import { diagnosis } from './diagnosis';
import type { EstimatesChoice } from './estimates';
import { ESTIMATES_WIDTH, factorRows, flowRows, listedEstimates } from './estimates-cells';

/** The custom property by which a sheet of estimates is known again: country and table, as `BG|5`. */
export const ESTIMATES_PROPERTY = 'clearing-house.estimates';

/** What a sheet of estimates is made from. */
export interface EstimatesSheet {
  readonly reporter: string;
  /** Whose comparison it belongs to; both tables of the pair give the same estimates. */
  readonly table: string;
  /** The table's sheet, by its present name. */
  readonly sheetName: string;
  readonly choice: EstimatesChoice;
  readonly result: Harmonised;
  /** Each as one line to print. */
  readonly sources: readonly string[];
  /** When the figures were fetched, as ISO 8601. */
  readonly fetched: string;
  /** Years of which the own country's figures are those of the workbook. */
  readonly ownYears: readonly number[];
  readonly language: Language;
}

export const estimatesKey = ({ reporter, table }: Pick<EstimatesSheet, 'reporter' | 'table'>): string =>
  `${reporter}|${table}`;

/** Points; factors and flows share the columns. */
const WIDTHS = [130, 40, 130, 40, 44, 90, 90, 90, 90, 130] as const;

/** As many letters fit into a line across all columns. */
const LINE = 150;

/** Plans the sheet of harmonised estimates: how they were made and how far they go, the factors, then the flows with a filter. */
export function estimatesPlan(sheet: EstimatesSheet): SheetPlan {
  const { language, result, reporter, sheetName } = sheet;
  const t = translator(language);
  const listed = listedEstimates(result.estimates, reporter);
  const factors = factorRows(result, language, t);
  const flows = flowRows(listed, language, t);
  const about = aboutLines(sheet, listed.length, t);
  const factorsAt = about.length + 1;
  const flowsAt = factorsAt + factors.length + 3;
  const whole = (row: number, height = 1) => area(row, 0, height, ESTIMATES_WIDTH);
  const heading = { bold: true, fill: palette.heading, color: palette.ink, vertical: 'Center' as const, wrap: true };
  const column = (start: number, at: number, rows: number, columns = 1) =>
    rows === 0 ? [] : [area(start, at, rows, columns)];
  const numbers = (start: number, rows: number, at: number, columns: number, format: string) =>
    column(start, at, rows, columns).map((cells) => ({ area: cells, format }));
  const [firstFactor, firstFlow] = [factorsAt + 2, flowsAt + 2];
  return {
    name: t('estimates.sheet', { table: sheetName }),
    tabColor: palette.quiet,
    properties: { [ESTIMATES_PROPERTY]: estimatesKey(sheet) },
    cells: [
      ...about.map((line) => padded([asText(line)])),
      padded([]),
      padded([t('estimates.factors')]),
      factorHeadings(t),
      ...factors,
      padded([]),
      padded([t('estimates.flows')]),
      flowHeadings(t),
      ...flows,
    ],
    numberFormats: [
      ...numbers(firstFactor, factors.length, 1, 1, '@'),
      ...numbers(firstFactor, factors.length, 5, 2, '0.000'),
      ...numbers(firstFactor, factors.length, 7, 2, '0.0%'),
      ...numbers(firstFlow, flows.length, 1, 1, '@'),
      ...numbers(firstFlow, flows.length, 3, 1, '@'),
      ...numbers(firstFlow, flows.length, 5, 3, '#,##0'),
      ...numbers(firstFlow, flows.length, 8, 1, '0.00'),
    ],
    formats: [
      { area: whole(0), format: { bold: true, size: 14, color: palette.accent } },
      { area: whole(1, about.length - 1), format: { color: palette.quiet, wrap: true, vertical: 'Top' as const } },
      ...[factorsAt, flowsAt].map((row) => ({
        area: whole(row),
        format: { bold: true, size: 12, color: palette.accent },
      })),
      ...[factorsAt + 1, flowsAt + 1].map((row) => ({ area: whole(row), format: heading })),
      ...column(firstFlow, 7, flows.length).map((cells) => ({ area: cells, format: { bold: true } })),
    ],
    borders: [
      [factorsAt + 1, factors.length + 1],
      [flowsAt + 1, flows.length + 1],
    ].map(([row, height]) => ({
      area: whole(row!, height),
      edge: 'InsideHorizontal',
      color: palette.line,
      weight: 'Hairline',
    })),
    columnWidths: WIDTHS.map((width, at) => ({ column: at, columns: 1, width })),
    rowHeights: [
      { row: 0, rows: 1, height: 24 },
      // Merged cells do not grow with their text.
      ...about.slice(1).map((text, at) => ({ row: at + 1, rows: 1, height: 15 * Math.ceil(text.length / LINE) })),
      { row: factorsAt + 1, rows: 1, height: 44 },
      { row: flowsAt + 1, rows: 1, height: 44 },
    ],
    hiddenRows: [],
    filter: whole(flowsAt + 1, flows.length + 1),
    merges: about.map((_, row) => whole(row)),
    validations: [],
    conditionalFormats: [],
    names: [],
    page: { ...listPage({ row: flowsAt + 1, rows: 1 }), printArea: whole(0, firstFlow + flows.length) },
    freeze: { rows: 1, columns: 0 },
  };
}

const padded = (cells: readonly CellInput[]): CellInput[] => [
  ...cells,
  ...Array.from({ length: ESTIMATES_WIDTH - cells.length }, () => null),
];

/** What the sheet is, whose figures it rests on, by which method, and how far it goes. */
function aboutLines(sheet: EstimatesSheet, listed: number, t: Translate): string[] {
  const { reporter, choice, result, sources, fetched, ownYears, language } = sheet;
  const { method, countries, years, references } = choice;
  const name = (code: string) => countryName(code, language) ?? code;
  return [
    t('estimates.sheet-title'),
    t('estimates.what'),
    t('estimates.chosen', { countries: countries.map(name).join(', '), years: [...years].sort().join(', ') }),
    t('estimates.method', {
      objective: objectiveFormulas[method.objective],
      constraint: constraintFormulas[method.constraint],
    }),
    references.length === 0
      ? t('estimates.no-references')
      : t('estimates.references-are', { countries: references.map(name).join(', ') }),
    t('companion.source', { sources: sources.join('; '), fetched: fetched.slice(0, 10) }),
    ...(ownYears.length === 0
      ? []
      : [t('estimates.own-from-sheet', { country: name(reporter), years: [...ownYears].sort().join(', ') })]),
    ...diagnosis(result, choice, t).map(({ text }) => text),
    t('estimates.errors'),
    ...(listed < result.estimates.length
      ? [t('companion.left-out', { shown: listed, all: result.estimates.length })]
      : []),
    HARMONISED_SOURCES.join('; '),
  ];
}

const factorHeadings = (t: Translate): CellInput[] => [
  t('estimates.country'),
  t('sheet.code'),
  null,
  null,
  null,
  t('estimates.alpha'),
  t('estimates.beta'),
  t('estimates.alpha-error'),
  t('estimates.beta-error'),
  t('estimates.level'),
];

const flowHeadings = (t: Translate): CellInput[] => [
  t('picture.matrix.origin'),
  t('sheet.code'),
  t('picture.matrix.destination'),
  t('sheet.code'),
  t('mirrors.year'),
  t('picture.matrix.immigration'),
  t('picture.matrix.emigration'),
  t('picture.harmonised'),
  t('estimates.unexplained'),
  t('picture.basis'),
];
