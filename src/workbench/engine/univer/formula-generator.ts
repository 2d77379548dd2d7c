import type { IRange } from '@univerjs/core';

export interface UnitRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
/** A formula in Univer's list of those to calculate. */
export interface FormulaTree {
  treeId: number;
  formula: string;
  rangeList: UnitRange[];
  refOffsetX: number;
  refOffsetY: number;
  addressFunctionNodes: readonly unknown[];
  isDirty: boolean;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly isVirtual: boolean;
  resetState(): void;
  dependencySheetName(names: object): boolean;
  isExcludeRange(cells: object | undefined): boolean;
}
/** What a cell of Univer's formula data says; `si` is of formulas that were filled. */
export interface FormulaItem {
  readonly f: string;
  readonly si?: string;
}
export type FormulaData = Record<string, Record<string, Record<number, Record<number, FormulaItem | null>>> | null>;

/** The private members of Univer 0.25.1 that are used here. */
export interface Generator {
  readonly _dependencyTreeCache: Map<number, FormulaTree>;
  _registerFormulas(units: readonly string[], formulas: FormulaData, unitData: unknown, trees: FormulaTree[]): void;
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    unitData: unknown,
    item: FormulaItem,
  ): FormulaTree;
  _generateTreeList(formulas: FormulaData, others: object, unitData: unknown): Promise<FormulaTree[]>;
  _registerFeatureFormulas(trees: FormulaTree[]): void;
  _getTreeNode(tree: FormulaTree): object | undefined;
  _getAddressFunctionNodeList(node: object | undefined): unknown[];
  _includeTree(tree: FormulaTree, node: object | undefined): boolean;
  _getRangeListByNode(node: object): Promise<UnitRange[]>;
  _calculateListByFunctionRefNode(trees: readonly FormulaTree[]): Promise<void>;
  _getUpdateTreeListAndMakeDependency(): FormulaTree[];
  generate(isForModel?: boolean): Promise<FormulaTree[]>;
  readonly _dependencyRTreeCacheForAddressFunction: { bulkSearch(ranges: readonly UnitRange[]): Set<unknown> };
}
export interface Dependencies {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  reset(): void;
  getFormulaDependency(unitId: string, sheetId: string, row: number, column: number): number | undefined;
  addFormulaDependency(unitId: string, sheetId: string, row: number, column: number, tree: FormulaTree): void;
  addDependencyRTreeCache(tree: FormulaTree): void;
  searchDependency(ranges: readonly UnitRange[]): ReadonlySet<number>;
}
