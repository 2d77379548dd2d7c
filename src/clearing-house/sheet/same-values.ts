import type { CellValue } from './sheet-plan';

/** Whether two rows of cells hold the same; cells behind the end of a row are empty. */
export function sameValues(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  if (a === b) return true;
  const length = Math.max(a.length, b.length);
  for (let column = 0; column < length; column++) if ((a[column] ?? '') !== (b[column] ?? '')) return false;
  return true;
}
