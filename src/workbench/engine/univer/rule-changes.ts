import type { IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { areasOf } from './changed-areas';
import type { Place } from './rule-reach';

/** With what a calculation of Univer 0.25.1 begins. */
export interface CalculationStart {
  readonly forceCalculation?: boolean;
  readonly dirtyRanges?: readonly Place[];
  readonly dirtyNameMap?: object;
  readonly dirtyDefinedNameMap?: object;
  readonly dirtySuperTableMap?: object;
  readonly clearDependencyTreeCache?: object;
}
/** The cells of a workbook that it calculated. */
export type CalculationResults = Readonly<Record<string, IObjectMatrixPrimitiveType<unknown> | null>>;

/** From so many changed places of a sheet on, what lies between them counts as changed, too. */
const MANY = 100;

/** What has changed since it was last asked. */
export class RuleChanges {
  private isEverything = false;
  private bySheet = new Map<string, IRange[]>();

  begin(start: CalculationStart): void {
    const { forceCalculation, dirtyRanges = [], dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap } = start;
    const maps = [dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, start.clearDependencyTreeCache];
    if (forceCalculation || maps.some((map) => holdsAnything(map))) this.everything();
    for (const { sheetId, range } of dirtyRanges) this.add(sheetId, range);
  }

  /** Something may mean something else everywhere. */
  everything(): void {
    this.isEverything = true;
  }

  results(sheets: CalculationResults): void {
    for (const [sheetId, cells] of Object.entries(sheets)) {
      for (const area of areasOf(cells ?? {})) this.add(sheetId, area);
    }
  }

  /** @returns the places that have changed, or undefined for everything; from then on nothing has */
  take(): Place[] | undefined {
    const { isEverything, bySheet } = this;
    this.isEverything = false;
    this.bySheet = new Map();
    if (isEverything) return undefined;
    return [...bySheet].flatMap(([sheetId, ranges]) => ranges.map((range) => ({ sheetId, range })));
  }

  private add(sheetId: string, range: IRange): void {
    const ranges = this.bySheet.get(sheetId) ?? [];
    ranges.push(range);
    this.bySheet.set(sheetId, ranges.length > MANY ? [around(ranges)] : ranges);
  }
}

const holdsAnything = (map: object | undefined): boolean =>
  map !== undefined && Object.values(map).some((value) => value !== undefined && value !== null);

const around = (ranges: readonly IRange[]): IRange => ({
  startRow: Math.min(...ranges.map(({ startRow }) => startRow)),
  startColumn: Math.min(...ranges.map(({ startColumn }) => startColumn)),
  endRow: Math.max(...ranges.map(({ endRow }) => endRow)),
  endColumn: Math.max(...ranges.map(({ endColumn }) => endColumn)),
});
