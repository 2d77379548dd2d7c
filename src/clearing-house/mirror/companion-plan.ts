import { message } from '../messages/message';
import { area, type Area } from '../sheet/area';
import { palette } from '../sheet/palette';
import type { SheetPlan } from '../sheet/sheet-plan';
import { companionCells, type CompanionRequest } from './companion-cells';
import {
  COMPANION_CODE_COLUMN,
  COMPANION_COLUMNS,
  COMPANION_HEAD,
  COMPANION_LABEL_COLUMN,
  companionLayout,
  type CompanionColumn,
  type CompanionLayout,
} from './companion-layout';
import { verdictRules } from './highlight-plan';

/** The custom property that says which sheet, by id, a companion belongs to. */
export const COMPANION_PROPERTY = 'clearing-house.companion-of';

const WIDTHS: Readonly<Record<CompanionColumn, number>> = {
  'own-figure': 72,
  'partner-figure': 96,
  difference: 72,
  ratio: 64,
  verdict: 96,
  status: 44,
  'own-stay': 120,
  'partner-stay': 120,
  'figure-source': 260,
};

/** Plans the sheet that stands beside a table: own and partners' figures, difference, ratio, verdict and passport. */
export function companionPlan(request: CompanionRequest): SheetPlan {
  const { language, sheetId, sheetName } = request;
  const layout = companionLayout(request.table, request.mirror);
  const list = area(COMPANION_HEAD.rows, 0, layout.partners.length, layout.columns);
  const whole = (row: number, rows = 1) => area(row, 0, rows, layout.columns);
  const column = (name: CompanionColumn) =>
    layout.blocks.map((block) => area(COMPANION_HEAD.rows, block.column(name), layout.partners.length));
  return {
    name: message(language, 'companion.name', { table: sheetName }),
    tabColor: palette.quiet,
    properties: { [COMPANION_PROPERTY]: sheetId },
    cells: companionCells(request, layout),
    numberFormats: [
      { area: area(COMPANION_HEAD.rows, COMPANION_CODE_COLUMN, layout.partners.length), format: '@' },
      ...(['own-figure', 'partner-figure'] as const).flatMap(column).map((cells) => ({ area: cells, format: '#,##0' })),
      ...column('difference').map((cells) => ({ area: cells, format: '+#,##0;-#,##0;0' })),
      ...column('ratio').map((cells) => ({ area: cells, format: '0.00' })),
    ],
    formats: [
      { area: whole(0, list.row + list.rows), format: { color: palette.ink, vertical: 'Center' } },
      { area: whole(COMPANION_HEAD.title), format: { bold: true, size: 14, color: palette.accent } },
      { area: whole(COMPANION_HEAD.own, 3), format: { color: palette.quiet } },
      {
        area: whole(COMPANION_HEAD.blocks),
        format: { bold: true, fill: palette.accent, color: palette.onAccent, horizontal: 'Left' },
      },
      {
        area: whole(COMPANION_HEAD.headings),
        format: { bold: true, fill: palette.heading, horizontal: 'Center', wrap: true },
      },
      { area: area(COMPANION_HEAD.headings, COMPANION_LABEL_COLUMN), format: { horizontal: 'Left' } },
      {
        area: area(list.row, COMPANION_CODE_COLUMN, list.rows),
        format: { color: palette.quiet, horizontal: 'Center' },
      },
      ...(['own-figure', 'partner-figure', 'difference', 'ratio'] as const)
        .flatMap(column)
        .map((cells) => ({ area: cells, format: { horizontal: 'Right' as const } })),
      ...column('status').map((cells) => ({ area: cells, format: { horizontal: 'Center' as const } })),
    ],
    borders: [
      ...layout.blocks.map((block) => ({
        area: area(COMPANION_HEAD.blocks, block.column('own-figure'), list.row + list.rows - COMPANION_HEAD.blocks),
        edge: 'EdgeLeft' as const,
        color: palette.strongLine,
        weight: 'Thin' as const,
      })),
    ],
    columnWidths: [
      { column: COMPANION_LABEL_COLUMN, columns: 1, width: 230 },
      { column: COMPANION_CODE_COLUMN, columns: 1, width: 44 },
      ...layout.blocks.flatMap((block) =>
        COMPANION_COLUMNS.map((name) => ({ column: block.column(name), columns: 1, width: WIDTHS[name] })),
      ),
    ],
    rowHeights: [
      { row: COMPANION_HEAD.title, rows: 1, height: 24 },
      { row: COMPANION_HEAD.headings, rows: 1, height: 32 },
    ],
    hiddenRows: [COMPANION_HEAD.keys],
    merges: [],
    validations: [],
    conditionalFormats: companionHighlights(layout, request),
    names: [],
    page: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: { row: 0, rows: COMPANION_HEAD.rows },
      header: '',
      footer: '&A · &P / &N',
    },
    freeze: { rows: COMPANION_HEAD.rows, columns: COMPANION_CODE_COLUMN + 1 },
  };
}

/** Colours the verdicts of the companion itself, as the table's own cells are coloured. */
function companionHighlights(layout: CompanionLayout, { language }: CompanionRequest): SheetPlan['conditionalFormats'] {
  return layout.blocks.flatMap((block) => {
    const cells: Area = area(COMPANION_HEAD.rows, block.column('verdict'), layout.partners.length);
    return layout.partners.length === 0 ? [] : verdictRules([cells], language);
  });
}
