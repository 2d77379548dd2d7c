import { type Language, languageFor } from '../messages/language';
import { translator } from '../messages/message';
import { area, type CellPosition } from '../sheet/area';
import { listPage } from '../sheet/list-page';
import { palette } from '../sheet/palette';
import type { CellInput, CellValue, SheetPlan } from '../sheet/sheet-plan';
import type { CountryRound } from './country-round';

/** The custom properties by which the sheet of receipts is known. */
export const RECEIPTS_PROPERTY = { receipts: 'clearing-house.receipts', language: 'clearing-house.language' } as const;

/** What stands in the sheet of a submission that was received. */
export interface WrittenReceipt extends CountryRound {
  readonly id: string;
  readonly digest: string;
  /** Null for a draft. */
  readonly number: number | null;
  /** ISO 8601, UTC. */
  readonly received: string;
  readonly tables: readonly string[];
  readonly figures: number;
}

const COLUMNS = ['COUNTRY', 'ROUND', 'NUMBER', 'RECEIVED', 'TABLES', 'FIGURES', 'ID', 'DIGEST'] as const;
const WIDTHS = [70, 60, 70, 130, 220, 70, 240, 420];
export const RECEIPT_FORMAT = '@';
const HEAD = { title: 0, help: 1, headings: 2, rows: 3 } as const;
/** How many receipts the sheet is formatted for. */
const ROWS = 100;

/** The language of the sheet of receipts with these properties; undefined if it is no such sheet. */
export function receiptsLanguage(properties: ReadonlyMap<string, string>): Language | undefined {
  if (!properties.has(RECEIPTS_PROPERTY.receipts)) return undefined;
  return languageFor(properties.get(RECEIPTS_PROPERTY.language) ?? '');
}

/** Plans the sheet that lists what the clearing house has received, for whoever opens the workbook without the add-in. */
export function receiptsPlan(language: Language): SheetPlan {
  const t = translator(language);
  const whole = (row: number, rows = 1) => area(row, 0, rows, COLUMNS.length);
  return {
    name: t('receipts.sheet'),
    tabColor: palette.quiet,
    properties: { [RECEIPTS_PROPERTY.receipts]: '1', [RECEIPTS_PROPERTY.language]: language },
    cells: [
      rowOf([t('receipts.title')]),
      rowOf([t('receipts.explanation')]),
      COLUMNS.map((name) => t(`receipts.${name}`)),
    ],
    // Digits of a digest must not become a number, nor the tables 1.2 a date.
    numberFormats: [{ area: whole(HEAD.rows, ROWS), format: RECEIPT_FORMAT }],
    formats: [
      { area: whole(0, HEAD.rows + ROWS), format: { color: palette.ink, vertical: 'Top' } },
      { area: whole(HEAD.title), format: { bold: true, size: 14, color: palette.accent } },
      { area: whole(HEAD.help), format: { color: palette.quiet } },
      { area: whole(HEAD.headings), format: { bold: true, fill: palette.heading } },
      { area: area(HEAD.rows, 6, ROWS, 2), format: { size: 8, color: palette.quiet } },
    ],
    borders: [],
    columnWidths: WIDTHS.map((width, column) => ({ column, columns: 1, width })),
    rowHeights: [{ row: HEAD.title, rows: 1, height: 24 }],
    hiddenRows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    page: listPage({ row: 0, rows: HEAD.rows }),
    freeze: { rows: HEAD.rows, columns: 0 },
  };
}

const rowOf = (values: CellInput[]): CellInput[] => COLUMNS.map((_, index) => values[index] ?? '');

/**
 * The cells to write for a receipt: over the line of the same submission, else below all. They must have the format of text.
 * @param cells of the sheet, from A1 on
 */
export function receiptWrites(
  cells: readonly (readonly CellValue[])[],
  receipt: WrittenReceipt,
  language: Language,
): (CellPosition & { readonly input: CellInput })[] {
  const { reporter, round, number, received, tables, figures, id, digest } = receipt;
  const known = cells.findIndex((row) => row.includes(id));
  const row = known >= 0 ? known : Math.max(cells.length, HEAD.rows);
  const t = translator(language);
  const values = [
    reporter,
    round,
    number ?? t('receipts.draft'),
    received.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'),
    tables.join(', '),
    figures,
    id,
    digest,
  ];
  return values.map((value, column) => ({ row, column, input: String(value) }));
}
