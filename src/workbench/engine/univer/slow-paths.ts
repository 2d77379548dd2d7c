import { CELL_INVERTED_INDEX_CACHE, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import { DataValidationCustomFormulaService } from '@univerjs/sheets-data-validation';
import type { UniverBook } from './book';

/** A formula in Univer's list of those to calculate. */
interface FormulaTree {
  /** Its OFFSET, INDIRECT and INDEX. */
  readonly addressFunctionNodes?: readonly unknown[];
  /** Set on formulas of conditional formats and validations. */
  readonly formulaId?: string | undefined;
  /** The formula of the first cell, on those of the other cells of a conditional format or validation. */
  readonly refTree?: FormulaTree;
  /** The places that it stands in, for finding the formulas that refer to it. */
  toRTreeItem(): readonly object[];
}

/** The private members of Univer 0.25.1 that are replaced here. A version without them is left as it is. */
interface Generator {
  _calculateListByFunctionRefNode(trees: readonly FormulaTree[]): Promise<void>;
}
interface CustomValidations {
  makeRuleDirty(unitId: string, sheetId: string, ruleId: string): void;
}

/** Up to so many cells are compared one by one. */
const FEW = 50;
const NO_INDEX: ReturnType<typeof findInIndex> = { rowsInCache: [], rowsNotInCache: [] };
const findInIndex = CELL_INVERTED_INDEX_CACHE.canUseCache.bind(CELL_INVERTED_INDEX_CACHE);

/**
 * Takes four detours out of Univer's calculation that cost the more the more conditional formats and validations a sheet
 * has: on a questionnaire of 250 rows they are nine tenths of the time of an edit.
 *
 * - A search tree of all formulas is built at every calculation, though only functions that name cells at run time need it.
 * - Formulas of conditional formats and validations count as standing where their cells would be if the range began at A1,
 *   so that whatever refers to those places is calculated with them. They stand nowhere: nothing can refer to them.
 * - An edit of any cell calculates a custom validation anew for all cells that have it. The cells that its formula refers to
 *   are followed in any case.
 * - Comparing a cell goes through all different values of its column, as it might for a whole column.
 */
export function avoidSlowPaths(book: UniverBook): void {
  const generator = book.get(IFormulaDependencyGenerator) as object as Generator;
  if ('_calculateListByFunctionRefNode' in generator) {
    const search = generator._calculateListByFunctionRefNode.bind(generator);
    generator._calculateListByFunctionRefNode = async (trees) => {
      for (const tree of trees) standNowhere(tree);
      if (trees.some(({ addressFunctionNodes }) => (addressFunctionNodes?.length ?? 0) > 0)) await search(trees);
    };
  }
  CELL_INVERTED_INDEX_CACHE.canUseCache = (unitId, sheetId, column, from, to) =>
    to - from < FEW ? NO_INDEX : findInIndex(unitId, sheetId, column, from, to);
  const validations = book.get(DataValidationCustomFormulaService) as object as CustomValidations;
  if ('makeRuleDirty' in validations) validations.makeRuleDirty = () => undefined;
}

function standNowhere(tree: FormulaTree): void {
  if ((tree.refTree ?? tree).formulaId !== undefined) tree.toRTreeItem = () => [];
}
