import type { IFormulaRuntimeService } from '@univerjs/engine-formula';
import { movesOf, type PartMoves } from './part-moves';
import { type At, type Calculation, Compiler, onceAt } from './plain-formulas/compile';
import { byUniver } from './plain-formulas/other-functions';
import type { Reading } from './plain-formulas/reading';
import type { Result } from './plain-formulas/result';

/** The cell that the formulas of some rules are written for. What they have in common is calculated once for each of their cells. */
export class RuleOrigin {
  readonly compiler = new Compiler(byUniver, (part, calculation) => onceFor(movesOf(part), calculation));
  private last: At | undefined;

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
  ) {}

  /** One of their cells, so far from this one: the same object for as long as it is the same cell. */
  at(x: number, y: number, reading: Reading): At {
    if (this.last?.x === x && this.last.y === y && this.last.reading === reading) return this.last;
    return (this.last = { x, y, reading });
  }

  /** Whether Univer looks from one of their cells. */
  isCurrent(x: number, y: number, runtime: IFormulaRuntimeService): boolean {
    const { currentRow, currentColumn, currentSubUnitId } = runtime;
    return currentRow === this.row + y && currentColumn === this.column + x && currentSubUnitId === this.sheet;
  }
}

/** Calculates once for all cells for which a part refers to the same, until the workbook changes. */
function onceFor({ right, down }: PartMoves, calculation: Calculation): Calculation {
  if (right && down) return onceAt(calculation);
  let reading: Reading | undefined;
  const known = new Map<number, Result>();
  return (at) => {
    if (at.reading !== reading) known.clear();
    ({ reading } = at);
    const place = right ? at.x : down ? at.y : 0;
    const before = known.get(place);
    if (before) return before;
    const result = calculation(at);
    known.set(place, result);
    return result;
  };
}
