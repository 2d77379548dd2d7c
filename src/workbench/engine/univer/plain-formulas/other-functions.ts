import { ArrayValueObject, type BaseValueObject, NullValueObject } from '@univerjs/engine-formula';
import { type AstNode, nameOf } from '../ast-node';
import type { Calculation } from './compile';
import { NotPlain, OneCell, type Result } from './result';

/** Private members of Univer 0.25.1's functions in formulas. */
interface FunctionNode {
  readonly _functionExecutor: {
    readonly needsReferenceObject: boolean;
    readonly needsExpandParams: boolean;
    readonly needsFilteredOutRows: boolean;
    isAsync(): boolean;
    isCustom(): boolean;
  };
  _calculate(values: readonly BaseValueObject[]): BaseValueObject;
}

/** Functions that tell where a cell stands. */
const PLACES: ReadonlySet<string> = new Set(['ROW', 'COLUMN']);

/** Whether a function is a matter of what it is given and nothing else, as where cells stand or which rows are hidden. */
export function isOfValues(node: AstNode): boolean {
  const { _functionExecutor: executor } = node as Partial<FunctionNode>;
  if (!executor || !('_calculate' in node) || node.isAddress() || node.isForcedCalculateFunction()) return false;
  const needsCells = executor.needsReferenceObject || executor.needsExpandParams || executor.needsFilteredOutRows;
  return !needsCells && !executor.isAsync() && !executor.isCustom() && !PLACES.has(nameOf(node));
}

/** Lets Univer calculate a function from single values. @returns undefined for one that needs more */
export function byUniver(node: AstNode, values: readonly Calculation[]): Calculation | undefined {
  if (values.length === 0 || !isOfValues(node)) return undefined;
  const univers = node as object as FunctionNode;
  return (at) => resultOf(univers._calculate(values.map((value) => universValue(value(at)))));
}

function universValue(result: Result): BaseValueObject {
  if (!(result instanceof OneCell)) return result;
  const nowhere = { unitId: '', sheetId: '', row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList: [[result.value]], rowCount: 1, columnCount: 1, ...nowhere });
}

function resultOf(value: BaseValueObject): Result {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) throw new NotPlain();
  return new OneCell(array.get(0, 0) ?? NullValueObject.create());
}
