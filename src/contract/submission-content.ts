import type { CellValue } from '../clearing-house/sheet/sheet-plan';
import { isRound } from '../clearing-house/tables/editions';
import * as z from '../clearing-house/zod';
import { askedCountrySchema } from './observation-key';
import { isStorable, NOT_STORABLE } from './storable-text';

const MOST_SHEETS = 60;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 2_000;
/** What a cell of Excel holds at most. */
const LONGEST_TEXT = 32_767;
/** A definition that an edition brought along is the longest. */
const LONGEST_PROPERTY = 200_000;
/** What the custom properties of our sheets begin with; others are nobody's business but their owner's. */
export const PROPERTY_PREFIX = 'clearing-house.';

const isCell = (value: unknown): value is CellValue =>
  typeof value === 'string'
    ? value.length <= LONGEST_TEXT && isStorable(value)
    : typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** What is wrong with cells that were sent: the first thing, as there may be as many as there are cells. */
function cellsProblem(cells: unknown): { readonly path: number[]; readonly message: string } | undefined {
  if (!Array.isArray(cells)) return { path: [], message: 'must be a list of rows' };
  if (cells.length > MOST_ROWS) return { path: [], message: `must be at most ${MOST_ROWS} rows` };
  for (const [row, values] of cells.entries()) {
    if (!Array.isArray(values) || values.length > MOST_COLUMNS) {
      return { path: [row], message: `must be a list of at most ${MOST_COLUMNS} cells` };
    }
    const column = values.findIndex((value) => !isCell(value));
    if (column < 0) continue;
    const message = `must be a number, a text of at most ${LONGEST_TEXT} letters, true or false; "" for a blank cell`;
    return { path: [row, column], message };
  }
  return undefined;
}

/** Looked through by hand: a schema of each cell takes longer than all checks, and says the same of each. */
const cellsSchema = z
  .custom<CellValue[][]>()
  .check(({ value, issues }) => {
    const problem = cellsProblem(value);
    if (problem) issues.push({ code: 'custom', input: value, ...problem });
  })
  .meta({
    type: 'array',
    items: { type: 'array', items: { type: ['number', 'string', 'boolean'] } },
    description: 'The rows from A1 on: numbers, texts, true and false; "" for a blank cell.',
  });

/** A sheet of the add-in: its name, the custom properties that say what it is, and its cells. */
export const sentSheetSchema = z.strictObject({
  name: z.string().min(1).max(100).refine(isStorable, NOT_STORABLE),
  properties: z
    .record(
      z.string().regex(/^clearing-house\.[a-z-]{1,80}$/, `must begin with ${PROPERTY_PREFIX}`),
      z.string().max(LONGEST_PROPERTY).refine(isStorable, NOT_STORABLE),
    )
    .meta({ description: 'The sheet’s custom properties: clearing-house.table, clearing-house.reporter …' }),
  cells: cellsSchema,
});
export type SentSheet = z.infer<typeof sentSheetSchema>;

/**
 * A country's tables for a round as their sheets hold them: the tables, the metadata sheet, and the sheet of answers with the
 * settings of the workbook among its properties.
 */
export const submissionContentSchema = z.strictObject({
  reporter: askedCountrySchema,
  round: z.int().refine(isRound, 'must be the year of a round, such as 2025'),
  sheets: z
    .array(sentSheetSchema)
    .min(1, 'must hold a sheet or more')
    .max(MOST_SHEETS, `must be at most ${MOST_SHEETS} sheets`)
    .refine((sheets) => new Set(sheets.map(({ name }) => name)).size === sheets.length, 'must have different names'),
});
export type SubmissionContent = z.infer<typeof submissionContentSchema>;

/** The media type of .xlsx files, which are taken in the place of such content. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
