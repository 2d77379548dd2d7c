import type { ConfidentialityLetter } from './confidentiality-status';
import type { StatusLetter } from './observation-status';

/**
 * Eurostat's flags on observations. Since 27 January 2025 they are those of SDMX, observation status in lower case and
 * confidentiality status in upper case; before, s, z and c stood for what are now i, m and C.
 */
const observationFlags: ReadonlyMap<string, StatusLetter> = new Map([
  ['b', 'B'],
  ['d', 'D'],
  ['e', 'E'],
  ['f', 'F'],
  ['i', 'I'],
  ['m', 'M'],
  ['n', 'N'],
  ['p', 'P'],
  ['u', 'U'],
  ['s', 'I'],
  ['z', 'M'],
]);

const confidentialityFlags: ReadonlyMap<string, ConfidentialityLetter> = new Map([
  ['C', 'C'],
  ['N', 'N'],
  ['c', 'C'],
]);

export interface EurostatFlagReading {
  readonly statuses: StatusLetter[];
  readonly confidentiality: ConfidentialityLetter[];
  /** Flags without a counterpart, such as P (secrecy that is not statistical) and the former r (revised). */
  readonly unknown: string[];
}

/** Reads flags as Eurostat writes them, of either generation, one behind the other ("be"); upper and lower case differ. */
export function readEurostatFlags(flags: string): EurostatFlagReading {
  const statuses = new Set<StatusLetter>();
  const confidentiality = new Set<ConfidentialityLetter>();
  const unknown = new Set<string>();
  for (const flag of flags.replace(/[\s,]/g, '')) {
    const status = observationFlags.get(flag);
    const secrecy = confidentialityFlags.get(flag);
    if (status) statuses.add(status);
    else if (secrecy) confidentiality.add(secrecy);
    else unknown.add(flag);
  }
  return { statuses: [...statuses], confidentiality: [...confidentiality], unknown: [...unknown] };
}
