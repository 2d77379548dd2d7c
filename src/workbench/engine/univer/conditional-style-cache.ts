import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import type { UniverBook } from './book';

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
