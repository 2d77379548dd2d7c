import { areaAddress, columnLetters, fixedReference } from '../clearing-house/sheet/a1';
import type { Area } from '../clearing-house/sheet/area';
import { withListsInCells } from '../clearing-house/sheet/lists-in-cells';
import type { CellFormat, PagePlan, RowsPlan, SheetPlan, ValidationPlan } from '../clearing-house/sheet/sheet-plan';
import { addConditionalFormats } from './conditional-formats';

/**
 * Turns the plan of a sheet into calls on an empty sheet; the caller syncs. Formats of numbers come before values, so
 * that codes stay text.
 */
export function writePlan(sheet: Excel.Worksheet, planned: SheetPlan): void {
  const plan = withListsInCells(planned);
  const at = (area: Area) => sheet.getRange(areaAddress(area));
  // First, so that the sheet is known for what it is even if Excel refuses something later.
  for (const [key, value] of Object.entries(plan.properties)) sheet.customProperties.add(key, value);
  sheet.tabColor = plan.tabColor;
  // Before the cells, since rows grow to the height of a text as their columns are wide then.
  for (const { column, columns, width } of plan.columnWidths) {
    at({ row: 0, column, rows: 1, columns }).format.columnWidth = width;
  }
  writeRows(sheet, { ...plan, row: 0 });
  for (const row of plan.hiddenRows) at({ row, column: 0, rows: 1, columns: 1 }).rowHidden = true;
  for (const { column, columns } of plan.hiddenColumns ?? []) {
    at({ row: 0, column, rows: 1, columns }).columnHidden = true;
  }
  setUpPage(sheet.pageLayout, plan.page);
  if (plan.filter) sheet.autoFilter.apply(at(plan.filter));
  addConditionalFormats(sheet, plan.conditionalFormats);
  for (const { name, area } of plan.names) sheet.names.add(name, at(area));
  const { rows, columns } = plan.freeze;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(at({ row: 0, column: 0, rows, columns }));
}

/** Puts rows into a sheet and moves down what stands there; the caller syncs. */
export function insertRows(sheet: Excel.Worksheet, plan: RowsPlan): void {
  // New rows come with the look and the validation of the row above.
  sheet
    .getRange(`${plan.row + 1}:${plan.row + plan.cells.length}`)
    .insert('Down')
    .clear();
  writeRows(sheet, plan);
}

function writeRows(sheet: Excel.Worksheet, plan: RowsPlan): void {
  const at = (area: Area) => sheet.getRange(areaAddress(area));
  for (const { area, format } of plan.numberFormats) at(area).numberFormat = [[format]];
  writeCells(sheet, plan);
  for (const { area, format } of plan.formats) applyFormat(at(area).format, format);
  for (const { area, edge, color, weight } of plan.borders) {
    at(area).format.borders.getItem(edge).set({ style: 'Continuous', color, weight });
  }
  for (const area of plan.merges) at(area).merge();
  for (const { row, rows, height } of plan.rowHeights)
    at({ row, column: 0, rows, columns: 1 }).format.rowHeight = height;
  for (const validation of plan.validations) applyValidation(at(validation.area).dataValidation, validation);
}

function setUpPage(target: Excel.PageLayout, page: PagePlan): void {
  target.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  target.paperSize = 'A4';
  target.zoom = { horizontalFitToPages: page.pagesWide, verticalFitToPages: 0 };
  target.centerHorizontally = true;
  if (page.printArea) target.setPrintArea(areaAddress(page.printArea));
  if (page.titleRows) target.setPrintTitleRows(rowsAddress(page.titleRows));
  if (page.titleColumns) target.setPrintTitleColumns(columnsAddress(page.titleColumns));
  target.headersFooters.defaultForAllPages.centerHeader = page.header;
  target.headersFooters.defaultForAllPages.centerFooter = page.footer;
}

const rowsAddress = ({ row, rows }: { row: number; rows: number }): string => `$${row + 1}:$${row + rows}`;
const columnsAddress = ({ column, columns }: { column: number; columns: number }): string =>
  `$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`;

function writeCells(sheet: Excel.Worksheet, { row, cells }: RowsPlan): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const inputs = cells.map((each) => [...each]);
  sheet.getRange(areaAddress({ row, column: 0, rows: cells.length, columns })).formulas = inputs;
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
