/** The 56 member States of the United Nations Economic Commission for Europe (https://unece.org/geographical-scope). */
const uneceMembers: ReadonlySet<string> = new Set([
  // Northern America
  ...['CA', 'US'],
  // Northern Europe
  ...['DK', 'EE', 'FI', 'GB', 'IE', 'IS', 'LT', 'LV', 'NO', 'SE'],
  // Western Europe
  ...['AT', 'BE', 'CH', 'DE', 'FR', 'LI', 'LU', 'MC', 'NL'],
  // Southern Europe
  ...['AD', 'AL', 'BA', 'ES', 'GR', 'HR', 'IT', 'ME', 'MK', 'MT', 'PT', 'RS', 'SI', 'SM'],
  // Eastern Europe
  ...['BG', 'BY', 'CZ', 'HU', 'MD', 'PL', 'RO', 'RU', 'SK', 'UA'],
  // Western Asia
  ...['AM', 'AZ', 'CY', 'GE', 'IL', 'TR'],
  // Central Asia
  ...['KG', 'KZ', 'TJ', 'TM', 'UZ'],
]);

/** The 12 countries of Eastern Europe, Caucasus and Central Asia, for which the clearing house was set up. */
const eeccaMembers: ReadonlySet<string> = new Set([
  ...['AM', 'AZ', 'BY', 'GE', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
]);

export const isUneceMember = (iso2: string): boolean => uneceMembers.has(iso2);

export const isEeccaMember = (iso2: string): boolean => eeccaMembers.has(iso2);
