import { AstTreeBuilder, IFormulaRuntimeService, Interpreter, Lexer, LexerNode } from '@univerjs/engine-formula';
import type { ICellData, IRange } from '@univerjs/core';
import type { UniverBook } from './book';
import { readLiteralOnce } from './slow-paths';

/** Cells of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly range: IRange;
}

interface Value {
  isReferenceObject(): boolean;
  toUnitRange(): { readonly sheetId: string; readonly range: IRange };
  isBoolean?(): boolean;
  getValue?(): unknown;
}
/** A parsed formula; Univer does not export the class. */
interface AstNode {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly AstNode[];
  getValue(): Value | null;
  setValue(value: Value | null): void;
  setRefOffset?(x: number, y: number): void;
  isEmptyParamFunction?(): boolean;
  isAddress(): boolean;
  isForcedCalculateFunction(): boolean;
  execute(): void;
  resetCalculationState(): void;
}

/** Univer's node types. */
const [REFERENCE, FUNCTION, UNION, SUFFIX] = [1, 4, 10, 12];
/** Functions that go through many cells: what they found is kept for all the rules of a cell that ask for the same. */
const LOOKUPS: ReadonlySet<string> = new Set(['VLOOKUP', 'HLOOKUP', 'MATCH', 'INDEX', 'COUNTIF', 'COUNTIFS', 'SUMIF']);

/** What lookups have found since the workbook last changed: by formula, then by place. */
export type Found = Map<string, Map<string, Value>>;

/** The results of a formula as Univer keeps them: one cell, or the cells of a reference. */
export type RuleResult = (ICellData | undefined)[][];

/**
 * The formula of a conditional format or validation, parsed once and calculated for any of its cells. It must not be asked
 * while Univer itself calculates: both share what is being looked at.
 */
export class RuleFormula {
  private readonly node: AstNode | undefined;
  /** The conditions, if the formula is AND of several. */
  private readonly all: AstNode | undefined;
  private readonly keys = new WeakMap<AstNode, string>();
  /** References at the first cell and one cell to the right and down, which tells what of them moves. */
  private readonly references: readonly { readonly at: Place; readonly next: Place }[];
  /** Whether no reference tells what the result depends on. */
  readonly isVolatile: boolean;

  /** @param origin the cell that the formula is written for */
  constructor(
    private readonly book: UniverBook,
    private readonly sheet: string,
    formula: string,
    private readonly origin: { readonly row: number; readonly column: number },
  ) {
    const tree = book.get(Lexer).treeBuilder(formula);
    this.node = tree instanceof LexerNode ? (book.get(AstTreeBuilder).parse(tree) as unknown as AstNode) : undefined;
    const [outermost, ...others] = this.node?.getChildren() ?? [];
    if (others.length === 0 && outermost?.nodeType === FUNCTION && outermost.getToken().toUpperCase() === 'AND') {
      this.all = outermost;
    }
    const nodes = this.node ? descendants(this.node) : [];
    this.isVolatile = nodes.some(
      (node) => node.isForcedCalculateFunction() || node.isAddress() || node.nodeType === SUFFIX,
    );
    this.references = nodes
      .filter(({ nodeType }) => nodeType === REFERENCE || nodeType === UNION)
      .map((node) => ({ at: this.placeOf(node, 0), next: this.placeOf(node, 1) }));
    for (const node of nodes) {
      readLiteralOnce(node);
      if (node.nodeType === FUNCTION && LOOKUPS.has(node.getToken().toUpperCase())) this.keys.set(node, textOf(node));
    }
  }

  /** The result for the cell so many columns to the right of the first one and so many rows below it. */
  calculate(x: number, y: number, found: Found): RuleResult | undefined {
    const { node, book } = this;
    if (!node) return undefined;
    const runtime = book.get(IFormulaRuntimeService);
    this.stand(x, y);
    this.run(node, x, y, found);
    const value = node.getValue();
    // Univer's own way of turning a value into cells.
    runtime.setRuntimeOtherData(RESULT, 0, 0, value as never);
    const results = runtime.getAllRuntimeData().unitOtherData[book.unitId]?.[this.sheet]?.[RESULT] as
      Record<number, Record<number, RuleResult>> | undefined;
    node.resetCalculationState();
    return results?.[0]?.[0];
  }

  /** Whether the result for a cell depends on any of some others. */
  dependsOn(x: number, y: number, changed: Place): boolean {
    if (this.isVolatile) return true;
    return this.references.some(({ at, next }) => {
      if (at.sheetId !== changed.sheetId) return false;
      const edge = (name: keyof IRange & `${'start' | 'end'}${'Row' | 'Column'}`, by: number): number =>
        at.range[name] + (next.range[name] - at.range[name]) * by;
      const { startRow, endRow, startColumn, endColumn } = changed.range;
      return (
        edge('startRow', y) <= endRow
        && edge('endRow', y) >= startRow
        && edge('startColumn', x) <= endColumn
        && edge('endColumn', x) >= startColumn
      );
    });
  }

  private stand(x: number, y: number): void {
    const sheet = this.book.sheet(this.sheet);
    const { row, column } = this.origin;
    this.book
      .get(IFormulaRuntimeService)
      .setCurrent(row + y, column + x, sheet.getRowCount(), sheet.getColumnCount(), this.sheet, this.book.unitId);
  }

  private placeOf(node: AstNode, offset: number): Place {
    this.stand(offset, offset);
    const value = this.book
      .get(Interpreter)
      .execute({ node: node as never, refOffsetX: offset, refOffsetY: offset }) as Value;
    const place = value.isReferenceObject() ? value.toUnitRange() : NOWHERE;
    node.resetCalculationState();
    return place;
  }

  /** What Univer's interpreter does, with lookups remembered. */
  private run(node: AstNode, x: number, y: number, found: Found): void {
    const key = this.keys.get(node);
    if (key === undefined) return this.execute(node, x, y, found);
    const known = found.get(key) ?? new Map<string, Value>();
    found.set(key, known);
    const { row, column } = this.origin;
    const place = `${this.sheet} ${row} ${column} ${x} ${y}`;
    const before = known.get(place);
    if (before) return node.setValue(before);
    this.execute(node, x, y, found);
    const value = node.getValue();
    if (value) known.set(place, value);
  }

  private execute(node: AstNode, x: number, y: number, found: Found): void {
    const isAll = node === this.all;
    for (const child of node.getChildren()) {
      // A lambda without parameters is calculated by whoever calls it.
      if (child.getToken().toUpperCase() === 'LAMBDA' && child.isEmptyParamFunction?.()) child.execute();
      else this.run(child, x, y, found);
      // A rule that is several conditions fails with the first of them.
      const value = isAll ? child.getValue() : undefined;
      if (value?.isBoolean?.() && value.getValue?.() === false) return node.setValue(value);
    }
    if (node.nodeType === REFERENCE) node.setRefOffset?.(x, y);
    node.execute();
  }
}

const RESULT = 'rule';
const NOWHERE: Place = { sheetId: '', range: { startRow: -1, startColumn: -1, endRow: -1, endColumn: -1 } };

const descendants = (node: AstNode): AstNode[] => [node, ...node.getChildren().flatMap(descendants)];

const textOf = (node: AstNode): string =>
  `${node.nodeType}${node.getToken()}(${node.getChildren().map(textOf).join()})`;
