/** Excel's points per pixel: 96 pixels are 72 points. */
const POINTS_PER_PIXEL = 0.75;
/** The width in pixels of a digit in the workbook's own font, Calibri 11. */
const DIGIT = 7;
/** The file keeps widths in steps of this part of a character. */
const STEPS = 256;

/** A column's width in points as the file keeps it: in digits of the workbook's own font (ECMA-376, 18.3.1.13). */
export const toCharacters = (points: number): number =>
  Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * STEPS) / STEPS;

/** The width in points of a column that the file keeps as so many digits. */
export const fromCharacters = (characters: number): number =>
  Math.trunc(((STEPS * characters + Math.trunc(STEPS / 2 / DIGIT)) / STEPS) * DIGIT) * POINTS_PER_PIXEL;

export const POINTS_PER_INCH = 72;
