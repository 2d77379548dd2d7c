import { generateRandomId, type IDataValidationRule, type IRange, isFormulaString, Rectangle } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { SheetId, Validation, ValidationsPort } from '../engine';
import { intersect, type Rect } from '../geometry';
import type { UniverBook } from './book';
import type { Grid } from './grid';
import type { NameScopes } from './name-scopes';
import { toRange, toRect } from './ranges';
import type { ValidationCheck } from './validation-check';
import { toStored, toValidation } from './validation-rules';

/** Data validation. Univer's rules are the truth: they move with rows and columns, are copied and undone with the rest. */
export class UniverValidations implements ValidationsPort {
  private readonly model: SheetDataValidationModel;

  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly scopes: NameScopes,
    private readonly check: ValidationCheck,
  ) {
    this.model = book.get(SheetDataValidationModel);
  }

  in(sheet: SheetId, area: Rect): readonly Validation[] {
    return this.rules(sheet, area).map((rule) => ({
      areas: this.areas(sheet, rule),
      ...toValidation(withFormulas(rule, (formula) => this.scopes.shown(sheet, formula))),
    }));
  }

  set(sheet: SheetId, area: Rect, validation: Omit<Validation, 'areas'>): void {
    this.grid.makeRoom(sheet, area);
    const rule = {
      ...withFormulas(toStored(validation), (formula) => this.scopes.qualified(sheet, formula)),
      uid: generateRandomId(),
      ranges: [toRange(this.grid.clip(sheet, area) ?? area)],
    };
    this.book.run(AddSheetDataValidationCommand.id, { ...this.book.at(sheet), rule });
  }

  clear(sheet: SheetId, area: Rect): void {
    if (this.rules(sheet, area).length === 0) return;
    const ranges = [toRange(this.grid.clip(sheet, area) ?? area)];
    this.book.run(ClearRangeDataValidationCommand.id, { ...this.book.at(sheet), ranges });
  }

  valid(sheet: SheetId, area: Rect): boolean | null {
    const answers = new Set<boolean>();
    for (const rule of this.rules(sheet, area)) {
      for (const part of this.areas(sheet, rule)) {
        const common = intersect(part, area);
        if (!common) continue;
        for (let row = common.row; row < common.row + common.rows; row++) {
          for (let column = common.column; column < common.column + common.columns; column++) {
            answers.add(this.check.holds(sheet, row, column, rule));
          }
        }
      }
    }
    if (answers.size === 2) return null;
    return !answers.has(false);
  }

  private rules(sheet: SheetId, area: Rect): IDataValidationRule[] {
    return this.model
      .getRules(this.book.unitId, sheet)
      .filter((rule) => this.areas(sheet, rule).some((part) => intersect(part, area)));
  }

  private areas(sheet: SheetId, rule: IDataValidationRule): Rect[] {
    // Sorting by the grid's own menu leaves an area in strips.
    return Rectangle.mergeRanges(rule.ranges as IRange[]).map((range) => toRect(range, this.book.sheet(sheet)));
  }
}

function withFormulas<R extends { formula1?: string; formula2?: string }>(
  rule: R,
  change: (formula: string) => string,
): R {
  const changed = { ...rule };
  if (isFormulaString(rule.formula1)) changed.formula1 = change(rule.formula1!);
  if (isFormulaString(rule.formula2)) changed.formula2 = change(rule.formula2!);
  return changed;
}
