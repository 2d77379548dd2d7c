import type { RowsPlan } from '../sheet/sheet-plan';
import type { TableDefinition } from '../tables/definition';
import { mergedEntries, tableRows, yearRows, type MetadataEntry } from './layout';
import { notesPlan } from './note-plan';
import { definitionTexts, knownDefinitionTexts } from './notes';
import type { MetadataReading } from './read-metadata';
import { metadataRowsPlan } from './row-plan';

/**
 * Plans what a metadata sheet lacks of some tables and years, in the language of the sheet: further years below the last
 * one of their table, further tables below all others, with the definitions that they bring along.
 * @returns from the bottom to the top, so that carrying out one does not move the place of the next; none if nothing lacks
 */
export function metadataAdditions(metadata: MetadataReading, entries: readonly MetadataEntry[]): RowsPlan[] {
  const { rows, columns, language, keyRow } = metadata;
  const lacking = mergedEntries(entries).flatMap(({ definition, years }) => {
    const missing = years.filter((year) => !rows.some((row) => row.table === definition.id && row.year === year));
    return missing.length > 0 ? [{ definition, years: missing }] : [];
  });
  if (lacking.length === 0) return [];
  const end = Math.max(keyRow, ...rows.map(({ row }) => row)) + 1;
  const lastOf = ({ id }: TableDefinition) =>
    Math.max(-1, ...rows.filter(({ table }) => table === id).map(({ row }) => row));

  const further = lacking.filter(({ definition }) => lastOf(definition) < 0);
  const added = lacking
    .filter(({ definition }) => lastOf(definition) >= 0)
    .map((entry) => metadataRowsPlan(lastOf(entry.definition) + 1, yearRows(entry), columns, language));
  const tables = further.length > 0 ? [metadataRowsPlan(end, further.flatMap(tableRows), columns, language)] : [];
  return [
    ...addedDefinitions(
      metadata,
      end,
      lacking.map(({ definition }) => definition),
    ),
    // At the same place, what is put in later stands above: further tables come first, to stand below further years.
    ...tables,
    ...added.sort((a, b) => b.row - a.row),
  ];
}

/** The definitions that are not printed yet, below those that are; else below everything. */
function addedDefinitions(
  { cells, columns, language }: MetadataReading,
  end: number,
  definitions: readonly TableDefinition[],
): RowsPlan[] {
  const known = knownDefinitionTexts(definitions, language);
  const printed = cells.map((row) => String(row[columns.label] ?? ''));
  const lacking = definitionTexts(definitions, language).filter((text) => !printed.includes(text));
  if (lacking.length === 0) return [];
  const last = printed.findLastIndex((text) => known.has(text));
  const row = last >= end ? last + 1 : Math.max(cells.length, end) + 1;
  return [
    notesPlan(
      row,
      lacking.map((text) => ({ kind: 'definition', text })),
      columns,
    ),
  ];
}
