import { countryByCode } from '../codes/countries';
import { UNFINISHED_PROPERTY } from '../sheet/unfinished';
import { LANGUAGES } from '../messages/language';
import { tableById } from './catalogue';
import { tableDefinitionSchema, type TableDefinition } from './definition';
import { isRound } from './editions';
import type { TableIdentity } from './read-table';

/** The custom properties of a sheet by which a table is known, whatever the sheet is called. */
export const PROPERTY = {
  table: 'clearing-house.table',
  reporter: 'clearing-house.reporter',
  round: 'clearing-house.round',
  /** The version of the edition of that round. */
  edition: 'clearing-house.edition',
  language: 'clearing-house.language',
  /** The definition itself, where it came with an edition that the secretariat published. */
  definition: 'clearing-house.definition',
  /** The table that a sheet was, before it moved to a later edition. */
  superseded: 'clearing-house.superseded',
  /** The version of the sheet's arrangement. */
  version: 'clearing-house.version',
} as const;

export const SHEET_VERSION = '2';

/** What the properties of a sheet say it holds: a table of ours, nothing of ours, or a table that cannot be known. */
export type SheetIdentity =
  | { readonly kind: 'table'; readonly identity: TableIdentity }
  | { readonly kind: 'other' }
  | {
      readonly kind: 'unknown';
      readonly table: string;
      readonly version: string;
      /** No such table, another arrangement, properties that name no country, round or language, or half a sheet only. */
      readonly reason: 'table' | 'version' | 'properties' | 'unfinished';
    };

/**
 * Which table a sheet with these properties holds.
 * @param published definitions of editions that the secretariat published, which come before those built in
 */
export function identifySheet(
  properties: ReadonlyMap<string, string>,
  published: readonly TableDefinition[] = [],
): SheetIdentity {
  const table = properties.get(PROPERTY.table);
  if (table === undefined) return { kind: 'other' };
  const definition =
    definitionIn(properties.get(PROPERTY.definition)) ?? published.find(({ id }) => id === table) ?? tableById(table);
  const reporter = properties.get(PROPERTY.reporter);
  const round = Number(properties.get(PROPERTY.round));
  const language = LANGUAGES.find((each) => each === properties.get(PROPERTY.language));
  const version = properties.get(PROPERTY.version) ?? '';
  const unknown = (reason: 'table' | 'version' | 'properties' | 'unfinished') =>
    ({ kind: 'unknown', table, version, reason }) as const;
  if (properties.has(UNFINISHED_PROPERTY)) return unknown('unfinished');
  if (version !== SHEET_VERSION) return unknown('version');
  if (!definition) return unknown('table');
  if (!reporter || !countryByCode(reporter) || !isRound(round) || !language) return unknown('properties');
  return { kind: 'table', identity: { definition, reporter, round, language } };
}

function definitionIn(text: string | undefined): TableDefinition | undefined {
  if (text === undefined) return undefined;
  try {
    return tableDefinitionSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // somebody else wrote there; the table's number still says what it is
  }
}
