import { tableById } from './catalogue';
import type { TableIdentity } from './read-table';

/** The custom properties of a sheet by which a table is known, whatever the sheet is called. */
export const PROPERTY = {
  table: 'clearing-house.table',
  reporter: 'clearing-house.reporter',
  round: 'clearing-house.round',
  language: 'clearing-house.language',
  /** The version of the sheet's arrangement. */
  version: 'clearing-house.version',
} as const;

export const SHEET_VERSION = '1';

/** Which table a sheet with these properties holds; undefined if it holds none of ours. */
export function identify(properties: ReadonlyMap<string, string>): TableIdentity | undefined {
  const definition = tableById(properties.get(PROPERTY.table) ?? '');
  const reporter = properties.get(PROPERTY.reporter);
  return definition && reporter ? { definition, reporter } : undefined;
}
