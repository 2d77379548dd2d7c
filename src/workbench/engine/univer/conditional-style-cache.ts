import type { IRange } from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import type { UniverBook } from './book';

interface Calculating {
  getCell(row: number, column: number): unknown;
}
/** The private members of Univer 0.25.1's view model that are used here. */
interface Results {
  _getCellCfs(unitId: string, sheetId: string, row: number, column: number): object[];
  _ensureCalculateUnitManager(unitId: string, sheetId: string): ReadonlyMap<string, Calculating>;
}

/** Lets the rules of a cell be known without calculating them: Univer asks for them at every write, for every cell of it. */
export function calculateConditionsWhenAsked(book: UniverBook): void {
  const rules = book.get(ConditionalFormattingRuleModel);
  const results: object = book.get(ConditionalFormattingViewModel);
  if (!('_getCellCfs' in results && '_ensureCalculateUnitManager' in results)) return;
  const model = results as Results;
  model._getCellCfs = (unitId, sheetId, row, column) => {
    const units = model._ensureCalculateUnitManager(unitId, sheetId);
    const found: object[] = [];
    for (const { cfId, ranges } of rules.getSubunitRules(unitId, sheetId) ?? []) {
      const unit = units.get(cfId);
      if (!unit || !ranges.some((range) => lies(row, column, range))) continue;
      let result: { readonly value: unknown } | undefined;
      found.push({
        cfId,
        priority: found.length,
        get result() {
          return (result ??= { value: unit.getCell(row, column) }).value;
        },
      });
    }
    return found;
  };
}

const lies = (row: number, column: number, { startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

/**
 * Puts the conditional style of a cell together once, and not each time that the cell is drawn: that takes longer than
 * drawing it. The view model keeps one list of results for a cell until one of them changes.
 */
export function rememberConditionalStyles(book: UniverBook): void {
  const service = book.get(ConditionalFormattingService);
  const results = book.get(ConditionalFormattingViewModel);
  const compose = service.composeStyle.bind(service);
  let remembered = new WeakMap<object, ReturnType<typeof compose>>();
  book.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(() => {
    remembered = new WeakMap();
  });
  service.composeStyle = (unitId, subUnitId, row, column) => {
    const cell = results.getCellCfs(unitId, subUnitId, row, column);
    if (!cell || cell.length === 0) return null;
    const before = remembered.get(cell);
    if (before !== undefined) return before;
    const style = compose(unitId, subUnitId, row, column);
    remembered.set(cell, style);
    return style;
  };
}
