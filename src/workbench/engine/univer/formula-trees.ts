import { moveRangeByOffset } from '@univerjs/core';
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import type { UniverBook } from './book';
import type { Dependencies, FormulaData, FormulaItem, FormulaTree, Generator, UnitRange } from './formula-generator';
import { FormulaShapes, once, type Shape } from './formula-shapes';
import { RunList } from './run-list';

const MEMBERS = [
  '_registerFormulas',
  '_createFDtree',
  '_generateTreeList',
  '_getRangeListByNode',
  '_getUpdateTreeListAndMakeDependency',
];

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
  private readonly shapes = new FormulaShapes();
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
    const shape = this.shapes.of(tree);
    tree.formula = shape.formula;
    tree.refOffsetX = column - shape.column;
    tree.refOffsetY = row - shape.row;
    const known = { formula, tree, shape };
    this.known.set(tree, known);
    return known;
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
    this.shapes.forget();
  }
}

const isFilled = (cells: Record<number, Record<number, FormulaItem | null>>): boolean =>
  Object.values(cells).some((line) => Object.values(line).some((item) => item?.si !== undefined));

const numbered = <T>(sparse: Readonly<Record<number, T>>): (readonly [number, T])[] =>
  Object.keys(sparse).map((key) => [Number(key), sparse[Number(key)]!] as const);
