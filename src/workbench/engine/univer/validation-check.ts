import { DataValidationOperator, DataValidationType, type IDataValidationRule, isFormulaString } from '@univerjs/core';
import { DataValidationCustomFormulaService, DataValidationListCacheService } from '@univerjs/sheets-data-validation';
import type { CellValue, SheetId } from '../engine';
import type { UniverBook } from './book';
import { valueOf } from './cell-data';

/** Whether values satisfy validations, answered at once from what the formula engine last calculated. */
export class ValidationCheck {
  private readonly formulas: DataValidationCustomFormulaService;
  private readonly lists: DataValidationListCacheService;

  constructor(private readonly book: UniverBook) {
    this.formulas = book.get(DataValidationCustomFormulaService);
    this.lists = book.get(DataValidationListCacheService);
  }

  /** Whether the value of a cell satisfies a rule that lies on it. */
  holds(sheet: SheetId, row: number, column: number, rule: IDataValidationRule): boolean {
    const value = valueOf(this.book.sheet(sheet).getCellRaw(row, column));
    return this.accepts(sheet, row, column, rule, value) ?? this.customHolds(sheet, row, column, rule);
  }

  /** Whether a rule lets a value into a cell; `undefined` if only calculating its formula with that value could tell. */
  accepts(
    sheet: SheetId,
    row: number,
    column: number,
    rule: IDataValidationRule,
    value: CellValue,
  ): boolean | undefined {
    if (value === '') return rule.allowBlank !== false;
    switch (rule.type as DataValidationType) {
      case DataValidationType.CUSTOM:
        return undefined;
      case DataValidationType.LIST:
        return this.lists.getOrCompute(this.book.unitId, sheet, rule).set.has(listText(value));
      case DataValidationType.TEXT_LENGTH:
        return this.compare(sheet, row, column, rule, listText(value).length);
      case DataValidationType.WHOLE:
        return Number.isInteger(value) && this.compare(sheet, row, column, rule, value as number);
      case DataValidationType.DECIMAL:
        return typeof value === 'number' && this.compare(sheet, row, column, rule, value);
      default:
        return true;
    }
  }

  private customHolds(sheet: SheetId, row: number, column: number, rule: IDataValidationRule): boolean {
    const result = this.formulas.getCellFormulaValueSync(this.book.unitId, sheet, rule.uid, row, column);
    const value = valueOf(result);
    return value === true || (typeof value === 'number' && value !== 0);
  }

  private compare(sheet: SheetId, row: number, column: number, rule: IDataValidationRule, value: number): boolean {
    const { unitId } = this.book;
    const bound = (formula: string | undefined, which: 'getCellFormulaValueSync' | 'getCellFormula2ValueSync') =>
      isFormulaString(formula)
        ? valueOf(this.formulas[which](unitId, sheet, rule.uid, row, column))
        : Number(formula ?? NaN);
    const first = bound(rule.formula1, 'getCellFormulaValueSync');
    const second = bound(rule.formula2, 'getCellFormula2ValueSync');
    if (typeof first !== 'number') return false;
    const [low, high] = typeof second === 'number' ? [first, second] : [first, first];
    switch (rule.operator) {
      case DataValidationOperator.NOT_BETWEEN:
        return value < low || value > high;
      case DataValidationOperator.EQUAL:
        return value === first;
      case DataValidationOperator.NOT_EQUAL:
        return value !== first;
      case DataValidationOperator.GREATER_THAN:
        return value > first;
      case DataValidationOperator.LESS_THAN:
        return value < first;
      case DataValidationOperator.GREATER_THAN_OR_EQUAL:
        return value >= first;
      case DataValidationOperator.LESS_THAN_OR_EQUAL:
        return value <= first;
      default:
        return value >= low && value <= high;
    }
  }
}

const listText = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
