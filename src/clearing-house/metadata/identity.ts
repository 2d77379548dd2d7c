import { countryByCode } from '../codes/countries';
import { LANGUAGES, type Language } from '../messages/language';
import { UNFINISHED_PROPERTY } from '../sheet/unfinished';
import { isRound } from '../tables/editions';
import { PROPERTY } from '../tables/sheet-identity';

/** The custom properties by which a metadata sheet is known, whatever it is called. */
export const METADATA_PROPERTY = {
  kind: 'clearing-house.kind',
  reporter: PROPERTY.reporter,
  round: PROPERTY.round,
  language: PROPERTY.language,
  /** The version of the sheet's arrangement. */
  version: PROPERTY.version,
} as const;

export const METADATA_KIND = 'metadata';
export const METADATA_VERSION = '1';

/** Which country and round a metadata sheet is about, as its custom properties say. */
export interface MetadataIdentity {
  readonly reporter: string;
  readonly round: number;
  /** The language of the sheet. */
  readonly language: Language;
}

/** What a sheet with these properties holds the metadata of; undefined if it is no metadata sheet that is known. */
export function identifyMetadata(properties: ReadonlyMap<string, string>): MetadataIdentity | undefined {
  if (properties.get(METADATA_PROPERTY.kind) !== METADATA_KIND || properties.has(UNFINISHED_PROPERTY)) return undefined;
  if (properties.get(METADATA_PROPERTY.version) !== METADATA_VERSION) return undefined;
  const reporter = properties.get(METADATA_PROPERTY.reporter);
  const round = Number(properties.get(METADATA_PROPERTY.round));
  const language = LANGUAGES.find((each) => each === properties.get(METADATA_PROPERTY.language));
  if (!reporter || !countryByCode(reporter) || !isRound(round) || !language) return undefined;
  return { reporter, round, language };
}
