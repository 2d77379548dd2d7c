import { message } from '../clearing-house/messages/message';
import type { Language } from '../clearing-house/messages/language';

export const TARGETS = ['development', 'test', 'production'] as const;
export type TargetName = (typeof TARGETS)[number];

/** What differs between the manifests of one add-in. */
export interface ManifestTarget {
  /** A GUID: Office takes two add-ins of one id for the same. */
  readonly id: string;
  /** Where the pages are served, as https://addin.example.org. */
  readonly origin: string;
  /** Three numbers with dots between, as 1.2.0. */
  readonly version: string;
  /** Other places on the web that the pane itself may go to, as those of a sign-in. */
  readonly domains: readonly string[];
  /** The name of the add-in or its tab as this target is called, so that two of them can be told apart. */
  readonly named: (name: string, language: Language) => string;
}

/** What may be set for a target; the rest is as built in. */
export interface TargetOptions {
  readonly target?: string | undefined;
  readonly host?: string | undefined;
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  readonly suffix?: string | undefined;
  readonly domains?: readonly string[] | undefined;
}

/** Each environment is an add-in of its own. */
const IDS: Readonly<Record<TargetName, string>> = {
  development: '3cf80cb6-cf42-4f81-b70d-81d669f3aba2',
  test: 'ab379ed2-3e6a-4ae5-8885-9bfc175412aa',
  production: 'a519838f-b7d8-475b-92bb-08d850ec360c',
};
const DEVELOPMENT_HOST = 'https://localhost:3000';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/;
/** The short name of an app of Microsoft 365 has 30 letters; the longest name of ours 16, and a space between. */
const LONGEST_SUFFIX = 13;

/**
 * The target that was asked for.
 * @param ownVersion that of the package
 * @throws Error that says which option is wrong, and what would be right
 */
export function manifestTarget(options: TargetOptions, ownVersion: string): ManifestTarget {
  const target = TARGETS.find((name) => name === (options.target ?? 'development'));
  if (!target) throw new Error(`--target is '${options.target}'. Give one of: ${TARGETS.join(', ')}.`);
  const host = options.host ?? (target === 'development' ? DEVELOPMENT_HOST : undefined);
  if (host === undefined) throw new Error(`--target ${target} needs --host, the address that the add-in is served at.`);
  const id = (options.id ?? IDS[target]).toLowerCase();
  if (!GUID.test(id)) throw new Error(`--id is '${options.id}'. Give a GUID such as ${IDS.production}.`);
  const version = options.version ?? ownVersion;
  if (!VERSION.test(version)) throw new Error(`--version is '${version}'. Give three numbers such as 1.2.0.`);
  return {
    id,
    version,
    origin: originOf('--host', host),
    domains: (options.domains ?? []).map((domain) => originOf('--domain', domain)),
    named: naming(target, options.suffix),
  };
}

/** An origin: pages and scripts are at its root. @throws Error if it is another address */
function originOf(option: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || !['', '/'].includes(url.pathname + url.search + url.hash) || url.username !== '')
    throw new Error(`${option} is '${address}'. Give an address such as https://addin.example.org, without a path.`);
  return url.origin;
}

function naming(target: TargetName, suffix: string | undefined): ManifestTarget['named'] {
  if (suffix !== undefined) {
    if (suffix.length > LONGEST_SUFFIX)
      throw new Error(`--suffix is '${suffix}', of ${suffix.length} letters. Give ${LONGEST_SUFFIX} at most.`);
    return suffix === '' ? (name) => name : (name) => `${name} ${suffix}`;
  }
  if (target === 'test') return (name, language) => message(language, 'addin.for-tests', { name });
  return (name) => name;
}
