import { answersLanguage, answersPlan } from '../answers/answers-sheet';
import { sentAs, type SheetContents } from '../answers/workbook-contents';
import type { SheetReading, WorkbookReading } from '../checks/workbook-reading';
import { area } from '../sheet/area';
import { listPage } from '../sheet/list-page';
import { palette } from '../sheet/palette';
import type { CellInput, CellValue, SheetPlan } from '../sheet/sheet-plan';
import { successorRequest } from '../tables/carry-over';
import type { Edition } from '../tables/editions';
import { findLayout, sameLayout } from '../tables/find-layout';
import { templatePlan } from '../tables/template-plan';

/**
 * The sheets of a submission as plans for a file: the same cells and custom properties, so that the service and the add-in read
 * the file as they read the workbook. What was worked out stands as its value. A sheet that nobody has rearranged looks as the
 * template does, another one plainer.
 * @param reading what is in the sheets, each known by its name
 */
export const exportPlans = (
  sheets: readonly SheetContents[],
  reading: WorkbookReading,
  edition: Edition,
): SheetPlan[] =>
  sheets.map((sheet) => {
    const table = reading.tables.find(({ id }) => id === sheet.name);
    const look =
      (table && templateLookOf(table, edition))
      ?? answersLook(sheet)
      ?? plainLook(sheet.values, keyRow(sheet, reading));
    return {
      ...look,
      name: sheet.name,
      properties: Object.fromEntries(sheet.properties),
      cells: cellsOf(sheet.values),
    };
  });

/** All rows of the same length; a text stays one, whatever it begins with. */
function cellsOf(values: SheetContents['values']): CellInput[][] {
  const width = Math.max(1, ...values.map((row) => row.length));
  const input = (value: CellValue): CellInput =>
    typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
  return values.map((row) => Array.from({ length: width }, (_, column) => input(row[column] ?? '')));
}

/** The plan of the table's template, if its rows and columns stand where the sheet's do. */
function templateLookOf({ reading }: SheetReading, edition: Edition): SheetPlan | undefined {
  const request = { ...successorRequest(reading, edition), years: reading.layout.years.map(({ year }) => year) };
  const plan = templatePlan(request);
  const planned = findLayout(
    reading.definition,
    plan.cells.map((row) => row.map((cell) => cell ?? '')),
  );
  return planned && sameLayout(planned, reading.layout) ? plan : undefined;
}

function answersLook(sheet: SheetContents): SheetPlan | undefined {
  if (sentAs(sheet) !== 'answers') return undefined;
  const language = answersLanguage(sheet.properties);
  return language && answersPlan(language);
}

/** The hidden row of keys of a metadata sheet or a table. */
function keyRow({ name }: SheetContents, { tables, metadata }: WorkbookReading): number | undefined {
  const table = tables.find(({ id }) => id === name);
  if (table) return table.reading.layout.keyRow;
  return metadata.find(({ id }) => id === name)?.reading.keyRow;
}

function plainLook(values: SheetContents['values'], keys: number | undefined): SheetPlan {
  const head = keys ?? 0;
  const columns = Math.max(1, ...values.map((row) => row.length));
  return {
    name: '',
    tabColor: palette.quiet,
    properties: {},
    cells: [],
    numberFormats: [],
    formats: [
      { area: area(0, 0, Math.max(1, values.length), columns), format: { color: palette.ink, vertical: 'Top' } },
      { area: area(0, 0, 1, columns), format: { bold: true, size: 14, color: palette.accent } },
      ...(head > 0
        ? [{ area: area(head - 1, 0, 1, columns), format: { bold: true, wrap: true, fill: palette.heading } }]
        : []),
    ],
    borders: [],
    columnWidths: [{ column: 0, columns: 1, width: 200 }],
    rowHeights: [],
    hiddenRows: keys === undefined ? [] : [keys],
    merges: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    page: listPage(),
    freeze: { rows: keys === undefined ? 0 : keys + 1, columns: 0 },
  };
}
