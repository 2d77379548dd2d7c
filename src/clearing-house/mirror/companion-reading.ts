import type { CellInput, CellValue } from '../sheet/sheet-plan';
import { LIMIT_COLUMNS } from './companion-layout';
import { type Limit, LIMITS } from './companion-limits';
import type { Beside } from './companion-request';

/** What a companion keeps of its users: notes, by flow; and where the row of each flow is. */
export interface CompanionReading {
  readonly beside: Beside;
  /** By the key of the flow, `DE|2024|T`: the row, and the columns by their names. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** What stands in the cells of tolerance and floor. */
  readonly limits: Readonly<Partial<Record<Limit, number>>>;
}

/** Reads a companion from its cells, from A1 on, however its rows are sorted and its columns moved; undefined if its keys are gone. */
export function readCompanion(cells: readonly (readonly CellValue[])[]): CompanionReading | undefined {
  const keyRow = cells.findIndex((row) => row.includes('CODE') && row.includes('KEY') && row.includes('OWN-FIGURE'));
  if (keyRow < 0) return undefined;
  const columns = new Map(
    cells[keyRow]!.flatMap((name, column): [string, number][] =>
      typeof name === 'string' && name !== '' ? [[name, column]] : [],
    ),
  );
  const at = (name: string): number => columns.get(name)!;
  const known = new Set(columns.values());
  const limits: Partial<Record<Limit, number>> = {};
  for (const limit of LIMITS) {
    const value = cells[keyRow - 1]?.[columns.get(LIMIT_COLUMNS[limit].value.toUpperCase()) ?? -1];
    if (typeof value === 'number') limits[limit] = value;
  }
  const headings = cells[keyRow + 1] ?? [];
  const rows = new Map<string, number>();
  cells.slice(keyRow + 2).forEach((values, index) => {
    const [code, key] = [values[at('CODE')] ?? '', values[at('KEY')] ?? ''];
    if (code !== '' && key !== '') rows.set(`${code}|${key}`, keyRow + 2 + index);
  });
  const used = usedColumns([headings, ...[...rows.values()].map((row) => cells[row]!)])
    .filter((column) => !known.has(column))
    .sort((a, b) => a - b);
  const notes = new Map<string, CellInput[]>();
  for (const [key, row] of rows) {
    const values = cells[row]!;
    const note = columns.has('NOTES') ? (values[at('NOTES')] ?? '') : '';
    const others = used.map((column) => values[column] ?? '');
    if ([note, ...others].some((value) => value !== '')) notes.set(key, [note, ...others].map(asKept));
  }
  return { beside: { headings: used.map((column) => asKept(headings[column] ?? '')), notes }, rows, columns, limits };
}

/** The hidden part stands in rows of its own, so that all that stands in rows of the list is somebody's. */
function usedColumns(rows: readonly (readonly CellValue[])[]): number[] {
  const used = new Set<number>();
  for (const values of rows) {
    values.forEach((value, column) => {
      if (value !== '') used.add(column);
    });
  }
  return [...used];
}

/** As an input that is taken for what it was. */
const asKept = (value: CellValue): CellInput => (value === '' ? null : typeof value === 'string' ? `'${value}` : value);
