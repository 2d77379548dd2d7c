import type { CellValue } from '../clearing-house/sheet/sheet-plan';
import { isRound } from '../clearing-house/tables/editions';
import { z } from '../clearing-house/zod';
import { askedCountrySchema } from './observation-key';

const MOST_SHEETS = 60;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 2_000;
/** What a cell of Excel holds at most. */
const LONGEST_TEXT = 32_767;
/** A definition that an edition brought along is the longest. */
const LONGEST_PROPERTY = 200_000;
/** What the custom properties of our sheets begin with; others are nobody's business but their owner's. */
export const PROPERTY_PREFIX = 'clearing-house.';

/** Text that any store can keep: neither a NUL nor half a letter. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
const storable = 'must be text without NUL characters and halves of letters';

const isCell = (value: unknown): value is CellValue =>
  (typeof value === 'string' && value.length <= LONGEST_TEXT && isStorable(value))
  || (typeof value === 'number' && Number.isFinite(value))
  || typeof value === 'boolean';

/** One message is enough: a schema of each cell would make as many as there are cells, in a request that is all wrong. */
const cellsSchema = z
  .array(
    z
      .array(z.custom<CellValue>())
      .max(MOST_COLUMNS, `a row has at most ${MOST_COLUMNS} cells`)
      .refine((row) => row.every(isCell), {
        error: `cells are numbers, texts of at most ${LONGEST_TEXT} letters, true or false; blank ones are ""`,
        abort: true,
      }),
  )
  .max(MOST_ROWS, `a sheet has at most ${MOST_ROWS} rows`)
  .meta({ description: 'The rows from A1 on: numbers, texts, true and false; "" for a blank cell.' });

/** A sheet of the add-in: its name, the custom properties that say what it is, and its cells. */
export const sentSheetSchema = z
  .strictObject({
    name: z.string().min(1).max(100).refine(isStorable, storable),
    properties: z
      .record(
        z
          .string()
          .startsWith(PROPERTY_PREFIX, `must begin with ${PROPERTY_PREFIX}`)
          .max(100)
          .refine(isStorable, storable),
        z.string().max(LONGEST_PROPERTY).refine(isStorable, storable),
      )
      .meta({ description: 'The sheet’s custom properties: clearing-house.table, clearing-house.reporter …' }),
    cells: cellsSchema,
  })
  .meta({ id: 'SentSheet' });
export type SentSheet = z.infer<typeof sentSheetSchema>;

/**
 * A country's tables for a round as their sheets hold them: the tables, the metadata sheet, and the sheet of answers with the
 * settings of the workbook among its properties.
 */
export const submissionContentSchema = z
  .strictObject({
    reporter: askedCountrySchema,
    round: z.int().refine(isRound, 'must be the year of a round, such as 2025'),
    sheets: z
      .array(sentSheetSchema)
      .min(1, 'must hold a sheet or more')
      .max(MOST_SHEETS, `must be at most ${MOST_SHEETS} sheets`)
      .refine((sheets) => new Set(sheets.map(({ name }) => name)).size === sheets.length, 'must have different names'),
  })
  .meta({ id: 'SubmissionContent' });
export type SubmissionContent = z.infer<typeof submissionContentSchema>;

/** The media type of .xlsx files, which are taken in the place of such content. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
