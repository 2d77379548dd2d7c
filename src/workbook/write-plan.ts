import { areaAddress, columnLetters, fixedReference } from '../clearing-house/sheet/a1';
import type { Area } from '../clearing-house/sheet/area';
import { withListsInCells } from '../clearing-house/sheet/lists-in-cells';
import { UNFINISHED_PROPERTY } from '../clearing-house/sheet/unfinished';
import type { CellFormat, PagePlan, RowsPlan, SheetPlan, ValidationPlan } from '../clearing-house/sheet/sheet-plan';
import { addConditionalFormats } from './conditional-formats';

/** Some calls on the sheet that a plan is for. */
export type SheetStep = (sheet: Excel.Worksheet) => void;

/** So many rows are whole columns. */
const ROWS_OF_A_SHEET = 1_048_576;

/** How many rows go into one step: a table has up to 640 columns, and the steps are what a large request is divided at. */
const ROWS_AT_ONCE = 32;

/**
 * The calls that turn the plan of a sheet into an empty sheet's content, in their order. Formats of numbers come before values,
 * so that codes stay text. The first says what the sheet is and that it is unfinished, the last that it is finished: whatever
 * happens in between, half a sheet is not taken for a whole one.
 */
export function planSteps(planned: SheetPlan): SheetStep[] {
  const plan = withListsInCells(planned);
  const at = (sheet: Excel.Worksheet, area: Area) => sheet.getRange(areaAddress(area));
  return [
    (sheet) => {
      markUnfinished(sheet);
      for (const [key, value] of Object.entries(plan.properties)) sheet.customProperties.add(key, value);
      sheet.tabColor = plan.tabColor;
      // Before the cells, since rows grow to the height of a text as their columns are wide then.
      for (const { column, columns, width } of plan.columnWidths) {
        at(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = width;
      }
    },
    ...rowsSteps({ ...plan, row: 0 }),
    (sheet) => {
      for (const row of plan.hiddenRows) at(sheet, { row, column: 0, rows: 1, columns: 1 }).rowHidden = true;
      for (const { column, columns } of plan.hiddenColumns ?? []) {
        at(sheet, { row: 0, column, rows: 1, columns }).columnHidden = true;
      }
      setUpPage(sheet.pageLayout, plan.page);
      if (plan.filter) sheet.autoFilter.apply(at(sheet, plan.filter));
    },
    // A new format goes above those that are there, so the last comes first.
    ...[...plan.conditionalFormats].reverse().map(
      (format): SheetStep =>
        (sheet) =>
          addConditionalFormats(sheet, [format]),
    ),
    (sheet) => {
      for (const { name, area } of plan.names) sheet.names.add(name, at(sheet, area));
      const { rows, columns } = plan.freeze;
      if (columns === 0) sheet.freezePanes.freezeRows(rows);
      else sheet.freezePanes.freezeAt(at(sheet, { row: 0, column: 0, rows, columns }));
    },
    (sheet) => sheet.customProperties.getItem(UNFINISHED_PROPERTY).delete(),
  ];
}

/** Says that a sheet is being written; the last of the steps takes it back. */
export const markUnfinished = (sheet: Excel.Worksheet): void =>
  void sheet.customProperties.add(UNFINISHED_PROPERTY, '1');

/** Turns the plan of a sheet into calls on an empty sheet; the caller syncs. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const step of planSteps(plan)) step(sheet);
}

/** Puts rows into a sheet and moves down what stands there; the caller syncs. */
export function insertRows(sheet: Excel.Worksheet, plan: RowsPlan): void {
  // New rows come with the look and the validation of the row above.
  sheet
    .getRange(`${plan.row + 1}:${plan.row + plan.cells.length}`)
    .insert('Down')
    .clear();
  for (const step of rowsSteps(plan)) step(sheet);
}

function rowsSteps(plan: RowsPlan): SheetStep[] {
  const each = <T>(items: readonly T[], work: (item: T, at: (area: Area) => Excel.Range) => void): SheetStep[] =>
    items.map((item) => (sheet) => work(item, (area) => sheet.getRange(areaAddress(area))));
  const isOfColumns = ({ area }: { readonly area: Area }): boolean => area.rows === ROWS_OF_A_SHEET;
  const formats = (some: RowsPlan['formats']) =>
    each(some, ({ area, format }, at) => applyFormat(at(area).format, format));
  return [
    // Whole columns come first: there is nothing in them yet that would have to get a look of its own.
    ...formats(plan.formats.filter(isOfColumns)),
    ...each(plan.numberFormats, ({ area, format }, at) => (at(area).numberFormat = [[format]])),
    ...cellSteps(plan),
    ...formats(plan.formats.filter((each) => !isOfColumns(each))),
    ...each(plan.borders, ({ area, edge, color, weight }, at) =>
      at(area).format.borders.getItem(edge).set({ style: 'Continuous', color, weight }),
    ),
    ...each(plan.merges, (area, at) => at(area).merge()),
    ...each(plan.rowHeights, ({ row, rows, height }, at) => {
      at({ row, column: 0, rows, columns: 1 }).format.rowHeight = height;
    }),
    ...each(plan.validations, (validation, at) => applyValidation(at(validation.area).dataValidation, validation)),
  ];
}

function setUpPage(target: Excel.PageLayout, page: PagePlan): void {
  target.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  target.paperSize = 'A4';
  target.zoom = { horizontalFitToPages: page.pagesWide, verticalFitToPages: 0 };
  target.centerHorizontally = true;
  if (page.gridlines) target.printGridlines = true;
  if (page.printArea) target.setPrintArea(areaAddress(page.printArea));
  if (page.titleRows) target.setPrintTitleRows(rowsAddress(page.titleRows));
  if (page.titleColumns) target.setPrintTitleColumns(columnsAddress(page.titleColumns));
  target.headersFooters.defaultForAllPages.centerHeader = page.header;
  target.headersFooters.defaultForAllPages.centerFooter = page.footer;
}

const rowsAddress = ({ row, rows }: { row: number; rows: number }): string => `$${row + 1}:$${row + rows}`;
const columnsAddress = ({ column, columns }: { column: number; columns: number }): string =>
  `$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`;

function cellSteps({ row, cells }: RowsPlan): SheetStep[] {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return [];
  return Array.from({ length: Math.ceil(cells.length / ROWS_AT_ONCE) }, (_, index): SheetStep => {
    const block = cells.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE);
    const area = { row: row + index * ROWS_AT_ONCE, column: 0, rows: block.length, columns };
    return (sheet) => {
      sheet.getRange(areaAddress(area)).formulas = block.map((each) => [...each]);
    };
  });
}

function applyFormat(target: Excel.RangeFormat, format: CellFormat): void {
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.color !== undefined) target.font.color = format.color;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.italic !== undefined) target.font.italic = format.italic;
  if (format.size !== undefined) target.font.size = format.size;
  if (format.horizontal !== undefined) target.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) target.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.indent !== undefined) target.indentLevel = format.indent;
}

function applyValidation(target: Excel.DataValidation, { rule, prompt, alert }: ValidationPlan): void {
  target.rule = validationRule(rule);
  if (prompt) target.prompt = { showPrompt: true, ...prompt };
  target.errorAlert = alert
    ? { showAlert: true, style: alert.style, title: alert.title, message: alert.message }
    : { showAlert: false, style: 'Information', title: '', message: '' };
}

function validationRule(rule: ValidationPlan['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'list-in-cells':
      return { list: { inCellDropDown: true, source: `=${fixedReference(rule.cells)}` } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.minimum, formula2: rule.maximum } };
    case 'length':
      return { textLength: { operator: 'EqualTo', formula1: rule.length } };
    case 'formula':
      return { custom: { formula: rule.formula } };
  }
}
