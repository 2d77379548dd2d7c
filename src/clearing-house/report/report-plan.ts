import { message } from '../messages/message';
import { area } from '../sheet/area';
import { listPage } from '../sheet/list-page';
import { palette } from '../sheet/palette';
import type { SheetPlan } from '../sheet/sheet-plan';
import type { CheckReport } from './check-report';
import { REPORT_COLUMNS, reportRows, type ReportRow } from './report-rows';

/** The custom property by which a sheet is known to be a report of ours. */
export const REPORT_PROPERTY = 'clearing-house.report';

/** Widths in points. */
const WIDTHS = [110, 90, 240, 90, 80, 320, 150, 200, 110, 120];

/** Plans a sheet that shows a report: a record of one moment, which later changes do not touch. */
export function reportPlan(report: CheckReport): SheetPlan {
  const rows = reportRows(report);
  const at = (kind: ReportRow['kind']) =>
    rows.flatMap((row, index) => (row.kind === kind ? [area(index, 0, 1, REPORT_COLUMNS)] : []));
  const whole = area(0, 0, rows.length, REPORT_COLUMNS);
  return {
    name: message(report.header.language, 'report.sheet'),
    tabColor: palette.quiet,
    properties: { [REPORT_PROPERTY]: report.header.checked },
    cells: rows.map(({ cells }) => Array.from({ length: REPORT_COLUMNS }, (_, column) => cells[column] ?? '')),
    numberFormats: [{ area: whole, format: '@' }, ...countAreas(rows).map((each) => ({ area: each, format: '#,##0' }))],
    formats: [
      { area: whole, format: { color: palette.ink, vertical: 'Top', horizontal: 'Left', wrap: true } },
      ...at('title').map((each) => ({
        area: each,
        format: { bold: true, size: 14, color: palette.accent, wrap: false },
      })),
      ...at('part').map((each) => ({
        area: each,
        format: { bold: true, fill: palette.accent, color: palette.onAccent },
      })),
      ...at('headings').map((each) => ({ area: each, format: { bold: true, fill: palette.heading } })),
    ],
    borders: [],
    columnWidths: WIDTHS.map((width, column) => ({ column, columns: 1, width })),
    rowHeights: [{ row: 0, rows: 1, height: 24 }],
    hiddenRows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    page: listPage(),
    freeze: { rows: 1, columns: 0 },
  };
}

/** Where the report has numbers, which are numbers in the sheet as well. */
const countAreas = (rows: readonly ReportRow[]) =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'number' ? [area(row, column)] : [])),
  );
