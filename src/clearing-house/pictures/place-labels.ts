import { around, inside, overlap, type Box } from './box';
import { TEXT, textWidth } from './text-width';

/** A mark that may get a label. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** From its middle to its border, pixels. */
  readonly radius: number;
  /** What may be written beside it, the best first. None if it is only in the way of others. */
  readonly texts: readonly string[];
}

export interface PlacedLabel {
  /** Which of the marks. */
  readonly index: number;
  readonly text: string;
  readonly box: Box;
}

const GAP = 2;

/**
 * Labels beside marks, such that none covers another one, a mark or an obstacle, or leaves the bounds. Greedy: the marks are
 * asked in their order; one that has no room, with any of its texts on any side, stays without.
 * @param most as many as that at the most
 */
export function placeLabels(
  marks: readonly Labelled[],
  bounds: Box,
  obstacles: readonly Box[] = [],
  most = Infinity,
): PlacedLabel[] {
  const taken = [...obstacles, ...marks.map(({ x, y, radius }) => around(x, y, radius))];
  const placed: PlacedLabel[] = [];
  for (const [index, mark] of marks.entries()) {
    if (placed.length >= most) break;
    const place = firstFree(mark, bounds, taken);
    if (!place) continue;
    taken.push(place.box);
    placed.push({ index, ...place });
  }
  return placed;
}

function firstFree(mark: Labelled, bounds: Box, taken: readonly Box[]): { text: string; box: Box } | undefined {
  for (const text of mark.texts) {
    const box = places(mark, textWidth(text), TEXT.lineHeight).find(
      (each) => inside(each, bounds) && !taken.some((other) => overlap(each, other)),
    );
    if (box) return { text, box };
  }
  return undefined;
}

/** Right, left, above, below, and the corners, in the order in which readers look for a label. */
function places({ x, y, radius }: Labelled, width: number, height: number): Box[] {
  const away = radius + GAP;
  const right = x + away;
  const left = x - away - width;
  const [middle, over, under] = [y - height / 2, y - away - height, y + away];
  const corner = radius * 0.7;
  return [
    [right, middle],
    [left, middle],
    [x - width / 2, over],
    [x - width / 2, under],
    [x + corner, y - corner - height],
    [x + corner, y + corner],
    [x - corner - width, y - corner - height],
    [x - corner - width, y + corner],
  ].map(([boxX, boxY]) => ({ x: boxX!, y: boxY!, width, height }));
}
