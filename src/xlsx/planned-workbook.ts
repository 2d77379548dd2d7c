import { fixedReference, sheetPrefix } from '../clearing-house/sheet/a1';
import type { Area } from '../clearing-house/sheet/area';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { withListsInCells } from '../clearing-house/sheet/lists-in-cells';
import type { CellInput, CellValue, PagePlan, SheetPlan, ValidationPlan } from '../clearing-house/sheet/sheet-plan';
import { A4, type PageSetup } from './page-setup';
import { plannedStyles } from './planned-styles';
import { StyleTable } from './style';
import type { ValidationRule } from './validation-rule';
import type { DocumentProperties, XlsxName, XlsxSheet, XlsxValidation, XlsxWorkbook } from './workbook';

/** What a workbook of planned sheets has besides them. */
export interface PlannedWorkbookOptions {
  /** Names of the workbook; formulas with their `=`. */
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[];
  readonly properties?: DocumentProperties;
  /** Of the add-in, as JSON values. */
  readonly settings?: ReadonlyMap<string, unknown>;
}

/** The workbook that some sheet plans make, the first on top. Names that are taken get a number behind them. */
export function plannedWorkbook(plans: readonly SheetPlan[], options: PlannedWorkbookOptions = {}): XlsxWorkbook {
  const styles = new StyleTable();
  const taken: string[] = [];
  const sheets = plans.map((plan) => {
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return plannedSheet({ ...withListsInCells(plan), name }, styles);
  });
  const names = plans.flatMap((plan, sheet) => plan.names.map((each) => plannedName(each, sheets[sheet]!.name, sheet)));
  const ofWorkbook = (options.names ?? []).map((name): XlsxName => ({ ...name, comment: '' }));
  return {
    sheets,
    active: 0,
    styles: styles.list,
    names: [...ofWorkbook, ...names],
    properties: options.properties ?? {},
    customProperties: new Map(),
    settings: options.settings ?? new Map<string, unknown>(),
    lost: [],
  };
}

const plannedName = (
  { name, area }: { readonly name: string; readonly area: Area },
  sheetName: string,
  sheet: number,
): XlsxName => ({
  name,
  sheet,
  formula: `=${sheetPrefix(sheetName)}${fixedReference(area)}`,
  comment: '',
  visible: true,
});

function plannedSheet(plan: SheetPlan, styles: StyleTable): XlsxSheet {
  const indices = plannedStyles(plan, styles);
  const columns = Math.max(...indices.map((row) => row.length));
  const at = (row: number, column: number): CellInput => {
    const input = plan.cells[row]?.[column] ?? null;
    const isText = styles.list[indices[row]![column]!]!.numberFormat === '@';
    return isText && formulaOf(input) !== null ? `'${input}` : input;
  };
  const formulas = indices.map((_, row) => Array.from({ length: columns }, (__, column) => formulaOf(at(row, column))));
  return {
    name: plan.name,
    visibility: 'Visible',
    tabColor: plan.tabColor,
    showGridlines: true,
    values: indices.map((_, row) => Array.from({ length: columns }, (__, column) => valueOf(at(row, column)))),
    formulas,
    styles: indices,
    uncalculated: formulas.flat().filter((formula) => formula !== null).length,
    arrays: [],
    columns: plan.columnWidths,
    rows: [...plan.rowHeights, ...plan.hiddenRows.map((row) => ({ row, rows: 1, hidden: true }))],
    merges: plan.merges,
    freeze: plan.freeze,
    validations: plan.validations.map(plannedValidation),
    conditionalFormats: plan.conditionalFormats.map(({ areas, rule, style }) => ({
      areas,
      rule:
        rule.type === 'formula'
          ? { type: 'Custom', formula: rule.formula }
          : { type: 'ContainsText', operator: 'BeginsWith', text: rule.text },
      style: { ...style, underline: style.underline ? 'Single' : undefined },
      stopIfTrue: false,
    })),
    properties: new Map(Object.entries(plan.properties)),
    page: plannedPage(plan.page),
    lost: [],
  };
}

const formulaOf = (input: CellInput): string | null => (typeof input === 'string' && /^=./.test(input) ? input : null);

function valueOf(input: CellInput): CellValue {
  if (input === null || formulaOf(input) !== null) return '';
  // An apostrophe before a text says that it is one, and is not part of it.
  return typeof input === 'string' ? input.replace(/^'/, '') : input;
}

function plannedValidation({ area, rule, prompt, alert }: ValidationPlan): XlsxValidation {
  return {
    areas: [area],
    rule: plannedRule(rule),
    ignoreBlanks: true,
    prompt: { show: true, title: prompt?.title ?? '', message: prompt?.message ?? '' },
    alert: alert
      ? { show: true, style: alert.style, title: alert.title, message: alert.message }
      : { show: false, style: 'Information', title: '', message: '' },
  };
}

function plannedRule(rule: ValidationPlan['rule']): ValidationRule {
  switch (rule.type) {
    case 'list':
      return { type: 'List', source: rule.items.join(','), inCellDropDown: true };
    case 'list-in-cells':
      return { type: 'List', source: `=${fixedReference(rule.cells)}`, inCellDropDown: true };
    case 'decimal':
      return { type: 'Decimal', operator: 'Between', formula1: rule.minimum, formula2: rule.maximum };
    case 'length':
      return { type: 'TextLength', operator: 'EqualTo', formula1: rule.length };
    case 'formula':
      return { type: 'Custom', formula: rule.formula };
  }
}

function plannedPage(page: PagePlan): PageSetup {
  const { orientation, pagesWide, titleRows, titleColumns, gridlines, header, footer } = page;
  return {
    orientation,
    paper: A4,
    fit: { wide: pagesWide, tall: 0 },
    centerHorizontally: true,
    ...(titleRows && { titleRows }),
    ...(titleColumns && { titleColumns }),
    ...(gridlines && { gridlines }),
    ...(header !== '' && { header: `&C${header}` }),
    ...(footer !== '' && { footer: `&C${footer}` }),
  };
}
