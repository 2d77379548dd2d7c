import { moveRangeByOffset, type IRange } from '@univerjs/core';
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import type { UniverBook } from './book';
import { RelativeFormula } from './relative-formula';
import { RunList } from './run-list';

interface UnitRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
/** A formula in Univer's list of those to calculate. */
interface FormulaTree {
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
interface FormulaItem {
  readonly f: string;
  readonly si?: string;
}
type FormulaData = Record<string, Record<string, Record<number, Record<number, FormulaItem | null>>> | null>;

/** The private members of Univer 0.25.1 that are used here. */
interface Generator {
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
interface Dependencies {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  reset(): void;
  getFormulaDependency(unitId: string, sheetId: string, row: number, column: number): number | undefined;
  addFormulaDependency(unitId: string, sheetId: string, row: number, column: number, tree: FormulaTree): void;
  addDependencyRTreeCache(tree: FormulaTree): void;
  searchDependency(ranges: readonly UnitRange[]): ReadonlySet<number>;
}

const MEMBERS = [
  '_registerFormulas',
  '_createFDtree',
  '_generateTreeList',
  '_getRangeListByNode',
  '_getUpdateTreeListAndMakeDependency',
];

/** How formulas that are the same in relative terms are told, by the first of them. */
interface Shape {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly relative: RelativeFormula | undefined;
  /** What the first refers to, each once. */
  ranges: readonly UnitRange[] | undefined;
}

interface Known {
  readonly formula: string;
  readonly tree: FormulaTree;
  readonly shape: Shape;
}

/** The columns of Excel's grid, to number cells. */
const COLUMNS = 16_384;

/**
 * Keeps Univer's list of formulas from one calculation to the next, and reads a formula that was filled over many cells once.
 * Univer 0.25.1 makes the list anew at every calculation, and reads each cell's text for itself.
 */
export function keepFormulaTrees(book: UniverBook): void {
  const generator: object = book.get(IFormulaDependencyGenerator);
  if (MEMBERS.every((member) => member in generator)) new FormulaTrees(book, generator as Generator);
}

class FormulaTrees {
  private readonly cells = new Map<string, Map<number, Known>>();
  private readonly shapes = new Map<string, Map<string, Shape>>();
  /** The last shape in each column of each sheet: the next row mostly has the same. */
  private readonly latest = new Map<string, Map<number, Shape>>();
  private readonly known = new WeakMap<FormulaTree, Known>();
  /** The formulas that find out what they refer to when they are calculated. */
  private readonly searching = new WeakSet<FormulaTree>();
  private readonly dependencies: Dependencies;

  constructor(
    private readonly book: UniverBook,
    private readonly generator: Generator,
  ) {
    this.dependencies = book.get(IDependencyManagerService) as object as Dependencies;
    const registerFilled = generator._registerFormulas.bind(generator);
    generator._registerFormulas = (units, formulas, unitData, trees) => {
      for (const unitId of units) {
        for (const [sheetId, cells] of Object.entries(formulas[unitId] ?? {})) {
          if (isFilled(cells)) registerFilled([unitId], { [unitId]: { [sheetId]: cells } }, unitData, trees);
          else this.register(unitId, sheetId, cells, unitData, trees);
        }
      }
    };
    generator._generateTreeList = (formulas, _, unitData) => this.list(formulas, unitData);
    generator._getUpdateTreeListAndMakeDependency = () => this.changed();
    const generate = generator.generate.bind(generator);
    generator.generate = async (isForModel) => this.toRun(await generate(isForModel));
  }

  private register(
    unitId: string,
    sheetId: string,
    cells: Record<number, Record<number, FormulaItem | null>>,
    unitData: unknown,
    trees: FormulaTree[],
  ): void {
    const { generator, dependencies } = this;
    const before = this.cells.get(sheetId);
    const now = new Map<number, Known>();
    for (const [row, line] of numbered(cells)) {
      for (const [column, item] of numbered(line)) {
        if (!item) continue;
        const place = row * COLUMNS + column;
        const treeId = dependencies.getFormulaDependency(unitId, sheetId, row, column);
        let known = before?.get(place);
        if (known?.formula !== item.f || known.tree.treeId !== treeId) {
          known = this.planted(generator._createFDtree(unitId, sheetId, row, column, unitData, item));
          if (treeId !== undefined) known.tree.treeId = treeId;
          else dependencies.addFormulaDependency(unitId, sheetId, row, column, known.tree);
        }
        now.set(place, known);
        known.tree.resetState();
        trees.push(known.tree);
        generator._dependencyTreeCache.set(known.tree.treeId, known.tree);
      }
    }
    this.cells.set(sheetId, now);
  }

  /** A new formula, told by the first that is the same in relative terms. */
  private planted(tree: FormulaTree): Known {
    const { formula, row, column } = tree;
    const shape = this.shapeOf(tree);
    tree.formula = shape.formula;
    tree.refOffsetX = column - shape.column;
    tree.refOffsetY = row - shape.row;
    const known = { formula, tree, shape };
    this.known.set(tree, known);
    return known;
  }

  private shapeOf({ formula, row, column, subUnitId }: FormulaTree): Shape {
    const latest = this.latest.get(subUnitId) ?? new Map<number, Shape>();
    this.latest.set(subUnitId, latest);
    const above = latest.get(column);
    if (above?.relative?.is(formula, row, column)) return above;
    const relative = RelativeFormula.of(formula, row, column);
    const shapes = this.shapes.get(subUnitId) ?? new Map<string, Shape>();
    this.shapes.set(subUnitId, shapes);
    const shape: Shape = (relative && shapes.get(relative.text)) ?? {
      formula,
      row,
      column,
      relative,
      ranges: undefined,
    };
    if (relative) shapes.set(relative.text, shape);
    latest.set(column, shape);
    return shape;
  }

  /** The formulas to calculate, without those that turn out to follow from nothing that has changed. */
  private toRun(trees: FormulaTree[]): FormulaTree[] {
    const [config, runtime] = [this.book.get(IFormulaCurrentConfigService), this.book.get(IFormulaRuntimeService)];
    // What spills is calculated twice, and circles go round: there Univer is left to itself.
    const isSimple = !config.isForceCalculate() && !config.getExcludedRange() && !runtime.isCycleDependency();
    if (!isSimple || this.mayMeanOther(config) || trees.some(({ row }) => row < 0)) return trees;
    const isPlain = (tree: FormulaTree): boolean => this.known.has(tree) && !this.searching.has(tree);
    // Univer asks for nothing but its length and the last of it.
    return new RunList(trees, isPlain, config, runtime) as object as FormulaTree[];
  }

  /** Whether names or sheets of formulas may stand for something else than they did. */
  private mayMeanOther(config: IFormulaCurrentConfigService): boolean {
    const renamed = [config.getDirtyNameMap(), config.getDirtyDefinedNameMap(), config.getDirtySuperTableMap?.()];
    return [...renamed, config.getClearDependencyTreeCache()].some((map) => Object.keys(map ?? {}).length > 0);
  }

  private async list(formulas: FormulaData, unitData: unknown): Promise<FormulaTree[]> {
    const { generator, dependencies } = this;
    const config = this.book.get(IFormulaCurrentConfigService);
    if (config.isForceCalculate()) dependencies.reset();
    if (config.isForceCalculate() || this.mayMeanOther(config)) this.forget();
    const trees: FormulaTree[] = [];
    generator._registerFormulas(Object.keys(formulas), formulas, unitData, trees);
    generator._registerFeatureFormulas(trees);
    const nodes = new Map<Shape, object | undefined>();
    for (const tree of trees) {
      if (!tree.formula) continue;
      const shape = this.known.get(tree)?.shape;
      const node = shape && nodes.has(shape) ? nodes.get(shape) : generator._getTreeNode(tree);
      if (shape) nodes.set(shape, node);
      tree.isDirty = generator._includeTree(tree, node);
      const addresses = generator._getAddressFunctionNodeList(node);
      if (addresses.length > 0) {
        tree.addressFunctionNodes = addresses;
        this.searching.add(tree);
      }
      if (tree.isVirtual || !node) continue;
      if (!shape) tree.rangeList = await this.look(tree, node, tree);
      else if (tree.rangeList.length === 0) tree.rangeList = await this.rangesOf(tree, node, shape);
    }
    for (const tree of trees) {
      if (!dependencies._allTreeMap.has(tree.treeId)) dependencies.addDependencyRTreeCache(tree);
    }
    // Finds what formulas refer to whose references are known only when they are calculated, as OFFSET.
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) {
      await generator._calculateListByFunctionRefNode(trees);
    }
    return trees;
  }

  private async rangesOf(tree: FormulaTree, node: object, shape: Shape): Promise<UnitRange[]> {
    shape.ranges ??= once(await this.look(tree, node, { ...shape, refOffsetX: 0, refOffsetY: 0 }));
    return shape.ranges.map(({ unitId, sheetId, range }) => ({
      unitId,
      sheetId,
      range: moveRangeByOffset(range, tree.refOffsetX, tree.refOffsetY),
    }));
  }

  /** What a formula refers to at some place. */
  private look(
    tree: FormulaTree,
    node: object,
    { row, column, refOffsetX, refOffsetY }: Pick<FormulaTree, 'row' | 'column' | 'refOffsetX' | 'refOffsetY'>,
  ): Promise<UnitRange[]> {
    this.book
      .get(IFormulaRuntimeService)
      .setCurrent(row, column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    return this.generator._getRangeListByNode({ node, refOffsetX, refOffsetY });
  }

  /** The formulas to calculate anew, as Univer chooses them; but what they refer to stays known. */
  private changed(): FormulaTree[] {
    const { generator, dependencies } = this;
    const config = this.book.get(IFormulaCurrentConfigService);
    const [ranges, names] = [config.getDirtyRanges(), config.getDirtyNameMap()];
    const [isForced, excluded] = [config.isForceCalculate(), config.getExcludedRange() ?? undefined];
    const reached = dependencies.searchDependency(ranges);
    const named = generator._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges);
    return [...generator._dependencyTreeCache].flatMap(([id, tree]) => {
      const isReached = (reached.has(id) || named.has(id)) && !tree.isExcludeRange(excluded);
      return isForced || tree.isDirty || isReached || tree.dependencySheetName(names) ? [tree] : [];
    });
  }

  private forget(): void {
    this.cells.clear();
    this.shapes.clear();
    this.latest.clear();
  }
}

/** Each range once, however often a formula names it. */
function once(ranges: readonly UnitRange[]): UnitRange[] {
  const known = new Map<string, UnitRange>();
  for (const each of ranges) {
    const { startRow, endRow, startColumn, endColumn, startAbsoluteRefType, endAbsoluteRefType } = each.range;
    const ends = [startRow, endRow, startColumn, endColumn, startAbsoluteRefType, endAbsoluteRefType];
    known.set([each.unitId, each.sheetId, ...ends].join(' '), each);
  }
  return [...known.values()];
}

const isFilled = (cells: Record<number, Record<number, FormulaItem | null>>): boolean =>
  Object.values(cells).some((line) => Object.values(line).some((item) => item?.si !== undefined));

const numbered = <T>(sparse: Readonly<Record<number, T>>): (readonly [number, T])[] =>
  Object.keys(sparse).map((key) => [Number(key), sparse[Number(key)]!] as const);
