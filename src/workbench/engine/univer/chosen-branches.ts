import type { Nullable } from '@univerjs/core';
import { type ArrayValueObject, type BaseValueObject, BooleanValueObject, Interpreter } from '@univerjs/engine-formula';
import { type AstNode, nameOf, type NodeValue } from './ast-node';
import type { UniverBook } from './book';

/** The private member of Univer 0.25.1's interpreter that is replaced here. */
interface Running {
  _execute(node: AstNode, x?: number, y?: number): number;
}

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
  nameOf(node) === 'IF'
  && (children.length === 2 || children.length === 3)
  // A lambda is calculated by whoever calls it.
  && children.every((child) => child.getToken().toUpperCase() !== 'LAMBDA');

/** What a condition says; undefined if it is no single truth value. */
function decided(value: NodeValue | null): boolean | undefined {
  if (!value || value.isReferenceObject()) return undefined;
  const only = value.isArray() ? onlyOf(value as ArrayValueObject) : (value as BaseValueObject);
  return only?.isBoolean() ? only.getValue() === true : undefined;
}

const onlyOf = (array: ArrayValueObject): Nullable<BaseValueObject> =>
  array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.get(0, 0) : undefined;
