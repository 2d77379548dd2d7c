import {
  CELL_INVERTED_INDEX_CACHE,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  StringValueObject,
} from '@univerjs/engine-formula';
import { DataValidationCustomFormulaService } from '@univerjs/sheets-data-validation';
import type { UniverBook } from './book';

/** A formula in Univer's list of those to calculate. */
interface FormulaTree {
  readonly treeId: number;
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
  _getTreeNode(tree: FormulaTree): object | undefined;
  _getAddressFunctionNodeList(node: object | undefined): unknown[];
  _detectForcedRecalculationNode(tree: FormulaTree, node: object | undefined): boolean;
}
interface Dependencies {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  addDependencyRTreeCache(tree: FormulaTree): void;
}
interface CustomValidations {
  makeRuleDirty(unitId: string, sheetId: string, ruleId: string): void;
}

/** Up to so many cells are compared one by one. */
const FEW = 50;
const NO_INDEX: ReturnType<typeof findInIndex> = { rowsInCache: [], rowsNotInCache: [] };
const findInIndex = CELL_INVERTED_INDEX_CACHE.canUseCache.bind(CELL_INVERTED_INDEX_CACHE);

/**
 * Takes detours out of Univer's calculation that cost the more the more formulas, conditional formats and validations a
 * sheet has: on a questionnaire of 250 rows they are nine tenths of the time of an edit.
 */
export function avoidSlowPaths(book: UniverBook): void {
  const generator = book.get(IFormulaDependencyGenerator) as object as Generator;
  if ('_calculateListByFunctionRefNode' in generator) searchWhereNeeded(generator);
  if ('_getTreeNode' in generator) lookAtFormulasOnce(generator);
  const dependencies = book.get(IDependencyManagerService) as object as Dependencies;
  if ('_allTreeMap' in dependencies) noteDependenciesOnce(dependencies);
  const validations = book.get(DataValidationCustomFormulaService) as object as CustomValidations;
  // An edit of any cell would calculate a custom validation anew for all cells that have it. The cells that its formula
  // refers to are followed in any case.
  if ('makeRuleDirty' in validations) validations.makeRuleDirty = () => undefined;
  // Comparing a cell would go through all different values of its column, as it might for a whole column.
  CELL_INVERTED_INDEX_CACHE.canUseCache = (unitId, sheetId, column, from, to) =>
    to - from < FEW ? NO_INDEX : findInIndex(unitId, sheetId, column, from, to);
}

/**
 * Builds a search tree of all formulas only if some of them name cells at run time, and not at every calculation.
 *
 * Formulas of conditional formats and validations stand nowhere, so nothing can refer to them. Univer counts them as
 * standing where their cells would be if the range began at A1, and calculates whatever refers to those places with them.
 */
function searchWhereNeeded(generator: Generator): void {
  const search = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (trees) => {
    for (const tree of trees) {
      if ((tree.refTree ?? tree).formulaId !== undefined) tree.toRTreeItem = () => [];
    }
    if (trees.some(({ addressFunctionNodes }) => (addressFunctionNodes?.length ?? 0) > 0)) await search(trees);
  };
}

/** Univer's node type of literals. */
const LITERAL = 2;

/** A literal in a parsed formula; its class is not exported. */
interface ValueNode {
  getToken(): string;
  setValue(value: object | null): void;
  getValue(): object | null;
  execute(): void;
}
interface AstNode {
  readonly nodeType: number;
  getChildren(): readonly AstNode[];
}

/** Finds out once what a text in a formula is worth: at every calculation it would be tried as a date, time and number. */
function readTextsOnce(node: AstNode): void {
  for (const child of node.getChildren()) readTextsOnce(child);
  if (node.nodeType !== LITERAL) return;
  const literal = node as AstNode & ValueNode;
  if (!literal.getToken().startsWith('"')) return;
  const read = literal.execute.bind(literal);
  let text: string | undefined;
  literal.execute = () => {
    if (text !== undefined) return literal.setValue(StringValueObject.create(text));
    read();
    const value = literal.getValue();
    if (value instanceof StringValueObject) text = value.getValue();
  };
}

/** Looks once at the formula of a conditional format or validation, and not at every calculation for each of its cells. */
function lookAtFormulasOnce(generator: Generator): void {
  const parseAnew = generator._getTreeNode.bind(generator);
  const prepared = remembering((node: object) => readTextsOnce(node as AstNode));
  const parse = (tree: FormulaTree) => {
    const node = parseAnew(tree);
    if (node) prepared(node);
    return node;
  };
  const parsed = remembering((first: FormulaTree) => parse(first));
  generator._getTreeNode = (tree) => (tree.refTree ? parsed(tree.refTree) : parse(tree));
  const namesCells = remembering(generator._getAddressFunctionNodeList.bind(generator));
  generator._getAddressFunctionNodeList = (node) => (node ? namesCells(node) : []);
  const detect = generator._detectForcedRecalculationNode.bind(generator);
  const isVolatile = remembering((node: object) => detect({} as FormulaTree, node));
  generator._detectForcedRecalculationNode = (_, node) => node !== undefined && isVolatile(node);
}

/** Notes once what a formula refers to, and not at every calculation once more. */
function noteDependenciesOnce(dependencies: Dependencies): void {
  const add = dependencies.addDependencyRTreeCache.bind(dependencies);
  dependencies.addDependencyRTreeCache = (tree) => {
    if (!dependencies._allTreeMap.has(tree.treeId)) add(tree);
  };
}

function remembering<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}
