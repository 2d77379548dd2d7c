import { LANGUAGES } from '../messages/language';
import * as z from '../zod';

const localized = z.record(z.enum(LANGUAGES), z.string().min(1));

/** The sexes that a table counts by, as the field writes them: total, male, female. */
export const sexSchema = z.enum(['T', 'M', 'F']);
export type Sex = z.infer<typeof sexSchema>;

/** The number of a standard table: 1.2, 3, S5. */
export const tableIdSchema = z.string().regex(/^S?\d(\.\d)?$/);

/** A row that is no country. */
const categoryRowSchema = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  /** What the table calls it, where that differs from the code list's name. */
  label: localized.optional(),
  /**
   * The row that it is a part of, and not a part of the total, in years for which the table's question STATELESS says so:
   * stateless persons within non-citizens.
   */
  within: z.string().optional(),
});
export type CategoryRow = z.infer<typeof categoryRowSchema>;

/**
 * Rows of a table, in the order of the sheet.
 * `countries` are one row a partner; `former-states` are rows of their own keyed on M49 numbers, never split and never
 * mirrored; `categories` are special and residual rows; `total` is the sum of all rows above it.
 */
const rowBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('countries'), which: z.enum(['unece', 'rest-of-world']), heading: localized }),
  z.object({ kind: z.literal('former-states'), heading: localized }),
  z.object({
    kind: z.literal('categories'),
    heading: localized.optional(),
    rows: z.array(categoryRowSchema).min(1),
  }),
  z.object({ kind: z.literal('total'), code: z.literal('TOTAL'), label: localized }),
]);
export type RowBlock = z.infer<typeof rowBlockSchema>;

/** The questions about the figures of a year that the metadata sheet asks. */
export const metadataFieldSchema = z.enum([
  'SOURCE',
  'AGENCY',
  'CONTACT',
  'DURATION',
  'STAY',
  'CITIZENS',
  'FOREIGNERS',
  'STUDENTS',
  'ASYLUM',
  'IRREGULAR',
  'TERRITORY',
  'REFERENCE',
  'BOUNDARIES',
  'MULTIPLE',
  'BIRTHS',
  'DEATHS',
  'BREAK',
  'STATE',
  'METHOD',
]);
export type MetadataField = z.infer<typeof metadataFieldSchema>;

/** The questions that a table's own sheet asks for each year, since its sums or its readers need the answer there. */
export const sheetFieldSchema = z.enum(['STATELESS', 'NOTE']);
export type SheetField = z.infer<typeof sheetFieldSchema>;

/**
 * Figures of another table that a row must agree with: the sum of some of its rows, of the same year and sex.
 * `own: 'countries'` says it of each country row with the row of the same country there. Of two tables that must agree,
 * the one in whose sheet a difference is reported says so.
 */
const agreementSchema = z.object({
  rule: z.string().regex(/^[A-Z]\d\d$/),
  own: z.string(),
  table: tableIdSchema,
  rows: z.array(z.string()),
  relation: z.enum(['equal', 'at-most']),
  /** Added to the year of the own figure: -1 for the stock of the year before. */
  years: z.int(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/**
 * What partners' tables say of the same people. `mirror`: the same flow seen from its other end. `soft-bound`: a related
 * flow that it should not exceed by much. `diaspora`: partners' counts of the reporter's own people, for a look only.
 */
export const mirrorKindSchema = z.enum(['mirror', 'soft-bound', 'diaspora']);
export type MirrorKind = z.infer<typeof mirrorKindSchema>;
const mirrorSchema = z.object({
  /** The table of the partner. */
  table: tableIdSchema,
  kind: mirrorKindSchema,
  /** Its row: that of the reporter, or that of the partner's own citizens (all emigrants of B who are citizens of B). */
  row: z.enum(['reporter', 'NAT']),
});
export type Mirror = z.infer<typeof mirrorSchema>;

/**
 * A standard table of the clearing house. From this one piece of data come the sheet, the validation in it, the live
 * checks, the service's door and the documentation.
 */
export const tableDefinitionSchema = z.strictObject({
  id: tableIdSchema,
  title: localized,
  /** What is counted; tells stocks from flows and immigration from emigration. */
  measure: z.enum(['stock', 'immigration', 'emigration', 'acquisition']),
  /** Flows: at least a year, or three months to a year. */
  term: z.enum(['long', 'short']).optional(),
  /** What a country in a row is to the person counted; `status` for tables whose rows are no countries. */
  dimension: z.enum([
    'birth',
    'citizenship',
    'former-citizenship',
    'previous-residence',
    'next-residence',
    'birth-status',
    'citizenship-status',
  ]),
  /** The heading of the rows. */
  partner: localized,
  /** What a year means: a calendar year, or a date in it. */
  reference: z.enum(['calendar-year', 'census-or-1-january']),
  /** What is counted; persons throughout, as whole numbers. */
  unit: z.literal('persons'),
  sexes: z.array(sexSchema).min(1),
  /** Whether the sheet can have the block of age groups. */
  ages: z.boolean(),
  rows: z.array(rowBlockSchema).min(1),
  agreements: z.array(agreementSchema),
  mirrors: z.array(mirrorSchema),
  metadata: z.array(metadataFieldSchema),
  /** Questions asked in the table's own sheet. */
  questions: z.array(sheetFieldSchema),
  /** Definitions printed under the table. */
  notes: z.array(localized),
});
export type TableDefinition = z.infer<typeof tableDefinitionSchema>;

/** The rows of a definition that are no countries, former states left out: special and residual rows, in sheet order. */
export const categoryRows = ({ rows }: TableDefinition): CategoryRow[] =>
  rows.flatMap((block) => (block.kind === 'categories' ? block.rows : []));

/** The codes of rows that may be parts of another row instead of the total. */
export const withinRows = (definition: TableDefinition): CategoryRow[] =>
  categoryRows(definition).filter(({ within }) => within !== undefined);

/** Whether a table has a row for each country. */
export const hasCountries = ({ rows }: TableDefinition): boolean => rows.some(({ kind }) => kind === 'countries');
