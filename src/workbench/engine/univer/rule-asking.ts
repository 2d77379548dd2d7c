import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import type { NodeValue } from './ast-node';
import type { UniverBook } from './book';
import { Reading } from './plain-formulas/reading';

/** What the cells hold until the workbook changes, and what lookups have found in them: by formula, then by place. */
export interface Asking {
  readonly reading: Reading;
  readonly found: Map<string, Map<string, NodeValue>>;
}

/** Lets formulas of rules find the cells as they are. Univer must not calculate meanwhile. */
export function askingNow(book: UniverBook): Asking {
  forgetCells();
  const [config, model] = [book.get(IFormulaCurrentConfigService), book.get(FormulaDataModel)];
  // Univer would gather all formulas of the workbook, of which a rule has no use.
  const gather = model.getFormulaData.bind(model);
  model.getFormulaData = () => config.getFormulaData();
  try {
    config.loadDataLite();
  } finally {
    model.getFormulaData = gather;
  }
  config.setExecuteUnitId(book.unitId);
  book.get(IFormulaRuntimeService).reset();
  return { reading: new Reading(book), found: new Map() };
}

/** What was read from cells before a calculation is not what they hold in it. */
export function forgetCells(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}
