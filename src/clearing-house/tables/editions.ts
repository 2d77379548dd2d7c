import { countryByCode } from '../codes/countries';
import { LANGUAGES, type Language, type Localized } from '../messages/language';
import * as z from '../zod';
import { tables } from './catalogue';
import { tableDefinitionSchema, tableIdSchema, type TableDefinition } from './definition';
import { namesOfTheTime } from './edition-wording';

const localized = z.record(z.enum(LANGUAGES), z.string().min(1));

/** The first round of the clearing house; rounds are held every two years since (UNECE, Rome 2016). */
export const FIRST_ROUND = 2011;

/** How many years back an office may send late and revised figures. */
const YEARS_ON_OFFER = 25;

/** The tables of one round: which, for which years, and in which words. */
export const editionSchema = z.strictObject({
  /** The year in which the round is held. */
  round: z.int().min(FIRST_ROUND).max(2200),
  /** Counts the versions of the edition from 1; the secretariat may publish a corrected one. */
  version: z.int().min(1),
  /** The tables asked for, in the order of the list. */
  tables: z.array(tableIdSchema).min(1),
  /** The years asked for, oldest first. */
  years: z.array(z.int().min(1900).max(2200)).min(1),
  /** Titles that differ from those of the definitions, by table. */
  titles: z.partialRecord(tableIdSchema, localized),
  /** Names of countries at the time of the round where they were others than today, by ISO code. */
  names: z.partialRecord(z.string().regex(/^[A-Z]{2}$/), localized),
  /** Definitions that differ from those built in, or are new; an edition from the service brings them along. */
  definitions: z.array(tableDefinitionSchema),
});
export type Edition = z.infer<typeof editionSchema>;

/** Years of rounds that asked for others than the two before. */
const askedYears: Readonly<Record<number, readonly number[]>> = {
  2011: [2009, 2010, 2011], // the first list of tables (Valente and Okeeva, Antalya, October 2011)
};

/** The edition of a round as it is built in. @throws RangeError if no round is held in that year */
export function editionOf(round: number): Edition {
  if (!isRound(round)) throw new RangeError(`Rounds are held every two years since ${FIRST_ROUND}; ${round} is none.`);
  return {
    round,
    version: 1,
    tables: tables.map(({ id }) => id),
    years: [...(askedYears[round] ?? [round - 2, round - 1])],
    titles: {},
    names: namesOfTheTime(round),
    definitions: [],
  };
}

/** Whether a round is held in a year. */
export const isRound = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_ROUND && year < 2200 && (year - FIRST_ROUND) % 2 === 0;

/** The rounds held up to a year, the latest first. */
export function rounds(upTo: number): number[] {
  const latest = upTo - ((upTo - FIRST_ROUND) % 2);
  return Array.from({ length: (latest - FIRST_ROUND) / 2 + 1 }, (_, index) => latest - 2 * index);
}

/** The years that can be chosen in a round, latest first: offices also send revised and late years. */
export function yearsOnOffer({ round, years }: Edition): number[] {
  const latest = Math.max(round - 1, ...years);
  return Array.from({ length: YEARS_ON_OFFER }, (_, index) => latest - index);
}

/** The definitions of an edition's tables in its own words, in the order of the edition. */
export function definitionsOf(edition: Edition): TableDefinition[] {
  return edition.tables.flatMap((id) => {
    const definition = edition.definitions.find((each) => each.id === id) ?? tables.find((each) => each.id === id);
    const title = edition.titles[id];
    return definition ? [title ? { ...definition, title } : definition] : [];
  });
}

/** The name of a country in the words of an edition; the code itself if it is no country's. */
export function nameInEdition(edition: Edition, code: string, language: Language): string {
  const country = countryByCode(code);
  if (!country) return code;
  const names: Localized = edition.names[country.iso2] ?? country.names;
  return names[language];
}
