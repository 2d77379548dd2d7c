/** A part of a data set: the codes asked for in each dimension, the years among them. */
export type Slice = ReadonlyMap<string, readonly string[]>;

/** How many cells a part has, which is what services count: the product of the codes. */
export const cellsOf = (slice: Slice): number => [...slice.values()].reduce((cells, codes) => cells * codes.length, 1);

/**
 * Two halves of a part: of its years if there are several, else of the next dimension in the given order that has several
 * codes; undefined if it cannot be made smaller.
 */
export function halved(slice: Slice, order: readonly string[]): [Slice, Slice] | undefined {
  for (const dimension of order) {
    const codes = slice.get(dimension) ?? [];
    if (codes.length < 2) continue;
    const middle = Math.ceil(codes.length / 2);
    const withCodes = (half: readonly string[]): Slice => new Map([...slice, [dimension, half]]);
    return [withCodes(codes.slice(0, middle)), withCodes(codes.slice(middle))];
  }
  return undefined;
}

/** Parts of a data set that all fit, as few as halving gives; one that cannot be halved is left as it is. */
export function fitting(slice: Slice, fits: (slice: Slice) => boolean, order: readonly string[]): Slice[] {
  if (fits(slice)) return [slice];
  const halves = halved(slice, order);
  return halves ? halves.flatMap((half) => fitting(half, fits, order)) : [slice];
}
