import type { ICellData, IRange } from '@univerjs/core';
import {
  type ArrayValueObject,
  AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  NullValueObject,
} from '@univerjs/engine-formula';
import { type AstNode, descendants, nameOf, NODE, type NodeValue, textOf } from './ast-node';
import type { UniverBook } from './book';
import type { Asking } from './rule-asking';
import { conditionOf, type RuleCondition } from './rule-conditions';
import type { RuleOrigin } from './rule-origin';
import { type Place, reached, type RuleReference, ruleReference } from './rule-reach';
import { readLiteralOnce } from './slow-paths';

/** Functions that go through many cells: what they found is kept for all the rules of a cell that ask for the same. */
const LOOKUPS: ReadonlySet<string> = new Set(['VLOOKUP', 'HLOOKUP', 'MATCH', 'INDEX', 'COUNTIF', 'COUNTIFS', 'SUMIF']);

/** The results of a formula as Univer keeps them: one cell, or the cells of a reference. */
export type RuleResult = (ICellData | undefined)[][];

/** Every cell of a sheet. */
const EVERYWHERE: IRange = { startRow: 0, endRow: Infinity, startColumn: 0, endColumn: Infinity };

/**
 * The formula of a conditional format or validation, parsed once and calculated for any of its cells. It must not be asked
 * while Univer itself calculates: both share what is being looked at.
 */
export class RuleFormula {
  private readonly runtime: IFormulaRuntimeService;
  private readonly node: AstNode | undefined;
  /** The conditions, if the formula is AND of several. */
  private readonly all: AstNode | undefined;
  private readonly keys = new WeakMap<AstNode, string>();
  private readonly references: readonly RuleReference[];
  private readonly condition: RuleCondition | undefined;
  private asking: Asking | undefined;
  /** Whether no reference tells what the result depends on. */
  private readonly isVolatile: boolean;

  /** @param origin the cell that the formula is written for */
  constructor(
    private readonly book: UniverBook,
    formula: string,
    private readonly origin: RuleOrigin,
  ) {
    this.runtime = book.get(IFormulaRuntimeService);
    const tree = book.get(Lexer).treeBuilder(formula);
    this.node = tree instanceof LexerNode ? (book.get(AstTreeBuilder).parse(tree) as unknown as AstNode) : undefined;
    const [outermost, ...others] = this.node?.getChildren() ?? [];
    if (outermost && others.length === 0 && nameOf(outermost) === 'AND') this.all = outermost;
    const nodes = this.node ? descendants(this.node) : [];
    this.isVolatile = nodes.some(
      (node) => node.isForcedCalculateFunction() || node.isAddress() || node.nodeType === NODE.suffix,
    );
    this.references = nodes
      .filter(({ nodeType }) => nodeType === NODE.reference || nodeType === NODE.union)
      .flatMap((node) => this.reference(node));
    for (const node of nodes) {
      readLiteralOnce(node);
      if (LOOKUPS.has(nameOf(node))) this.keys.set(node, textOf(node));
    }
    if (outermost && others.length === 0) {
      this.condition = conditionOf(outermost, origin, (part, { x, y }) => this.values(part, x, y));
    }
  }

  /** The result for the cell so many columns to the right of the first one and so many rows below it. */
  calculate(x: number, y: number, { found }: Asking): RuleResult | undefined {
    const { node, book, runtime } = this;
    if (!node) return undefined;
    this.stand(x, y);
    this.run(node, x, y, found);
    const value = node.getValue();
    // Univer's own way of turning a value into cells.
    runtime.setRuntimeOtherData(RESULT, 0, 0, value as never);
    const results = runtime.getAllRuntimeData().unitOtherData[book.unitId]?.[this.origin.sheet]?.[RESULT] as
      Record<number, Record<number, RuleResult>> | undefined;
    node.resetCalculationState();
    return results?.[0]?.[0];
  }

  /** Whether the formula says so of that cell: the result itself may be an error, or false. */
  holds(x: number, y: number, asking: Asking): boolean {
    if (!this.condition) return false;
    this.stand(x, y);
    this.asking = asking;
    return this.condition.says(this.origin.at(x, y, asking.reading)) === true;
  }

  /** The cells whose result depends on any of some others, as ranges that may overlap and be endless. */
  reached(changed: readonly Place[]): IRange[] {
    if (this.isVolatile) return [EVERYWHERE];
    return changed.flatMap((place) => this.references.flatMap((each) => reached(each, this.origin, place) ?? []));
  }

  private stand(x: number, y: number): void {
    const { book, origin, runtime } = this;
    if (origin.isCurrent(x, y, runtime)) return;
    const { row, column, sheet: id } = origin;
    const sheet = book.sheet(id);
    runtime.setCurrent(row + y, column + x, sheet.getRowCount(), sheet.getColumnCount(), id, book.unitId);
  }

  private reference(node: AstNode): RuleReference | [] {
    this.stand(0, 0);
    const value = this.book.get(Interpreter).execute({ node: node as never, refOffsetX: 0, refOffsetY: 0 });
    node.resetCalculationState();
    return value.isReferenceObject() ? ruleReference(value as BaseReferenceObject) : [];
  }

  /** What Univer makes of a part of the formula. */
  private values(part: AstNode, x: number, y: number): BaseValueObject[] {
    this.stand(x, y);
    if (this.asking) this.run(part, x, y, this.asking.found);
    const value = part.getValue();
    part.resetCalculationState();
    return value ? valuesIn(value) : [];
  }

  /** What Univer's interpreter does, with lookups remembered. */
  private run(node: AstNode, x: number, y: number, found: Asking['found']): void {
    const key = this.keys.get(node);
    if (key === undefined) return this.execute(node, x, y, found);
    const known = found.get(key) ?? new Map<string, NodeValue>();
    found.set(key, known);
    const { sheet, row, column } = this.origin;
    const place = `${sheet} ${row} ${column} ${x} ${y}`;
    const before = known.get(place);
    if (before) return node.setValue(before);
    this.execute(node, x, y, found);
    const value = node.getValue();
    if (value) known.set(place, value);
  }

  private execute(node: AstNode, x: number, y: number, found: Asking['found']): void {
    const isAll = node === this.all;
    for (const child of node.getChildren()) {
      // A lambda without parameters is calculated by whoever calls it.
      if (child.getToken().toUpperCase() === 'LAMBDA' && child.isEmptyParamFunction?.()) child.execute();
      else this.run(child, x, y, found);
      // A rule that is several conditions fails with the first of them.
      const value = isAll ? child.getValue() : undefined;
      if (value && !value.isReferenceObject() && isFalse(value as BaseValueObject)) return node.setValue(value);
    }
    if (node.nodeType === NODE.reference) node.setRefOffset?.(x, y);
    node.execute();
  }
}

const RESULT = 'rule';

const isFalse = (value: BaseValueObject): boolean => value.isBoolean() && value.getValue() === false;

function valuesIn(value: NodeValue): BaseValueObject[] {
  const single = value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value;
  if (!single.isArray()) return [single as BaseValueObject];
  const values: BaseValueObject[] = [];
  (single as ArrayValueObject).iterator((each) => {
    values.push(each ?? NullValueObject.create());
  });
  return values;
}
