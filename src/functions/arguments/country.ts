import { countryByCode, isCountryCode } from '../../clearing-house/codes/countries';
import { isKnown } from '../../clearing-house/intake/parties/party';
import { recogniseParty } from '../../clearing-house/intake/parties/recognise-party';
import type { Language } from '../../clearing-house/messages/language';
import type { Translate } from '../../clearing-house/messages/message';
import { badArgument, requiredValue, type Argument } from './argument';

/**
 * The code of the country that an argument names: by a code of ISO 3166 or Eurostat in whatever case, a number of M49, or a
 * name in English, French or Russian.
 * @throws FunctionProblem for anything else; it says which countries may be meant, if any are
 */
export function readCountry(argument: Argument, language: Language, t: Translate): string {
  const reading = recogniseParty(requiredValue(argument, t));
  if (isKnown(reading) && isCountryCode(reading.code)) return reading.code;
  const near = reading && 'candidates' in reading ? reading.candidates.filter(isCountryCode) : [];
  if (near.length === 0) throw badArgument(argument, 'function.problem.country', t);
  const candidates = near.map((code) => `${countryName(code, language)} (${code})`).join(', ');
  throw badArgument(argument, 'function.problem.country-near', t, { candidates });
}

/** The name of a country in a language, the code itself if it is none of the list. */
export const countryName = (code: string, language: Language): string => countryByCode(code)?.names[language] ?? code;
