import { ageGroups } from '../../codes/ages';
import { sexes } from '../../codes/sex';
import { LANGUAGES } from '../../messages/language';
import type { CellPosition } from '../../sheet/area';
import type { CellValue } from '../../sheet/sheet-plan';
import type { Sex } from '../../tables/definition';
import { columnHeading } from '../../tables/heading-texts';
import type { SexColumns, YearBlock } from '../../tables/layout';
import type { TableReading } from '../../tables/read-table';

/** A heading, and what it says; undefined where it says nothing that is known. */
export interface Heading<Says> {
  /** Where it stands, or would stand. */
  readonly cell: CellPosition;
  readonly text: string;
  readonly says: Says | undefined;
}

const YEARS = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;

/** The heading of a year: the year nearest above the columns of its sexes and status. */
export function yearHeading(table: TableReading, { year, sexes, status, ages }: YearBlock): Heading<number> {
  const columns = [...Object.values(sexes), ...(status === undefined ? [] : [status])];
  return headingAbove(table, year, columns.length > 0 ? columns : ages.flatMap((group) => Object.values(group.sexes)));
}

/** The heading of an age group in a year, as far as it says the year. */
export const ageGroupHeading = (table: TableReading, year: number, columns: SexColumns): Heading<number> =>
  headingAbove(table, year, Object.values(columns));

function headingAbove(
  { cells, layout: { keyRow } }: TableReading,
  year: number,
  columns: readonly number[],
): Heading<number> {
  for (let row = keyRow - 1; row >= 0; row--) {
    for (const column of columns) {
      const value = cells[row]?.[column] ?? '';
      const says = yearIn(value, year);
      if (says !== undefined) return { cell: { row, column }, text: String(value), says };
    }
  }
  return { cell: { row: Math.max(keyRow - 2, 0), column: Math.min(...columns) }, text: '', says: undefined };
}

/** The year that a cell names; the one wanted, if it names several. */
function yearIn(value: CellValue, wanted: number): number | undefined {
  if (value === wanted) return wanted;
  if (value === '' || typeof value === 'boolean') return undefined;
  const years = String(value).match(YEARS)?.map(Number);
  return years?.includes(wanted) ? wanted : years?.[0];
}

/** The age group that a heading names at its end, in any language: `Y0-4` for `2024, age 0–4`. */
export const ageIn = (heading: string): string | undefined =>
  ageGroups.find(({ names }) => LANGUAGES.some((language) => heading.trim().endsWith(` ${names[language]}`)))?.code;

/** What stands right above the key of a column: which sex it says the column holds, or that it holds statuses. */
export function sexHeading({ cells, layout: { keyRow } }: TableReading, column: number): Heading<Sex | 'status'> {
  const row = Math.max(keyRow - 1, 0);
  const text = String(cells[row]?.[column] ?? '').trim();
  return { cell: { row, column }, text, says: words().get(text.toLowerCase()) };
}

let known: ReadonlyMap<string, Sex | 'status'> | undefined;

/** The words for the sexes and for statuses, of sheets in any language. */
const words = (): ReadonlyMap<string, Sex | 'status'> =>
  (known ??= new Map([
    ...sexes.flatMap(({ code, names }) =>
      LANGUAGES.flatMap((language) =>
        [columnHeading(code, language), names[language]].map((word) => [word.toLowerCase(), code] as const),
      ),
    ),
    ...LANGUAGES.map((language) => [columnHeading('status', language).toLowerCase(), 'status'] as const),
  ]));
