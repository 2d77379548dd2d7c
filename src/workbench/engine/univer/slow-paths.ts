import {
  CELL_INVERTED_INDEX_CACHE,
  IFormulaDependencyGenerator,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { DataValidationCustomFormulaService } from '@univerjs/sheets-data-validation';
import { type AstNode, NODE } from './ast-node';
import type { UniverBook } from './book';

/** The private members of Univer 0.25.1 that are replaced here. A version without them is left as it is. */
interface Generator {
  _getTreeNode(tree: object): object | undefined;
  _getAddressFunctionNodeList(node: object | undefined): unknown[];
  _detectForcedRecalculationNode(tree: object, node: object | undefined): boolean;
}
interface CustomValidations {
  makeRuleDirty(unitId: string, sheetId: string, ruleId: string): void;
}

/** Up to so many cells are compared one by one. */
const FEW = 50;
const NO_INDEX: ReturnType<typeof findInIndex> = { rowsInCache: [], rowsNotInCache: [] };
const findInIndex = CELL_INVERTED_INDEX_CACHE.canUseCache.bind(CELL_INVERTED_INDEX_CACHE);
const enterInIndex = CELL_INVERTED_INDEX_CACHE.set.bind(CELL_INVERTED_INDEX_CACHE);

/**
 * Takes detours out of Univer's calculation that cost the more the more formulas, conditional formats and validations a
 * sheet has: on a questionnaire of 250 rows they are nine tenths of the time of an edit.
 */
export function avoidSlowPaths(book: UniverBook): void {
  const generator = book.get(IFormulaDependencyGenerator) as object as Generator;
  if ('_getTreeNode' in generator) lookAtFormulasOnce(generator);
  const validations = book.get(DataValidationCustomFormulaService) as object as CustomValidations;
  // An edit of any cell would calculate a custom validation anew for all cells that have it. The cells that its formula
  // refers to are followed in any case.
  if ('makeRuleDirty' in validations) validations.makeRuleDirty = () => undefined;
  // Comparing a cell would go through all different values of its column, as it might for a whole column.
  CELL_INVERTED_INDEX_CACHE.canUseCache = (unitId, sheetId, column, from, to) =>
    to - from < FEW ? NO_INDEX : findInIndex(unitId, sheetId, column, from, to);
  // Each result of a column in which nobody has looked anything up would go through all other results of the column.
  CELL_INVERTED_INDEX_CACHE.set = (unitId, sheetId, column, value, row, isResult) => {
    if (isResult && !CELL_INVERTED_INDEX_CACHE.getCellValuePositions(unitId, sheetId, column)) return;
    enterInIndex(unitId, sheetId, column, value, row, isResult);
  };
}

/** Finds out once what a literal in a formula is worth: at every calculation it would be tried as a date, time and number. */
export function readLiteralOnce(literal: AstNode): void {
  if (literal.nodeType !== NODE.literal) return;
  const isText = literal.getToken().startsWith('"');
  const read = literal.execute.bind(literal);
  let known: string | number | undefined;
  literal.execute = () => {
    if (typeof known === 'string') return literal.setValue(StringValueObject.create(known));
    if (typeof known === 'number') return literal.setValue(NumberValueObject.create(known));
    read();
    const value = literal.getValue();
    if (value instanceof StringValueObject ? isText : value instanceof NumberValueObject && value.getPattern() === '') {
      known = (value as StringValueObject | NumberValueObject).getValue();
    }
  };
}

function readLiteralsOnce(node: AstNode): void {
  for (const child of node.getChildren()) readLiteralsOnce(child);
  readLiteralOnce(node);
}

/** Looks once at a parsed formula, and not at every calculation. */
function lookAtFormulasOnce(generator: Generator): void {
  const parse = generator._getTreeNode.bind(generator);
  const prepared = remembering((node: object) => readLiteralsOnce(node as AstNode));
  generator._getTreeNode = (tree) => {
    const node = parse(tree);
    if (node) prepared(node);
    return node;
  };
  const namesCells = remembering((node: object) => addressFunctions(node as AstNode));
  generator._getAddressFunctionNodeList = (node) => (node ? namesCells(node) : []);
  const detect = generator._detectForcedRecalculationNode.bind(generator);
  const isVolatile = remembering((node: object) => detect({}, node));
  generator._detectForcedRecalculationNode = (_, node) => node !== undefined && isVolatile(node);
}

/**
 * The functions of a formula that name cells at run time, as OFFSET. What INDEX finds lies in the range that it is given, so
 * that one is none, unless a range is to reach to it.
 */
function addressFunctions(node: AstNode): AstNode[] {
  return node.getChildren().flatMap((child) => {
    const isNamed = child.getToken().toUpperCase() === 'INDEX' && node.nodeType !== NODE.union;
    if (child.nodeType === NODE.function && child.isAddress() && !isNamed) return [child];
    return addressFunctions(child);
  });
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
