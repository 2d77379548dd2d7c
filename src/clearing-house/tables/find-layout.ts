import { ageGroupByCode, ALL_AGES } from '../codes/ages';
import { formerStateByM49 } from '../codes/former-states';
import { sameValues } from '../sheet/same-values';
import type { CellValue } from '../sheet/sheet-plan';
import type { Sex, TableDefinition } from './definition';
import {
  CODE_KEY,
  columnGroups,
  QUESTION_PREFIX,
  type AgeBlock,
  type LayoutRow,
  type RowKind,
  type SexColumns,
  type TableLayout,
  type YearBlock,
} from './layout';
import { categoryCodes } from './observation-schema';

/**
 * Finds where a table's rows and columns stand in a sheet; undefined if its row of keys is gone.
 * @param before where they stood in an earlier reading: most edits leave the keys alone
 */
export function findLayout(
  definition: TableDefinition,
  cells: readonly (readonly CellValue[])[],
  before?: { readonly layout: TableLayout; readonly cells: readonly (readonly CellValue[])[] },
): TableLayout | undefined {
  const keyRow = cells.findIndex((row) => row.includes(CODE_KEY) && row.some((key) => KEY.test(String(key))));
  if (keyRow < 0) return undefined;
  const keys = cells[keyRow]!;
  const codeColumn = keys.indexOf(CODE_KEY);
  const sameKeys = before && sameValues(before.cells[before.layout.keyRow]!, keys);
  const years = sameKeys ? before.layout.years : yearBlocks(definition, keys);
  const figureColumns = years.flatMap((block) => columnGroups(block).flatMap(({ sexes }) => Object.values(sexes)));
  const categories = categoryCodes(definition);
  const rows: LayoutRow[] = [];
  for (let row = keyRow + 1; row < cells.length; row++) {
    const values = cells[row]!;
    const code = String(values[codeColumn] ?? '').trim();
    if (code === '' && !figureColumns.some((column) => (values[column] ?? '') !== '')) continue;
    rows.push({ row, code, kind: rowKind(code, categories) });
  }
  return { keyRow, codeColumn, rows, years };
}

function rowKind(code: string, categories: ReadonlySet<string>): RowKind {
  if (code.startsWith(QUESTION_PREFIX)) return 'question';
  if (code === 'TOTAL') return 'total';
  if (formerStateByM49(code)) return 'former-state';
  return categories.has(code) ? 'category' : 'country';
}

interface Blocks {
  readonly year: number;
  readonly sexes: Partial<Record<Sex, number>>;
  status: number | undefined;
  readonly ages: Map<string, SexColumns>;
}

const KEY = /^(\d{4})\|(\w+)(?:\|(.+))?$/;

function yearBlocks(definition: TableDefinition, keys: readonly CellValue[]): YearBlock[] {
  const blocks = new Map<number, Blocks>();
  for (const [column, key] of keys.entries()) {
    const [, digits, what, age = ALL_AGES] = KEY.exec(String(key)) ?? [];
    if (digits === undefined) continue;
    const year = Number(digits);
    const block: Blocks = blocks.get(year) ?? { year, sexes: {}, status: undefined, ages: new Map() };
    blocks.set(year, block);
    const sex = definition.sexes.find((each) => each === what);
    if (!sex) {
      if (what === 'status') block.status = column;
    } else if (age === ALL_AGES) {
      block.sexes[sex] = column;
    } else if (ageGroupByCode(age)) {
      block.ages.set(age, { ...block.ages.get(age), [sex]: column });
    }
  }
  return [...blocks.values()].map((block) => ({
    ...block,
    sexes: inOrder(definition, block.sexes),
    ages: [...block.ages].map(([age, sexes]): AgeBlock => ({ age, sexes: inOrder(definition, sexes) })),
  }));
}

/** The sexes in the order of the definition, wherever their columns stand. */
const inOrder = ({ sexes }: TableDefinition, columns: SexColumns): SexColumns =>
  Object.fromEntries(sexes.flatMap((sex) => (columns[sex] === undefined ? [] : [[sex, columns[sex]]])));

/** Whether two layouts put every row and column at the same place. */
export function sameLayout(a: TableLayout, b: TableLayout): boolean {
  return (
    a.keyRow === b.keyRow
    && a.codeColumn === b.codeColumn
    && a.rows.length === b.rows.length
    && a.rows.every(({ row, code }, index) => row === b.rows[index]!.row && code === b.rows[index]!.code)
    && (a.years === b.years || JSON.stringify(a.years) === JSON.stringify(b.years))
  );
}
