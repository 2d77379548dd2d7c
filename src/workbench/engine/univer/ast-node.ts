import type { BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';

/** What a part of a formula comes to. */
export type NodeValue = BaseReferenceObject | BaseValueObject;

/** A part of a parsed formula of Univer 0.25.1, which does not export the classes. */
export interface AstNode {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly AstNode[];
  getValue(): NodeValue | null;
  setValue(value: object | null): void;
  /** Of references. */
  setRefOffset?(x: number, y: number): void;
  /** Of lambdas. */
  isEmptyParamFunction?(): boolean;
  /** Whether it is a function that names cells when it is calculated. */
  isAddress(): boolean;
  /** Whether it is a function that comes to something else each time. */
  isForcedCalculateFunction(): boolean;
  execute(): void;
  resetCalculationState(): void;
}

/** Univer's types of such parts. */
export const NODE = {
  reference: 1,
  literal: 2,
  operator: 3,
  function: 4,
  root: 9,
  union: 10,
  prefix: 11,
  suffix: 12,
  nothing: 13,
} as const;

/** The name of a function in capitals; of anything else an empty text. */
export const nameOf = (node: AstNode): string =>
  node.nodeType === NODE.function ? node.getToken().trim().toUpperCase() : '';

/** A part and all that it consists of. */
export const descendants = (node: AstNode): AstNode[] => [node, ...node.getChildren().flatMap(descendants)];

/** A part as text, the same for the same. */
export const textOf = (node: AstNode): string =>
  `${node.nodeType}${node.getToken()}(${node.getChildren().map(textOf).join()})`;
