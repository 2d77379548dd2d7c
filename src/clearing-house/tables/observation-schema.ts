import { countryByCode } from '../codes/countries';
import { formerStates } from '../codes/former-states';
import { statusOf } from '../codes/observation-status';
import * as z from '../zod';
import { categoryRows, hasCountries, sexSchema, type TableDefinition } from './definition';
import type { Entry } from './entry';

/**
 * What a schema says of a value it refuses: the rule that the value breaks, and which of the rule's messages fits.
 * The same schemas judge a cell in the pane and an observation at the service's door.
 */
export type SchemaIssue =
  | 'S03.no-code'
  | 'S03.unknown-code'
  | 'S05.not-a-number'
  | 'S05.not-an-integer'
  | 'S07.unknown-letter'
  | 'S09.own-country'
  | 'C01.negative';

const issue = (name: SchemaIssue): SchemaIssue => name;

const { isSafeInteger } = Number; // looked up once: it is asked of every figure

/** A figure of persons: a whole number, 0 or more. */
export const figureSchema = z
  .number({ error: issue('S05.not-a-number') })
  .refine(isSafeInteger, { error: issue('S05.not-an-integer'), abort: true })
  .refine((value) => value >= 0, { error: issue('C01.negative') });

/** The letter of an observation or confidentiality status. */
export const statusSchema = z
  .string()
  .refine((letter) => statusOf(letter) !== undefined, { error: issue('S07.unknown-letter') });

const partnerSchemas = new WeakMap<TableDefinition, Map<string, PartnerSchema>>();
type PartnerSchema = ReturnType<typeof makePartnerSchema>;

/** The code of a row: a country other than the reporter, or one of the table's own categories. */
export function partnerSchema(definition: TableDefinition, reporter: string): PartnerSchema {
  const ofTable = partnerSchemas.get(definition) ?? new Map<string, PartnerSchema>();
  partnerSchemas.set(definition, ofTable);
  const schema = ofTable.get(reporter) ?? makePartnerSchema(definition, reporter);
  ofTable.set(reporter, schema);
  return schema;
}

function makePartnerSchema(definition: TableDefinition, reporter: string) {
  const own = ownCodes(definition);
  const countries = hasCountries(definition);
  return z
    .string()
    .refine((code) => code !== '', { error: issue('S03.no-code'), abort: true })
    .refine((code) => own.has(code) || (countries && countryByCode(code) !== undefined), {
      error: issue('S03.unknown-code'),
      abort: true,
    })
    .refine((code) => countryByCode(code)?.iso2 !== reporter, { error: issue('S09.own-country') });
}

/** One observation of a table, as the service takes it. */
export function observationSchema(definition: TableDefinition, reporter: string) {
  return z.object({
    partner: partnerSchema(definition, reporter),
    year: z.int().min(1900).max(2200),
    sex: sexSchema.refine((sex) => definition.sexes.includes(sex)),
    value: figureSchema.nullable(),
    statuses: z.array(statusSchema),
  });
}

/** The codes of a table's rows that are neither countries nor former States: special and residual rows, and the total. */
export const categoryCodes = (definition: TableDefinition): ReadonlySet<string> =>
  new Set([...categoryRows(definition).map(({ code }) => code), 'TOTAL']);

/** Every code that a row of a table may have and that is no country's. */
const ownCodes = (definition: TableDefinition): ReadonlySet<string> =>
  new Set([
    ...categoryCodes(definition),
    ...(definition.rows.some(({ kind }) => kind === 'former-states') ? formerStates.map(({ m49 }) => m49) : []),
  ]);

/** The names of the rules' messages that a value breaks, none if it is as it should be. */
export function schemaIssues(schema: z.ZodType, value: unknown): readonly SchemaIssue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((found) => found.message as SchemaIssue);
}

const NONE: readonly SchemaIssue[] = [];

/**
 * What is wrong with an entry, as the schema of figures says. Nearly all are in order, so it is asked only about those
 * that may not be: a workbook has sixty thousand.
 */
export function figureIssues(entry: Entry): readonly SchemaIssue[] {
  switch (entry.kind) {
    case 'number':
      return entry.value >= 0 && isSafeInteger(entry.value) ? NONE : schemaIssues(figureSchema, entry.value);
    case 'text':
      return schemaIssues(figureSchema, entry.text);
    case 'blank':
    case 'missing':
      return NONE;
  }
}
