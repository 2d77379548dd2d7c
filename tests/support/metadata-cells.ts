import type { MetadataField } from '../../src/clearing-house/tables/definition';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { tables } from '../../src/clearing-house/tables/catalogue';
import type { MetadataIdentity } from '../../src/clearing-house/metadata/identity';
import { metadataCode, plannedColumns, type MetadataRequest } from '../../src/clearing-house/metadata/layout';
import { metadataPlan } from '../../src/clearing-house/metadata/metadata-plan';
import type { CellInput, CellValue, RowsPlan } from '../../src/clearing-house/sheet/sheet-plan';

/** All tables of Bulgaria, round 2025. */
export const bulgarianMetadata: MetadataRequest = {
  reporter: 'BG',
  edition: editionOf(2025),
  language: 'en',
  entries: tables.map((definition) => ({ definition, years: [2023, 2024] })),
};

/** Answers, by code of the row (`3|2024`) and question. */
export type EnteredAnswers = Readonly<Record<string, Partial<Record<MetadataField, CellValue>>>>;

/** The cells of a new metadata sheet, as Excel would have them after somebody entered these answers. */
export function metadataCells(entered: EnteredAnswers = {}, request = bulgarianMetadata): CellValue[][] {
  const cells = valuesOf(metadataPlan(request).cells);
  for (const [code, answers] of Object.entries(entered)) {
    const row = cells.findIndex((values) => values[plannedColumns.code] === code);
    for (const [field, value] of Object.entries(answers) as [MetadataField, CellValue][]) {
      cells[row]![plannedColumns.fields.get(field)!] = value;
    }
  }
  return cells;
}

/** The row of a table and year in a new metadata sheet. */
export const metadataRowOf = (table: string, year: number, request = bulgarianMetadata): number =>
  metadataPlan(request).cells.findIndex((row) => row[plannedColumns.code] === metadataCode(table, year));

/** The cells after rows were put in, one plan after the other. */
export const withRows = (cells: readonly CellValue[][], plans: readonly RowsPlan[]): CellValue[][] =>
  plans.reduce<CellValue[][]>(
    (all, { row, cells: rows }) => {
      const above = Array.from({ length: row }, (_, index) => all[index] ?? []);
      return [...above, ...valuesOf(rows), ...all.slice(row)];
    },
    [...cells],
  );

const valuesOf = (cells: readonly (readonly CellInput[])[]): CellValue[][] =>
  cells.map((row) => row.map((input) => input ?? ''));

/** What the properties of the sheet that a request makes say. */
export const metadataIdentityOf = ({ reporter, edition, language }: MetadataRequest): MetadataIdentity => ({
  reporter,
  round: edition.round,
  language,
});
