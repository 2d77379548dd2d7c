import { type AstNode, descendants, NODE } from './ast-node';

/** Whether what a part of a formula refers to moves when the formula is filled to the right, and down. */
export interface PartMoves {
  readonly right: boolean;
  readonly down: boolean;
}

/** A reference to a cell, row or column: with a sheet perhaps, and with signs before what stays. */
const REFERENCE = /^(?:.*!)?(?:(\$?)[A-Z]{1,3})?(?:(\$?)\d+)?$/i;

export function movesOf(part: AstNode): PartMoves {
  const moves = descendants(part)
    .filter(({ nodeType }) => nodeType === NODE.reference)
    .map((reference): PartMoves => {
      const [match, column, row] = REFERENCE.exec(reference.getToken()) ?? [];
      // A table, for one, may move in either way.
      return match === undefined ? { right: true, down: true } : { right: column === '', down: row === '' };
    });
  return { right: moves.some(({ right }) => right), down: moves.some(({ down }) => down) };
}

/** Whether nothing that a part refers to moves. */
export function isFixed(part: AstNode): boolean {
  const { right, down } = movesOf(part);
  return !right && !down;
}
