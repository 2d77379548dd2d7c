import { countries, eurostatSpellings } from '../codes/countries';
import { formerStates } from '../codes/former-states';
import { textLiteral } from '../sheet/a1';
import { tables } from './catalogue';
import { categoryCodes } from './observation-schema';

/** The workbook's name that lists every code, each between bars, so that the sheet itself can look one up. */
export const KNOWN_CODES_NAME = 'CH_known_codes';

/** Excel allows 255 letters in a text within a formula. */
const LONGEST_TEXT = 250;

/** The formula of that name: every code that a row may have, `|AD|AE|…|`, in texts short enough for Excel. */
export function knownCodesFormula(): string {
  const categories = new Set(tables.flatMap((table) => [...categoryCodes(table)]));
  const former = formerStates.map(({ m49 }) => m49);
  const codes = [...countries.map(({ iso2 }) => iso2), ...eurostatSpellings.keys(), ...former, ...categories].sort();
  const list = `|${codes.join('|')}|`;
  const texts = list.match(new RegExp(`.{1,${LONGEST_TEXT}}`, 'g')) ?? [];
  return `=${texts.map(textLiteral).join('&')}`;
}
