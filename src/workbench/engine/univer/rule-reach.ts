import { type IRange, moveRangeByOffset } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';

/** Cells of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly range: IRange;
}

type Edge = 'startRow' | 'endRow' | 'startColumn' | 'endColumn';

/** What a formula that is written for the first cell of a rule refers to, and which edges of it move with the cell. */
export interface RuleReference {
  readonly at: Place;
  readonly moves: Readonly<Record<Edge, boolean>>;
}

/** @param reference as it is at the first cell */
export function ruleReference(reference: BaseReferenceObject): RuleReference {
  const data = reference.getRangeData();
  const next = moveRangeByOffset(data, 1, 1);
  // Of a whole column the rows are no numbers, and so do not move.
  const moves = (edge: Edge): boolean => next[edge] - data[edge] === 1;
  const { sheetId, range } = reference.toUnitRange();
  return {
    at: { sheetId, range },
    moves: {
      startRow: moves('startRow'),
      endRow: moves('endRow'),
      startColumn: moves('startColumn'),
      endColumn: moves('endColumn'),
    },
  };
}

/**
 * For which cells of a rule a reference reaches cells that have changed; the range may be endless. Undefined for none.
 * @param origin the rule's first cell
 */
export function reached(
  { at, moves }: RuleReference,
  origin: { readonly row: number; readonly column: number },
  { sheetId, range: changed }: Place,
): IRange | undefined {
  if (at.sheetId !== sheetId) return undefined;
  const rows = stretch(
    [at.range.startRow, moves.startRow, at.range.endRow, moves.endRow],
    [changed.startRow, changed.endRow],
  );
  const columns =
    rows
    && stretch(
      [at.range.startColumn, moves.startColumn, at.range.endColumn, moves.endColumn],
      [changed.startColumn, changed.endColumn],
    );
  return (
    columns && {
      startRow: origin.row + rows[0],
      endRow: origin.row + rows[1],
      startColumn: origin.column + columns[0],
      endColumn: origin.column + columns[1],
    }
  );
}

/** By how many steps from and to something has to move for it to meet what has changed. */
function stretch(
  [from, fromMoves, to, toMoves]: readonly [number, boolean, number, boolean],
  [first, last]: readonly [number, number],
): readonly [number, number] | undefined {
  if ((!fromMoves && from > last) || (!toMoves && to < first)) return undefined;
  const steps = [toMoves ? first - to : -Infinity, fromMoves ? last - from : Infinity] as const;
  return steps[0] <= steps[1] ? steps : undefined;
}
