import type { IFormulaRuntimeService } from '@univerjs/engine-formula';
import { isFixed } from './deciding-cells';
import { type At, type Calculation, Compiler, onceAt } from './plain-formulas/compile';
import { byUniver } from './plain-formulas/other-functions';
import type { Reading } from './plain-formulas/reading';
import type { Result } from './plain-formulas/result';

/** The cell that the formulas of some rules are written for. What they have in common is calculated once for each of their cells. */
export class RuleOrigin {
  readonly compiler = new Compiler(byUniver, (node, calculation) =>
    isFixed(node) ? onceWhile(calculation) : onceAt(calculation),
  );
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

/** Calculates once until the workbook changes. */
function onceWhile(calculation: Calculation): Calculation {
  let [last, result]: [Reading | undefined, Result | undefined] = [undefined, undefined];
  return (at) => {
    if (at.reading === last && result) return result;
    result = calculation(at);
    last = at.reading;
    return result;
  };
}
