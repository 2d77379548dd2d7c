import { translator } from '../messages/message';
import { cellAddress } from '../sheet/a1';
import { area, type Area } from '../sheet/area';
import { asText } from '../sheet/as-text';
import { listPage } from '../sheet/list-page';
import { palette } from '../sheet/palette';
import type { CellInput, SheetPlan } from '../sheet/sheet-plan';
import { CHART_PROPERTY } from './chart-plan';
import type { ChartRequest } from './chart-request';
import { contentsMark } from './contents-mark';

/** Title, whose figures, their sources, how to read; the chart; then the headings of its figures, and these. */
const ROWS = { title: 0, subject: 1, source: 2, note: 3, chart: 5 } as const;

/** Where the parts of the sheet of a chart stand. */
export interface ChartLayout {
  /** The cells that the chart covers. */
  readonly place: Area;
  readonly headings: number;
  /** The first row of figures. */
  readonly first: number;
}

/** The layout for a chart that is so many rows high. */
export const chartLayout = (rows: number): ChartLayout => ({
  place: area(ROWS.chart, 0, rows, WIDTH),
  headings: ROWS.chart + rows + 1,
  first: ROWS.chart + rows + 2,
});

/** The columns of the figures: name, code, own, the other side's, difference, notes. */
export const COLUMN = { name: 0, code: 1, own: 2, partner: 3, difference: 4, notes: 5 } as const;
const WIDTH = 6;
const WIDTHS = [150, 48, 92, 92, 84, 96];

export interface ChartSheetContents {
  readonly layout: ChartLayout;
  readonly name: string;
  readonly title: string;
  readonly subject: string;
  readonly note: string;
  /** What the names of the figures are headed with: partner, or year. */
  readonly heading: string;
  /** Rows of name, code, own figure, the other side's, and notes. */
  readonly rows: readonly { readonly cells: readonly CellInput[]; readonly apart?: boolean }[];
}

/** The sheet that a chart stands on, with the figures that it shows below it; to be printed on one page. */
export function chartSheet(request: ChartRequest, contents: ChartSheetContents): SheetPlan {
  const { language, mirror, comparison } = request;
  const { headings, first } = contents.layout;
  const t = translator(language);
  const blank = (): CellInput[] => Array.from({ length: WIDTH }, () => null);
  const line = (text: string): CellInput[] => [asText(text), ...blank().slice(1)];
  const cells: CellInput[][] = Array.from({ length: first }, blank);
  cells[ROWS.title] = line(contents.title);
  cells[ROWS.subject] = line(contents.subject);
  cells[ROWS.source] = line(
    t('companion.source', { sources: mirror.sources.join('; '), fetched: mirror.fetched.slice(0, 10) }),
  );
  cells[ROWS.note] = line(contents.note);
  cells[headings] = [
    contents.heading,
    t('sheet.code'),
    t('companion.own-figure'),
    t(mirror.kind === 'diaspora' ? 'companion.other-figure' : 'companion.partner-figure'),
    t('companion.difference'),
    null,
  ];
  for (const [index, { cells: row }] of contents.rows.entries()) {
    const at = first + index;
    const [own, other] = [COLUMN.own, COLUMN.partner].map((column) => cellAddress({ row: at, column }));
    const [name = null, code = null, ownFigure = null, otherFigure = null, notes = null] = row;
    cells.push([name, code, ownFigure, otherFigure, `=IF(COUNT(${own},${other})<2,"",${own}-${other})`, notes]);
  }
  const count = contents.rows.length;
  const figures = area(first, COLUMN.own, count, 2);
  const whole = area(headings, 0, count + 1, WIDTH);
  const apart = contents.rows.flatMap((row, index) => (row.apart ? [area(first + index, 0, 1, WIDTH)] : []));
  return {
    name: contents.name,
    tabColor: palette.quiet,
    properties: {
      ...(comparison && { [CHART_PROPERTY.of]: comparison.id }),
      [CHART_PROPERTY.contents]: contentsMark(cells),
    },
    cells,
    numberFormats: [
      { area: figures, format: '#,##0' },
      { area: area(first, COLUMN.difference, count), format: '+#,##0;-#,##0;0' },
    ],
    formats: [
      { area: area(ROWS.title, 0), format: { bold: true, size: 14, color: palette.accent } },
      { area: area(ROWS.subject, 0, 3), format: { color: palette.quiet } },
      { area: area(headings, 0, 1, WIDTH), format: { bold: true, fill: palette.heading, wrap: true } },
      { area: area(headings, COLUMN.own, count + 1, 3), format: { horizontal: 'Right' } },
      { area: area(first, 0, count), format: { horizontal: 'Left' } },
      ...apart.map((row) => ({ area: row, format: { italic: true } })),
    ],
    borders: [{ area: whole, edge: 'InsideHorizontal', color: palette.line, weight: 'Hairline' }],
    columnWidths: WIDTHS.map((width, column) => ({ column, columns: 1, width })),
    rowHeights: [{ row: ROWS.title, rows: 1, height: 24 }],
    hiddenRows: [],
    merges: [],
    validations: [],
    // What is not there is written as an error, so that the chart leaves a gap; it need not look like one.
    conditionalFormats: [
      {
        areas: [figures],
        rule: { type: 'formula', formula: `=ISNA(${cellAddress(figures)})` },
        style: { color: palette.strongLine },
      },
    ],
    names: [],
    page: { ...listPage(), orientation: 'portrait', printArea: area(0, 0, first + count, WIDTH) },
    freeze: { rows: 1, columns: 0 },
  };
}
