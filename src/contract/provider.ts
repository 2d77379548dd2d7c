import type { Provider } from '../clearing-house/mirror/ranking/choose-source';
import type { Source } from './sources';

const PREFIXES: readonly (readonly [string, Provider])[] = [
  ['submissions', 'submission'],
  ['eurostat-', 'eurostat'],
  ['unece-', 'unece'],
  ['oecd-', 'oecd'],
];

/** Whose figures a source has. The ids are the service's own (sources/catalogue.ts, submissions/source.ts). */
export const providerOf = ({ id }: Pick<Source, 'id'>): Provider =>
  PREFIXES.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'other';
