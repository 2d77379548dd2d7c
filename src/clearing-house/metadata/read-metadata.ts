import type { CellValue } from '../sheet/sheet-plan';
import type { MetadataField } from '../tables/definition';
import { CODE_KEY } from '../tables/layout';
import type { Cells } from '../tables/read-table';
import { readAnswer, type MetadataAnswer } from './answer';
import { metadataFields } from './groups';
import type { MetadataIdentity } from './identity';
import { LABEL_KEY, type MetadataColumns } from './layout';

/** What a country says about its figures in a round, as it stands in its metadata sheet. */
export interface MetadataReading extends MetadataIdentity {
  /** Where the keys stand; the rows are below. */
  readonly keyRow: number;
  readonly columns: MetadataColumns;
  /** From top to bottom; a row that the user copied is there twice. */
  readonly rows: readonly MetadataRowReading[];
  /** The cells that it was read from, from A1 on. */
  readonly cells: Cells;
}

/** What is said about a year of a table. */
export interface MetadataRowReading {
  readonly table: string;
  readonly year: number;
  readonly row: number;
  /** By question, empty answers too; questions whose column the user deleted are absent. */
  readonly answers: ReadonlyMap<MetadataField, MetadataAnswer>;
}

/**
 * Reads metadata from the cells of a sheet, from A1 on. Where rows and columns stand is read from the codes and keys in
 * the cells, so inserted, sorted and deleted rows and columns are no matter.
 * @returns undefined if the row of keys is gone, so that nothing can be read
 */
export function readMetadata(identity: MetadataIdentity, cells: Cells): MetadataReading | undefined {
  const { reporter, round, language } = identity;
  const keyRow = cells.findIndex(
    (row) => row.includes(CODE_KEY) && metadataFields.some((field) => row.includes(field)),
  );
  if (keyRow < 0) return undefined;
  const columns = findColumns(cells[keyRow]!);
  const rows = cells.flatMap((values, row): MetadataRowReading[] => {
    const code = row > keyRow ? parseCode(values[columns.code] ?? '') : undefined;
    if (!code) return [];
    const answers = [...columns.fields].map(
      ([field, column]) => [field, readAnswer(field, column, values[column] ?? '')] as const,
    );
    return [{ ...code, row, answers: new Map(answers) }];
  });
  return { reporter, round, language, keyRow, columns, rows, cells };
}

function findColumns(keys: readonly CellValue[]): MetadataColumns {
  const code = keys.indexOf(CODE_KEY);
  const label = keys.indexOf(LABEL_KEY);
  const fields = metadataFields.flatMap((field) => {
    const column = keys.indexOf(field);
    return column < 0 ? [] : [[field, column] as const];
  });
  return { code, label: label < 0 ? Math.max(code - 1, 0) : label, fields: new Map(fields) };
}

const CODE = /^(S?\d(?:\.\d)?)\s*\|\s*(\d{4})$/;

function parseCode(value: CellValue): { table: string; year: number } | undefined {
  const [, table, year] = CODE.exec(String(value).trim().toUpperCase()) ?? [];
  return table === undefined ? undefined : { table, year: Number(year) };
}
