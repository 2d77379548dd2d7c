import { message } from '../messages/message';
import { palette } from '../sheet/palette';
import type { CellInput, SheetPlan } from '../sheet/sheet-plan';
import { headPlan } from './head-plan';
import { METADATA_KIND, METADATA_PROPERTY, METADATA_VERSION } from './identity';
import { columnCount, mergedEntries, METADATA_HEAD, plannedColumns, tableRows, type MetadataRequest } from './layout';
import { notesPlan } from './note-plan';
import { noteLines } from './notes';
import { metadataRowsPlan } from './row-plan';

/** Plans the sheet of metadata of a country and round: a row for each table and year, a column for each question. */
export function metadataPlan(request: MetadataRequest): SheetPlan {
  const { reporter, edition, language } = request;
  const entries = mergedEntries(request.entries);
  const head = headPlan(request);
  const rows = metadataRowsPlan(METADATA_HEAD.rows, entries.flatMap(tableRows), plannedColumns, language);
  const lines = noteLines(
    entries.map(({ definition }) => definition),
    language,
  );
  // A line is left free between the answers and what is printed under them.
  const notes = notesPlan(METADATA_HEAD.rows + rows.cells.length + 1, lines, plannedColumns);
  const free = Array.from({ length: columnCount(plannedColumns) }, (): CellInput => '');
  return {
    name: message(language, 'metadata.name', { reporter }),
    tabColor: palette.quiet,
    properties: {
      [METADATA_PROPERTY.kind]: METADATA_KIND,
      [METADATA_PROPERTY.reporter]: reporter,
      [METADATA_PROPERTY.round]: String(edition.round),
      [METADATA_PROPERTY.language]: language,
      [METADATA_PROPERTY.version]: METADATA_VERSION,
    },
    ...head,
    cells: [...head.cells, ...rows.cells, free, ...notes.cells],
    numberFormats: rows.numberFormats,
    formats: [...head.formats, ...rows.formats, ...notes.formats],
    borders: [...head.borders, ...rows.borders],
    rowHeights: [...head.rowHeights, ...rows.rowHeights, ...notes.rowHeights],
    merges: [...head.merges, ...notes.merges],
    validations: rows.validations,
    conditionalFormats: [],
    names: [],
  };
}
