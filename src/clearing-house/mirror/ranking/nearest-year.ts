/** Farther away than this, a year stands in for no other, unless more is asked for. */
export const FARTHEST_YEARS = 5;

/**
 * The year whose figure stands in where the same year is missing: the nearest one with a figure, of two equally near the
 * later, none if it is farther away than `farthest`. It is shown with its year and never counted as agreement or discrepancy.
 * @param years those with a figure
 */
export function nearestYear(years: Iterable<number>, wanted: number, farthest = FARTHEST_YEARS): number | undefined {
  let nearest: number | undefined;
  for (const year of years) {
    const [distance, best] = [Math.abs(year - wanted), nearest === undefined ? Infinity : Math.abs(nearest - wanted)];
    if (distance > farthest) continue;
    if (distance < best || (distance === best && year > nearest!)) nearest = year;
  }
  return nearest;
}
