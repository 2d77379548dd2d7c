import { countryByCode } from '../codes/countries';
import type { CellValue } from '../sheet/sheet-plan';
import type { Sex, TableDefinition } from './definition';
import { parseEntry, type Entry } from './entry';
import {
  CODE_KEY,
  figureRows,
  METADATA_PREFIX,
  type LayoutRow,
  type RowKind,
  type TableLayout,
  type YearBlock,
} from './layout';
import { categoryCodes, figureSchema, partnerSchema, schemaIssues, type SchemaIssue } from './observation-schema';

/** A table as it stands in a sheet, every cell judged by the table's schemas. */
export interface TableReading {
  readonly definition: TableDefinition;
  readonly reporter: string;
  readonly layout: TableLayout;
  readonly rows: readonly RowReading[];
}

export interface RowReading extends LayoutRow {
  /** What stands in the row's first column. */
  readonly label: string;
  /** The code under which the row is compared: `GR` where the sheet says `el` or `GR`. */
  readonly key: string;
  readonly issues: readonly SchemaIssue[];
  readonly years: readonly YearReading[];
}

export interface YearReading {
  readonly year: number;
  readonly figures: Readonly<Partial<Record<Sex, FigureReading>>>;
  readonly status: StatusReading | undefined;
}

export interface FigureReading {
  readonly column: number;
  readonly entry: Entry;
  readonly issues: readonly SchemaIssue[];
}

export interface StatusReading {
  readonly column: number;
  /** As it stands in the cell. */
  readonly text: string;
}

/** Which table a sheet holds, as its custom properties say. */
export interface TableIdentity {
  readonly definition: TableDefinition;
  readonly reporter: string;
}

/**
 * Reads a table from the cells of its sheet, from A1 on. Where rows and columns stand is read from the codes and keys
 * in the cells, so inserted, sorted and deleted rows and columns are no matter.
 * @returns undefined if the row of keys is gone, so that nothing can be read
 */
export function readTable(
  { definition, reporter }: TableIdentity,
  cells: readonly (readonly CellValue[])[],
): TableReading | undefined {
  const layout = findLayout(definition, cells);
  if (!layout) return undefined;
  const partner = partnerSchema(definition, reporter);
  const rows = figureRows(layout).map((row): RowReading => {
    const values = cells[row.row] ?? [];
    return {
      ...row,
      label: String(values[layout.labelColumn] ?? ''),
      key: countryByCode(row.code)?.iso2 ?? row.code,
      issues: schemaIssues(partner, row.code),
      years: layout.years.map((block) => readYear(block, values)),
    };
  });
  return { definition, reporter, layout, rows };
}

/** Finds where a table's rows and columns stand; undefined if its row of keys is gone. */
export function findLayout(
  definition: TableDefinition,
  cells: readonly (readonly CellValue[])[],
): TableLayout | undefined {
  const keyRow = cells.findIndex(
    (row) => row.some((value) => value === CODE_KEY) && yearBlocks(definition, row).length > 0,
  );
  if (keyRow < 0) return undefined;
  const keys = cells[keyRow]!;
  const codeColumn = keys.indexOf(CODE_KEY);
  const years = yearBlocks(definition, keys);
  const categories = categoryCodes(definition);
  const rows = cells.flatMap((values, row): LayoutRow[] => {
    const code = String(values[codeColumn] ?? '').trim();
    if (row <= keyRow || (code === '' && !holdsFigures(values, years))) return [];
    return [{ row, code, kind: rowKind(code, categories) }];
  });
  return { keyRow, labelColumn: 0, codeColumn, rows, years };
}

function rowKind(code: string, categories: ReadonlySet<string>): RowKind {
  if (code.startsWith(METADATA_PREFIX)) return 'metadata';
  if (code === 'TOTAL') return 'total';
  return categories.has(code) ? 'category' : 'country';
}

const holdsFigures = (values: readonly CellValue[], years: readonly YearBlock[]): boolean =>
  years.some(({ sexes }) => Object.values(sexes).some((column) => (values[column] ?? '') !== ''));

function yearBlocks(definition: TableDefinition, keys: readonly CellValue[]): YearBlock[] {
  const blocks = new Map<number, { year: number; sexes: Partial<Record<Sex, number>>; status: number | undefined }>();
  for (const [column, key] of keys.entries()) {
    const match = /^(\d{4})\|(\w+)$/.exec(String(key));
    if (!match) continue;
    const year = Number(match[1]);
    const block = blocks.get(year) ?? { year, sexes: {}, status: undefined };
    const sex = definition.sexes.find((each) => each === match[2]);
    if (sex) block.sexes[sex] = column;
    else if (match[2] === 'status') block.status = column;
    blocks.set(year, block);
  }
  return [...blocks.values()];
}

function readYear(block: YearBlock, values: readonly CellValue[]): YearReading {
  const figures: Partial<Record<Sex, FigureReading>> = {};
  for (const [sex, column] of Object.entries(block.sexes) as [Sex, number][]) {
    figures[sex] = readFigure(column, values[column] ?? '');
  }
  const status =
    block.status === undefined ? undefined : { column: block.status, text: String(values[block.status] ?? '').trim() };
  return { year: block.year, figures, status };
}

function readFigure(column: number, value: CellValue): FigureReading {
  const entry = parseEntry(value);
  const judged = entry.kind === 'number' ? entry.value : entry.kind === 'text' ? entry.text : undefined;
  return { column, entry, issues: judged === undefined ? [] : schemaIssues(figureSchema, judged) };
}

/** The number of a figure, if it is one that may be counted with; undefined for blanks, missing ones and mistakes. */
export function figureValue(figure: FigureReading | undefined): number | undefined {
  return figure?.entry.kind === 'number' && figure.issues.length === 0 ? figure.entry.value : undefined;
}

/** Whether a figure is a number that its schema refuses: negative, or not whole. */
export const isBrokenNumber = ({ entry, issues }: FigureReading): boolean =>
  entry.kind === 'number' && issues.length > 0;
