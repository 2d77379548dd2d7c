import type { Language } from '../messages/language';
import type { MirrorFigures } from '../mirror/mirror-figure';
import type { TableReading } from '../tables/read-table';

/** What charts of a comparison are made from. */
export interface ChartRequest {
  readonly table: TableReading;
  /** The present name of the table's sheet. */
  readonly sheetName: string;
  readonly mirror: Pick<MirrorFigures, 'kind' | 'sources' | 'fetched'>;
  /** The comparison as the workbook has it: its id, and its companion's present name; undefined if it has none. */
  readonly comparison: { readonly id: string; readonly companion: string } | undefined;
  readonly language: Language;
}
