import { ALL_AGES } from '../codes/ages';
import { figureId, type KnownFigures } from '../checks/context';
import { isKnown } from '../tables/read-table';
import * as z from '../zod';
import { cellKeyText, isAnswer, type CellKey } from './said-cells';

/** What was said in a submission, by the text of the cell's key (`cellKeyText`). */
export type SentRecord = ReadonlyMap<string, CellKey & { readonly value: string | number }>;

const recordSchema = z.object({
  version: z.literal(1),
  tables: z.array(
    z.object({
      table: z.string(),
      columns: z.array(z.string()),
      /** By code of the row, in the order of the columns; null where nothing was said. */
      rows: z.record(z.string(), z.array(z.union([z.number(), z.string(), z.null()]))),
    }),
  ),
});

/** Writes a record as short as can be read again. */
export function writeRecord(record: SentRecord): string {
  const tables = new Map<string, { columns: Map<string, number>; rows: Record<string, (string | number | null)[]> }>();
  for (const { table, row, column, value } of record.values()) {
    let part = tables.get(table);
    if (!part) tables.set(table, (part = { columns: new Map<string, number>(), rows: {} }));
    let at = part.columns.get(column);
    if (at === undefined) part.columns.set(column, (at = part.columns.size));
    const values = (part.rows[row] ??= []);
    while (values.length < at) values.push(null);
    values[at] = value;
  }
  return JSON.stringify({
    version: 1,
    tables: [...tables].map(([table, { columns, rows }]) => ({ table, columns: [...columns.keys()], rows })),
  } satisfies z.infer<typeof recordSchema>);
}

/** Reads what `writeRecord` wrote; undefined if it is something else. */
export function readRecord(text: string): SentRecord | undefined {
  const parsed = recordSchema.safeParse(jsonIn(text)).data;
  if (!parsed) return undefined;
  const record = new Map<string, CellKey & { value: string | number }>();
  for (const { table, columns, rows } of parsed.tables) {
    for (const [row, values] of Object.entries(rows)) {
      for (const [at, value] of values.entries()) {
        const column = columns[at];
        if (column === undefined || value === null) continue;
        const key = { table, row, column };
        record.set(cellKeyText(key), { ...key, value });
      }
    }
  }
  return record;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // somebody else wrote there
  }
}

const FIGURE = /^(\d{4})\|([A-Z])(?:\|(.+))?$/;

/** The figures of a record as rules compare with them. */
export function figuresOfRecord(record: SentRecord): KnownFigures {
  const known = new Map<string, number>();
  for (const cell of record.values()) {
    const [, year, sex, age = ALL_AGES] = FIGURE.exec(cell.column) ?? [];
    if (year === undefined || sex === undefined || isAnswer(cell)) continue;
    if (typeof cell.value !== 'number' || !isKnown(cell.value)) continue;
    known.set(figureId(cell.table, cell.row, Number(year), sex, age), cell.value);
  }
  return known;
}
