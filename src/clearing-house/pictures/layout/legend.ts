import { TEXT, textWidth } from '../text-width';

export interface LegendPlace {
  readonly index: number;
  /** Where its sign begins, and the middle of its line. */
  readonly x: number;
  readonly y: number;
}

const SIGN = 18;
const BETWEEN = 14;
const LINE = 18;

/** Entries of a legend one after the other, in as many lines as it takes. */
export function legendLayout(texts: readonly string[], width: number): { places: LegendPlace[]; height: number } {
  let [x, line] = [0, 0];
  const places = texts.map((text, index): LegendPlace => {
    const needed = SIGN + textWidth(text, TEXT.label);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const place = { index, x, y: line * LINE + LINE / 2 };
    x += needed + BETWEEN;
    return place;
  });
  return { places, height: texts.length === 0 ? 0 : (line + 1) * LINE };
}
