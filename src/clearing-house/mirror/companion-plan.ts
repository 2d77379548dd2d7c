import { message } from '../messages/message';
import { area } from '../sheet/area';
import { nameWithin } from '../sheet/free-sheet-name';
import { listPage } from '../sheet/list-page';
import { palette } from '../sheet/palette';
import type { SheetPlan } from '../sheet/sheet-plan';
import { companionCells } from './companion-cells';
import {
  COMPANION_HEAD,
  COMPANION_PROPERTY,
  companionColumns,
  HIDDEN_COLUMN,
  type CompanionColumn,
} from './companion-layout';
import { limitCell, LIMITS, limitValidations } from './companion-limits';
import type { CompanionList } from './companion-list';
import type { CompanionRequest } from './companion-request';
import type { HiddenPart } from './companion-hidden';
import { verdictRules } from './highlight-plan';

/** Points. */
const WIDTHS: Readonly<Record<CompanionColumn, number>> = {
  partner: 130,
  code: 40,
  year: 40,
  sex: 64,
  key: 0,
  'own-figure': 64,
  'partner-figure': 80,
  difference: 68,
  ratio: 48,
  verdict: 92,
  status: 44,
  'own-stay': 84,
  'partner-stay': 84,
  'figure-source': 170,
  'other-sources': 150,
  nearest: 80,
  diaspora: 80,
  reasons: 420,
  answer: 110,
  comment: 170,
  notes: 140,
};
const BESIDE_WIDTH = 110;
/** As many rows as a sheet has: an area of so many stands for its columns. */
const MOST_ROWS = 1_048_576;

/** These hold what others wrote: with this format nothing of it becomes a formula. */
const TEXTS: readonly CompanionColumn[] = [
  'partner',
  'code',
  'sex',
  'key',
  'status',
  'own-stay',
  'partner-stay',
  'figure-source',
  'other-sources',
  'nearest',
  'reasons',
  'answer',
  'comment',
];

const WRAPPED: readonly CompanionColumn[] = [
  'partner',
  'own-stay',
  'partner-stay',
  'figure-source',
  'other-sources',
  'reasons',
  'comment',
  'notes',
];

/**
 * Plans the sheet that stands beside a table: a row for each flow of which a side has something to say, in the order of its
 * importance, with a filter, to be read and printed by itself.
 */
export function companionPlan(request: CompanionRequest, list: CompanionList, hidden: HiddenPart): SheetPlan {
  const { language, id, settings, sheetName, mirror, beside } = request;
  const columns = companionColumns(mirror.kind);
  const width = columns.length + beside.headings.length;
  const rows = list.flows.length;
  const whole = (row: number, height = 1) => area(row, 0, height, width);
  const column = (name: CompanionColumn) => {
    const at = columns.indexOf(name);
    return at < 0 || rows === 0 ? [] : [area(COMPANION_HEAD.rows, at, rows)];
  };
  const wholeColumn = (name: CompanionColumn) => {
    const at = columns.indexOf(name);
    return at < 0 ? [] : [area(0, at, MOST_ROWS)];
  };
  const isJudged = mirror.kind !== 'diaspora';
  const format = (names: readonly CompanionColumn[], numberFormat: string) =>
    names.flatMap(column).map((cells) => ({ area: cells, format: numberFormat }));
  const keyColumn = columns.indexOf('key');
  const hiddenWidth = Math.max(hidden.kept.area.columns, hidden.matrix?.area.columns ?? 0);
  return {
    name: nameWithin(sheetName, (table) => message(language, 'companion.name', { table })),
    tabColor: palette.quiet,
    properties: {
      [COMPANION_PROPERTY.of]: id,
      [COMPANION_PROPERTY.language]: language,
      [COMPANION_PROPERTY.settings]: JSON.stringify(settings),
    },
    cells: companionCells(request, list),
    numberFormats: [
      ...format(TEXTS, '@'),
      ...format(['own-figure', 'partner-figure', 'diaspora'], '#,##0'),
      ...format(['difference'], '+#,##0;-#,##0;0'),
      ...format(['ratio'], '0.00'),
      ...(isJudged
        ? [
            { area: limitCell(request, 'tolerance'), format: '0 %' },
            { area: limitCell(request, 'floor'), format: '#,##0' },
          ]
        : []),
      { area: hidden.kept.area, format: '@' },
    ],
    // By whole columns, which cost nothing; Excel takes no number formats for these.
    formats: [
      { area: area(0, 0, MOST_ROWS, width), format: { vertical: 'Top' } },
      ...(['own-figure', 'partner-figure', 'difference', 'ratio', 'diaspora'] as const)
        .flatMap(wholeColumn)
        .map((cells) => ({ area: cells, format: { horizontal: 'Right' as const } })),
      ...WRAPPED.flatMap(wholeColumn).map((cells) => ({ area: cells, format: { wrap: true } })),
      { area: whole(0, COMPANION_HEAD.limits), format: { color: palette.quiet, wrap: false } },
      { area: whole(COMPANION_HEAD.title), format: { bold: true, size: 14, color: palette.accent } },
      {
        area: whole(COMPANION_HEAD.headings),
        format: { bold: true, fill: palette.heading, color: palette.ink, vertical: 'Center', wrap: true },
      },
      ...(isJudged
        ? LIMITS.map((limit) => ({ area: limitCell(request, limit), format: { fill: palette.answer, bold: true } }))
        : []),
      ...column('notes').map((cells) => ({ area: cells, format: { fill: palette.answer } })),
    ],
    borders: [],
    columnWidths: [
      ...columns.flatMap((name, at) => (name === 'key' ? [] : [{ column: at, columns: 1, width: WIDTHS[name] }])),
      ...(beside.headings.length === 0
        ? []
        : [{ column: columns.length, columns: beside.headings.length, width: BESIDE_WIDTH }]),
    ],
    rowHeights: [
      { row: COMPANION_HEAD.title, rows: 1, height: 24 },
      { row: COMPANION_HEAD.headings, rows: 1, height: 44 },
    ],
    hiddenRows: [COMPANION_HEAD.keys],
    hiddenColumns: [
      { column: keyColumn, columns: 1 },
      { column: HIDDEN_COLUMN, columns: hiddenWidth },
    ],
    filter: whole(COMPANION_HEAD.headings, rows + 1),
    merges: [],
    validations: isJudged ? limitValidations(request) : [],
    conditionalFormats: column('verdict').flatMap((cells) => verdictRules(cells, language)),
    names: [],
    page: {
      ...listPage({ row: COMPANION_HEAD.headings, rows: 1 }),
      pagesWide: 2,
      printArea: whole(0, COMPANION_HEAD.rows + rows),
      titleColumns: { column: 0, columns: keyColumn },
      gridlines: true, // some rows are high, and the eye goes from the partner to the last reason
    },
    freeze: { rows: COMPANION_HEAD.rows, columns: 1 },
  };
}
