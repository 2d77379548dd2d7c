import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import type { UniverBook } from './book';
import { holdsCell } from './ranges';

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
      if (!unit || !ranges.some((range) => holdsCell(range, row, column))) continue;
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
