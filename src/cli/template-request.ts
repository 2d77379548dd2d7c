import { countryByCode } from '../clearing-house/codes/countries';
import type { Language } from '../clearing-house/messages/language';
import type { TableDefinition } from '../clearing-house/tables/definition';
import { definitionsOf, editionOf, FIRST_ROUND, isRound, type Edition } from '../clearing-house/tables/editions';
import { readLanguage } from './language';
import { UsageError } from './usage-error';

/** The arguments of the command as they were typed. */
export interface TemplateArguments {
  readonly country?: string | undefined;
  readonly round?: string | undefined;
  readonly language: string;
  readonly tables?: string | undefined;
  readonly years?: string | undefined;
  readonly ages: boolean;
}

/** Which templates are wanted. */
export interface TemplateFileRequest {
  readonly reporter: string;
  readonly edition: Edition;
  readonly language: Language;
  readonly definitions: readonly TableDefinition[];
  /** Oldest first. */
  readonly years: readonly number[];
  readonly ages: boolean;
}

/** Understands the arguments. @throws UsageError naming the first that makes no sense, and what would */
export function readRequest(given: TemplateArguments): TemplateFileRequest {
  const country = readCountry(given.country);
  const edition = editionOf(readRound(given.round));
  return {
    reporter: country,
    edition,
    language: readLanguage(given.language),
    definitions: readTables(given.tables, edition),
    years: readYears(given.years, edition),
    ages: given.ages,
  };
}

function readCountry(code: string | undefined): string {
  if (code === undefined) throw new UsageError('Whose templates? Name the country with --country, as --country KG.');
  const country = countryByCode(code);
  if (!country) throw new UsageError(`--country '${code}' is no two-letter code of a country, as KG or DE.`);
  return country.iso2;
}

function readRound(text: string | undefined): number {
  if (text === undefined) throw new UsageError('Of which round? Name it with --round, as --round 2025.');
  const round = Number(text);
  if (!isRound(round)) {
    throw new UsageError(`--round '${text}' is none: rounds are held every two years since ${FIRST_ROUND}, as 2025.`);
  }
  return round;
}

function readTables(text: string | undefined, edition: Edition): TableDefinition[] {
  const offered = definitionsOf(edition);
  if (text === undefined) return offered;
  const wanted = parts(text).map((id) => id.toUpperCase());
  const unknown = wanted.filter((id) => !offered.some((table) => table.id === id));
  if (unknown.length > 0 || wanted.length === 0) {
    const problem = unknown.length > 0 ? `there is no table ${unknown.join(', ')}` : 'it names none';
    throw new UsageError(
      `--tables '${text}': ${problem}. Round ${edition.round} has ${offered.map(({ id }) => id).join(', ')}.`,
    );
  }
  return offered.filter(({ id }) => wanted.includes(id));
}

function readYears(text: string | undefined, edition: Edition): number[] {
  if (text === undefined) return [...edition.years];
  const years = parts(text).map(Number);
  const latest = Math.max(edition.round, ...edition.years);
  const odd = years.find((year) => !Number.isInteger(year) || year < 1950 || year > latest);
  if (years.length === 0 || odd !== undefined) {
    throw new UsageError(
      `--years '${text}': name years up to ${latest} with commas between, as ${edition.years.join(',')}.`,
    );
  }
  return [...new Set(years)].sort((a, b) => a - b);
}

const parts = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
