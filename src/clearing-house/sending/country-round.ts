import type { SheetContents } from '../answers/workbook-contents';
import { sentAs } from '../answers/workbook-contents';
import type { WorkbookReading } from '../checks/workbook-reading';
import { METADATA_PROPERTY } from '../metadata/identity';
import { PROPERTY } from '../tables/sheet-identity';

/** What one submission is of. */
export interface CountryRound {
  readonly reporter: string;
  readonly round: number;
}

/** The countries and rounds of which a workbook has tables, each once. */
export function countryRounds(tables: readonly CountryRound[]): CountryRound[] {
  const found = new Map(tables.map(({ reporter, round }) => [`${reporter} ${round}`, { reporter, round }]));
  return [...found.values()];
}

/** Whether a sheet belongs to what is sent of a country and round; the sheet of answers belongs to all. */
export function belongsTo(
  { properties }: Pick<SheetContents, 'properties'>,
  { reporter, round }: CountryRound,
): boolean {
  const kind = sentAs({ properties });
  if (kind === undefined || kind === 'answers') return kind === 'answers';
  const names = kind === 'table' ? PROPERTY : METADATA_PROPERTY;
  return properties.get(names.reporter) === reporter && Number(properties.get(names.round)) === round;
}

/** The part of a workbook that is of one country and round. Sheets that cannot be read may be any of them: they stay. */
export const readingOf = (
  { tables, metadata, unknown }: WorkbookReading,
  { reporter, round }: CountryRound,
): WorkbookReading => {
  const isOf = ({ reading }: { readonly reading: CountryRound }) =>
    reading.reporter === reporter && reading.round === round;
  return { tables: tables.filter(isOf), metadata: metadata.filter(isOf), unknown };
};
