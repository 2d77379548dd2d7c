import { withoutMarks } from '../labels/marks';
import { partyOfCode, partyOfNumber } from './codes';
import { codeOfName, partiesOfAmbiguousName } from './name-index';
import { nearNames } from './near-names';
import { isKnown, type KnownParty, type PartyReading } from './party';
import { formerStateByM49 } from '../../codes/former-states';
import { categoryByCode } from '../../codes/categories';

/**
 * Who a label means: a code of ISO 3166-1 (two or three letters), a number of M49 with or without leading zeros, a code
 * of Eurostat, or a name in English, French or Russian, however it is accented, abbreviated, inverted or footnoted.
 * @returns the party; or parties that it may mean, for a person to choose from; undefined if it looks like none
 */
export function recogniseParty(label: string | number): PartyReading | undefined {
  const known = lookUpParty(label);
  if (known || typeof label === 'number') return known;
  const candidates = nearNames(withoutMarks(label));
  return candidates.length > 0 ? { candidates, reason: 'near' } : undefined;
}

/** The same without what is only written nearly as a name: quick, for looking through many cells. */
export function lookUpParty(label: string | number): PartyReading | undefined {
  if (typeof label === 'number') return partyOfNumber(label);
  const text = label.trim();
  if (text === '') return undefined;
  const direct = codeOrName(text);
  if (direct) return direct;
  const bare = withoutMarks(text);
  const reading = (bare === text ? undefined : codeOrName(bare)) ?? agreeingParts(bare);
  return isKnown(reading) ? { ...reading, exact: false } : reading;
}

function codeOrName(text: string): PartyReading | undefined {
  const ofCode = partyOfCode(text);
  if (ofCode) return ofCode;
  const code = codeOfName(text);
  if (code !== undefined) return { code, how: howByName(code), exact: true };
  const candidates = partiesOfAmbiguousName(text);
  return candidates && { candidates, reason: 'ambiguous' };
}

function howByName(code: string): KnownParty['how'] {
  if (formerStateByM49(code)) return 'former-state';
  return categoryByCode(code) ? 'category' : 'name';
}

const CODE_BESIDE_NAME =
  /^(?<before>[A-Z]{2,3}|\d{3})\s+(?<name>\p{L}.*)$|^(?<first>\p{L}.*)\s+(?<after>[A-Z]{2,3}|\d{3})$/u;

/** The party that a label names twice: `Germany / Германия`, `DE - Germany`, `Germany [DE]`, `276 Germany`. */
function agreeingParts(text: string): KnownParty | undefined {
  const groups = CODE_BESIDE_NAME.exec(text)?.groups;
  const beside = groups ? [groups.before ?? groups.first!, groups.name ?? groups.after!] : [];
  const parts = text.split(/\s*[/|;:=()[\]]+\s*|\s+[-–—]\s+/).filter((part) => part !== '');
  return [parts, beside].map(agreement).find((party) => party !== undefined);
}

function agreement(parts: readonly string[]): KnownParty | undefined {
  if (parts.length < 2) return undefined;
  const readings = parts.map(codeOrName);
  const first = readings[0];
  return isKnown(first) && readings.every((each) => isKnown(each) && each.code === first.code) ? first : undefined;
}
