import { area } from '../sheet/area';
import { palette } from '../sheet/palette';
import type { CellInput, RowsPlan } from '../sheet/sheet-plan';
import { columnCount, type MetadataColumns } from './layout';
import type { NoteLine } from './notes';

/** How many columns the lines take: as wide as a page of text. */
const NOTE_COLUMNS = 9;
/** The width of these columns in points, those of the label and the code left out. */
const TEXT_WIDTH = 510;
const LINE_HEIGHT = 13;
/** How many points a letter takes, about. */
const LETTER_WIDTH = 4.6;

/** Plans the lines under the answers, from a row on. */
export function notesPlan(row: number, lines: readonly NoteLine[], columns: MetadataColumns): RowsPlan {
  const { label } = columns;
  const width = Math.max(columnCount(columns), label + NOTE_COLUMNS);
  const at = (index: number, first = label) => area(row + index, first, 1, label + NOTE_COLUMNS - first);
  const textColumn = label + 1;
  return {
    row,
    cells: lines.map((line) => {
      const cells = Array.from({ length: width }, (): CellInput => '');
      cells[label] = line.kind === 'question' ? line.label : line.text;
      if (line.kind === 'question') cells[textColumn] = line.text;
      return cells;
    }),
    numberFormats: [],
    formats: [
      {
        area: area(row, label, lines.length, NOTE_COLUMNS),
        format: { color: palette.quiet, size: 9, wrap: true, vertical: 'Top', horizontal: 'Left' },
      },
      ...lines.flatMap((line, index) => lineFormat(line, row + index, columns) ?? []),
    ],
    borders: [],
    // Merged cells do not grow with their text.
    rowHeights: lines.map((line, index) => ({ row: row + index, rows: 1, height: lineHeight(line) })),
    merges: lines.flatMap(({ kind }, index) =>
      kind === 'definition' ? [at(index)] : kind === 'question' ? [at(index, textColumn)] : [],
    ),
    validations: [],
  };
}

function lineFormat(
  { kind }: NoteLine,
  row: number,
  columns: MetadataColumns,
): RowsPlan['formats'][number] | undefined {
  switch (kind) {
    case 'heading':
      return {
        area: area(row, 0, 1, columnCount(columns)),
        format: { bold: true, size: 11, fill: palette.section, color: palette.accent, wrap: false },
      };
    case 'question':
      return { area: area(row, columns.label), format: { bold: true, color: palette.ink } };
    case 'definition':
      return undefined;
  }
}

function lineHeight(line: NoteLine): number {
  if (line.kind === 'heading') return 18;
  const lines = Math.ceil((line.text.length * LETTER_WIDTH) / TEXT_WIDTH);
  // The longest labels of questions take two lines of their column.
  return LINE_HEIGHT * (line.kind === 'question' ? Math.max(2, lines) : lines);
}
