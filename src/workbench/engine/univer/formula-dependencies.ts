import { IDependencyManagerService } from '@univerjs/engine-formula';
import type { UniverBook } from './book';

type BySheet<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;
/** A matrix of the numbers of formulas, by row and column. */
interface Numbers {
  forValue(see: (row: number, column: number, formula: number) => void): void;
}

/** The private members of Univer 0.25.1's `DependencyManagerService` that are used here. */
interface Manager {
  readonly _formulaData: BySheet<Numbers>;
  readonly _otherFormulaData: BySheet<ReadonlyMap<string, Numbers>>;
  readonly _featureFormulaData: BySheet<ReadonlyMap<string, number>>;
  _removeDependencyRTreeCache(formula: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
}

const MEMBERS = ['_formulaData', '_otherFormulaData', '_featureFormulaData', '_removeDependencyRTreeCacheById'];

/**
 * Lets Univer forget what the formulas of a sheet refer to, and nothing else, when it notes them anew, as it does after
 * rows were sorted. By itself it forgets what refers to that sheet: conditional formats of other sheets are not calculated
 * any more when it changes, and what its own formulas refer to elsewhere stays noted under numbers that mean nothing.
 */
export function forgetOwnDependenciesOnly(book: UniverBook): void {
  const service: object = book.get(IDependencyManagerService);
  if (!MEMBERS.every((member) => member in service)) return;
  const manager = service as Manager;
  manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    const forget = (formula: number) => manager._removeDependencyRTreeCache(formula);
    const forgetAll = (numbers: Numbers) => numbers.forValue((_row, _column, formula) => forget(formula));
    const numbers = manager._formulaData.get(unitId)?.get(sheetId);
    if (numbers) forgetAll(numbers);
    manager._otherFormulaData.get(unitId)?.get(sheetId)?.forEach(forgetAll);
    manager._featureFormulaData.get(unitId)?.get(sheetId)?.forEach(forget);
  };
}
