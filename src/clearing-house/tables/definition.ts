import { LANGUAGES, type Language } from '../messages/language';
import { z } from '../zod';

const localized = z.record(z.enum(LANGUAGES), z.string().min(1));

/** The sexes that a table counts by, as the field writes them: total, male, female. */
export const sexSchema = z.enum(['T', 'M', 'F']);
export type Sex = z.infer<typeof sexSchema>;

/**
 * Rows of a table, in the order of the sheet.
 * `countries` are one row a partner; `categories` are residual rows; `total` is the sum of all rows above it.
 */
const rowBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('countries'), which: z.enum(['unece', 'rest-of-world']), heading: localized }),
  z.object({ kind: z.literal('categories'), heading: localized, codes: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('total'), code: z.literal('TOTAL'), label: localized }),
]);
export type RowBlock = z.infer<typeof rowBlockSchema>;

/** The questions about the figures that a table asks for each year. */
export const metadataFieldSchema = z.enum([
  'SOURCE',
  'AGENCY',
  'DURATION',
  'STAY',
  'CITIZENS',
  'FOREIGNERS',
  'REFERENCE',
  'STATE',
  'NOTE',
]);
export type MetadataField = z.infer<typeof metadataFieldSchema>;

/**
 * A standard table of the clearing house. From this one piece of data come the sheet, the validation in it, the live
 * checks, the service's door and the documentation.
 */
export const tableDefinitionSchema = z.object({
  /** The table's number: 1.2, 3, 5. */
  id: z.string().regex(/^S?\d(\.\d)?$/),
  title: localized,
  /** What is counted; tells stocks from flows and immigration from emigration. */
  measure: z.enum(['stock', 'immigration', 'emigration']),
  /** The heading of the rows: what the partner country is to the person counted. */
  partner: localized,
  /** What a year means: a calendar year, or a date in it. */
  reference: z.enum(['calendar-year', 'census-or-1-january']),
  sexes: z.array(sexSchema).min(1),
  rows: z.array(rowBlockSchema).min(1),
  metadata: z.array(metadataFieldSchema),
  /** Definitions printed under the table. */
  notes: z.array(localized),
});
export type TableDefinition = z.infer<typeof tableDefinitionSchema>;

/** A text of a definition in a language. */
export const inLanguage = (text: Readonly<Record<Language, string>>, language: Language): string => text[language];
