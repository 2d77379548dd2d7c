import { confidentialityOf, type ConfidentialityLetter } from './confidentiality-status';
import { parseStatuses, type StatusLetter } from './observation-status';

/**
 * What the status column says of a figure: letters of the observation status, then after a slash the letter of the
 * confidentiality status. The two code lists share letters, so the slash tells them apart: `P/N` is provisional and not
 * for publication. A C without a slash is confidential, since no observation status has that letter.
 */
export interface FlagsReading {
  /** In order of precedence. */
  readonly statuses: readonly StatusLetter[];
  /** Undefined where nothing is said: free for publication. */
  readonly confidentiality: ConfidentialityLetter | undefined;
  /** What is no letter of either list, as written. */
  readonly unknown: readonly string[];
}

const NOTHING: FlagsReading = { statuses: [], confidentiality: undefined, unknown: [] };

/** Reads the flags of a cell. */
export function parseFlags(text: string): FlagsReading {
  const trimmed = text.trim();
  if (trimmed === '') return NOTHING;
  const slash = trimmed.indexOf('/');
  const letters = slash < 0 ? trimmed : trimmed.slice(0, slash);
  const after = slash < 0 ? '' : trimmed.slice(slash + 1).trim();
  const { known, unknown } = parseStatuses(letters);
  const saysConfidential = unknown.some(isC);
  const given = confidentialityOf(after.toUpperCase())?.letter;
  return {
    statuses: known,
    confidentiality: given ?? (saysConfidential ? 'C' : undefined),
    unknown: [...unknown.filter((each) => !isC(each)), ...(slash >= 0 && !given ? [`/${after}`] : [])],
  };
}

const isC = (letter: string): boolean => letter.toUpperCase() === 'C';

/** Flags as the status column writes them; `''` where there is nothing to say. */
export const writeFlags = (statuses: readonly string[], confidentiality: string | undefined): string =>
  statuses.join('') + (confidentiality === undefined ? '' : `/${confidentiality}`);
