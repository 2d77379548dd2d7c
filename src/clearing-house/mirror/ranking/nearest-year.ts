/** Farther away than this, a year stands in for no other. */
export const FARTHEST_YEARS = 5;

/**
 * The year whose figure stands in where the same year is missing: the nearest one with a figure, of two equally near the
 * later, none if it is more than five years away. It is shown with its year and never counted as agreement or discrepancy.
 * @param years those with a figure
 */
export function nearestYear(years: Iterable<number>, wanted: number): number | undefined {
  let nearest: number | undefined;
  for (const year of years) {
    const [distance, best] = [Math.abs(year - wanted), nearest === undefined ? Infinity : Math.abs(nearest - wanted)];
    if (distance > FARTHEST_YEARS) continue;
    if (distance < best || (distance === best && year > nearest!)) nearest = year;
  }
  return nearest;
}
