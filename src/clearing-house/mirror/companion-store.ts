import { area, type CellPosition } from '../sheet/area';
import type { CellInput, CellValue } from '../sheet/sheet-plan';

/** What the first cell of the kept answer holds; the date and the parts follow to its right. */
const MARK = 'CH fetched';

/** A cell of Excel holds 32,767 letters. */
const LONGEST_PART = 32_000;
/** Before each part, so that none looks like a number or a formula. */
const SIGN = '.';

/** The figures as they were fetched last, in cells: mark, date of fetching, and the answer in parts. */
export function keptAnswer(answer: unknown, fetched: string): CellInput[] {
  const text = JSON.stringify(answer);
  const parts = Array.from({ length: Math.ceil(text.length / LONGEST_PART) }, (_, index) =>
    text.slice(index * LONGEST_PART, (index + 1) * LONGEST_PART),
  );
  return [MARK, `${SIGN}${fetched}`, ...parts.map((part) => SIGN + part)];
}

/** The area of such cells. */
export const keptArea = ({ row, column }: CellPosition, cells: readonly CellInput[]) =>
  area(row, column, 1, cells.length);

/** What was kept in a sheet, wherever it has moved to; undefined if it is not there or somebody changed it. */
export function readKeptAnswer(
  cells: readonly (readonly CellValue[])[],
): { readonly answer: unknown; readonly fetched: string } | undefined {
  const row = cells.find((values) => values.includes(MARK));
  const [date, ...parts] = row?.slice(row.indexOf(MARK) + 1).filter((value) => value !== '') ?? [];
  if (typeof date !== 'string' || parts.length === 0) return undefined;
  try {
    const text = parts.map((part) => String(part).slice(SIGN.length)).join('');
    return { answer: JSON.parse(text) as unknown, fetched: date.slice(SIGN.length) };
  } catch {
    return undefined;
  }
}
