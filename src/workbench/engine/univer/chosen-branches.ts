import { BooleanValueObject, Interpreter } from '@univerjs/engine-formula';
import type { UniverBook } from './book';

interface Value {
  isArray(): boolean;
  /** References have none. */
  isBoolean?(): boolean;
  getValue?(): unknown;
  getRowCount?(): number;
  getColumnCount?(): number;
  get?(row: number, column: number): Value | null | undefined;
}
/** A parsed formula; Univer does not export the class. */
interface AstNode {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly AstNode[];
  getValue(): Value | null;
  setValue(value: object | null): void;
  execute(): void;
}
/** The private member of Univer 0.25.1's interpreter that is replaced here. */
interface Running {
  _execute(node: AstNode, x?: number, y?: number): number;
}

/** Univer's type of nodes that are functions. */
const FUNCTION = 4;

/** Lets IF calculate the branch that it chooses, as Excel does. Univer 0.25.1 calculates both, and so all of nested ones. */
export function calculateChosenBranches(book: UniverBook): void {
  const interpreter = book.get(Interpreter) as object as Running;
  if (!('_execute' in interpreter)) return;
  const execute = interpreter._execute.bind(interpreter);
  interpreter._execute = (node, x, y) => {
    const children = node.getChildren();
    const [condition, ...branches] = children;
    if (!condition || !isPlainIf(node, children)) return execute(node, x, y);
    interpreter._execute(condition, x, y);
    const holds = decided(condition.getValue());
    branches.forEach((branch, index) => {
      if (holds === undefined || holds === (index === 0)) interpreter._execute(branch, x, y);
      else branch.setValue(BooleanValueObject.create(false));
    });
    node.execute();
    return 0;
  };
}

const isPlainIf = (node: AstNode, children: readonly AstNode[]): boolean =>
  node.nodeType === FUNCTION
  && node.getToken().toUpperCase() === 'IF'
  && (children.length === 2 || children.length === 3)
  // A lambda is calculated by whoever calls it.
  && children.every((child) => child.getToken().toUpperCase() !== 'LAMBDA');

/** What a condition says; undefined if it is no single truth value. */
function decided(value: Value | null): boolean | undefined {
  if (!value?.isArray()) return value?.isBoolean?.() ? value.getValue?.() === true : undefined;
  if (value.getRowCount?.() !== 1 || value.getColumnCount?.() !== 1) return undefined;
  const only = value.get?.(0, 0);
  return only && !only.isArray() && only.isBoolean?.() ? only.getValue?.() === true : undefined;
}
