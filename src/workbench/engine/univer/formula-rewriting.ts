import { type ICellData, type IMutationInfo, Injector, isFormulaString } from '@univerjs/core';
import { UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { SheetId } from '../engine';
import type { Step, UniverBook } from './book';
import { conditionalRules, setConditionalRules } from './conditional-mutations';
import { mapFormulas } from './conditional-rules';
import type { CellMatrix } from './grid';

type Rewrite = (formula: string) => string;

/** Rewrites the formulas in the cells of a sheet. Only those that name a sheet can be meant. */
export function rewriteCells(book: UniverBook, sheet: SheetId, rewrite: Rewrite): Step {
  const cellValue: CellMatrix = {};
  book
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const f = rewritten(cell, rewrite);
      if (f !== undefined) (cellValue[row] ??= {})[column] = { f };
      return undefined;
    });
  if (Object.keys(cellValue).length === 0) return { redos: [], undos: [] };
  const params = { ...book.at(sheet), cellValue };
  const undo = SetRangeValuesUndoMutationFactory(book.get(Injector), params);
  return {
    redos: [{ id: SetRangeValuesMutation.id, params }],
    undos: [{ id: SetRangeValuesMutation.id, params: undo }],
  };
}

/** Rewrites the formulas of validations and conditional formats on a sheet. */
export function rewriteRules(book: UniverBook, sheet: SheetId, rewrite: Rewrite): Step {
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  const at = book.at(sheet);
  for (const rule of book.get(SheetDataValidationModel).getRules(book.unitId, sheet)) {
    const { type, operator, allowBlank, formula1, formula2 } = rule;
    const before = { type, operator, allowBlank, formula1, formula2 };
    const after = { ...before, formula1: inRule(formula1, rewrite), formula2: inRule(formula2, rewrite) };
    if (after.formula1 === formula1 && after.formula2 === formula2) continue;
    const update = (payload: object): IMutationInfo => ({
      id: UpdateDataValidationMutation.id,
      params: { ...at, ruleId: rule.uid, payload: { type: UpdateRuleType.SETTING, payload } },
    });
    redos.push(update(after));
    undos.push(update(before));
  }
  const formats = conditionalRules(book, sheet);
  const rewrittenFormats = formats.map((stored) => {
    const rule = mapFormulas(stored.rule, (formula) => inRule(formula, rewrite) ?? formula);
    return JSON.stringify(rule) === JSON.stringify(stored.rule) ? stored : { ...stored, rule };
  });
  const validations = { redos, undos };
  if (rewrittenFormats.every((rule, index) => rule === formats[index])) return validations;
  return joined([validations, setConditionalRules(book, sheet, rewrittenFormats)]);
}

export const joined = (steps: readonly Step[]): Step => ({
  redos: steps.flatMap((step) => step.redos),
  undos: steps.flatMap((step) => step.undos),
});

function rewritten(cell: ICellData | null | undefined | void, rewrite: Rewrite): string | undefined {
  if (!cell?.f?.includes('!')) return undefined;
  const f = rewrite(cell.f);
  return f === cell.f ? undefined : f;
}

const inRule = (formula: string | undefined, rewrite: Rewrite): string | undefined =>
  isFormulaString(formula) ? rewrite(formula!) : formula;
