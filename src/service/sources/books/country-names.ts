import { countries } from '../../../clearing-house/codes/countries';
import { formerStates } from '../../../clearing-house/codes/former-states';

/** Names that international offices write besides the short names of the United Nations. */
const otherNames: readonly (readonly [name: string, area: string])[] = [
  ['Bolivia', 'BO'],
  ['Brunei', 'BN'],
  ['Cape Verde', 'CV'],
  ['China, Hong Kong SAR', 'HK'],
  ['Hong Kong', 'HK'],
  ['China, Macao SAR', 'MO'],
  ['Macao', 'MO'],
  ['Macau', 'MO'],
  ['Cote d’Ivoire', 'CI'],
  ['Ivory Coast', 'CI'],
  ['Czech Republic', 'CZ'],
  ['Czechia', 'CZ'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['North Korea', 'KP'],
  ['Democratic Republic of the Congo', 'CD'],
  ['Iran', 'IR'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['Kosovo', 'XK'],
  ['Lao PDR', 'LA'],
  ['Laos', 'LA'],
  ['Libyan Arab Jamahiriya', 'LY'],
  ['Micronesia', 'FM'],
  ['Moldova', 'MD'],
  ['Republic of Moldova', 'MD'],
  ['Netherlands', 'NL'],
  ['Netherlands (Kingdom of the)', 'NL'],
  ['North Macedonia', 'MK'],
  ['The former Yugoslav Republic of Macedonia', 'MK'],
  ['Palestine', 'PS'],
  ['State of Palestine', 'PS'],
  ['Occupied Palestinian Territory', 'PS'],
  ['Republic of Korea', 'KR'],
  ['Korea', 'KR'],
  ['South Korea', 'KR'],
  ['Russia', 'RU'],
  ['Russian Federation', 'RU'],
  ['Swaziland', 'SZ'],
  ['Syria', 'SY'],
  ['Syrian Arab Republic', 'SY'],
  ['Taiwan', 'TW'],
  ['Tanzania', 'TZ'],
  ['Timor Leste', 'TL'],
  ['East Timor', 'TL'],
  ['Turkey', 'TR'],
  ['United Kingdom', 'GB'],
  ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
  ['United States', 'US'],
  ['United States of America', 'US'],
  ['Vatican', 'VA'],
  ['Holy See', 'VA'],
  ['Venezuela', 'VE'],
  ['Viet Nam', 'VN'],
  ['Vietnam', 'VN'],
  ['USSR', '810'],
  ['Former USSR', '810'],
  ['Former Soviet Union', '810'],
  ['Former Yugoslavia', '890'],
  ['Former Czechoslovakia', '200'],
  ['Serbia and Montenegro', '891'],
];

/** A name as it is compared: without accents, case, punctuation and "the". */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const byName: ReadonlyMap<string, string> = new Map([
  ...otherNames.map(([name, area]): [string, string] => [plain(name), area]),
  ...formerStates.map(({ names, m49 }): [string, string] => [plain(names.en), m49]),
  ...countries.map(({ names, iso2 }): [string, string] => [plain(names.en), iso2]),
]);

/** The area of an English name, as offices write it: ISO 3166-1 alpha-2 or the M49 number of a former State. */
export const areaByName = (name: string): string | undefined => byName.get(plain(name));
