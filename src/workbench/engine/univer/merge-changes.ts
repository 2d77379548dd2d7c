import type { Change } from '../engine';
import { bound, contains, isSingleCell, type Rect } from '../geometry';

type Areal = Extract<Change, { kind: 'cells' | 'format' | 'calculated' }>;

const isAreal = (change: Change): change is Areal =>
  change.kind === 'cells' || change.kind === 'format' || change.kind === 'calculated';

/**
 * Joins neighbouring changes of one kind and sheet: a table that was written in pieces is one change of the whole. Two
 * areas join if together they tile their bounding rectangle or one holds the other; areas that do not, stay apart.
 * Only changes with nothing else between them are joined, so that the order of events stays true.
 */
export function mergeChanges(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    if (isAreal(change)) addAreal(merged, change);
    else merged.push(change);
  }
  return merged;
}

function addAreal(merged: Change[], change: Areal): void {
  let grown = change;
  for (let index = merged.length - 1; index >= 0; index--) {
    const earlier = merged[index]!;
    if (!isAreal(earlier)) break;
    if (earlier.kind !== grown.kind || earlier.sheet !== grown.sheet) continue;
    const joined = join(earlier, grown);
    if (!joined) continue;
    merged.splice(index, 1);
    grown = joined;
    index = merged.length; // the grown area may now fit to one that was passed over
  }
  merged.push(grown);
}

function join(earlier: Areal, later: Areal): Areal | undefined {
  const { kind, sheet, author } = later;
  const hull = bound(earlier.area, later.area);
  if (isSingleCell(hull) && earlier.kind === 'cells' && later.kind === 'cells') {
    return { ...later, ...('before' in earlier ? { before: earlier.before } : {}) };
  }
  const fits =
    contains(earlier.area, later.area) || contains(later.area, earlier.area) || tile(earlier.area, later.area);
  return fits ? { kind, sheet, author, area: hull } : undefined;
}

/** Whether two areas side by side make up a rectangle, be it that they overlap. */
const tile = (a: Rect, b: Rect): boolean =>
  (a.row === b.row && a.rows === b.rows && touch(a.column, a.columns, b.column, b.columns))
  || (a.column === b.column && a.columns === b.columns && touch(a.row, a.rows, b.row, b.rows));

const touch = (a: number, aLength: number, b: number, bLength: number): boolean => a <= b + bLength && b <= a + aLength;
