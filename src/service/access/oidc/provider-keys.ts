import { createRemoteJWKSet, type RemoteJWKSet } from 'jose';
import * as z from '../../../clearing-house/zod';
import type { OidcSettings } from './oidc-settings';

const PATIENCE_MS = 5_000;
/** How long no other key is asked for after keys were fetched: unknown key ids must not make the provider busy. */
const COOLDOWN_MS = 30_000;

/** Finds the key that a token was signed with. */
export type ProviderKeys = () => Promise<RemoteJWKSet>;

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.string() });

/** An address whose answers cannot be changed on the way: HTTPS, or this very machine. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

/**
 * The provider's keys: fetched when first needed, kept for ten minutes, and fetched anew for an id that is not among them.
 * @param cooldown milliseconds between two fetches for unknown ids
 */
export function providerKeys({ issuer, jwks }: OidcSettings, cooldown = COOLDOWN_MS): ProviderKeys {
  const keysAt = (address: string): RemoteJWKSet =>
    createRemoteJWKSet(new URL(address), { timeoutDuration: PATIENCE_MS, cooldownDuration: cooldown });
  let keys: Promise<RemoteJWKSet> | undefined;
  return () => {
    keys ??= (jwks === undefined ? discover(issuer) : Promise.resolve(jwks)).then(keysAt).catch((error: unknown) => {
      keys = undefined; // the next request tries again
      throw error;
    });
    return keys;
  };
}

/** Where the keys are, as the provider says itself (OpenID Connect Discovery 1.0, section 4). */
async function discover(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${address} answered with status ${response.status}.`);
  const document = discoverySchema.parse(await response.json());
  if (document.issuer !== issuer) throw new Error(`${address} is of the issuer ${document.issuer}, not ${issuer}.`);
  if (!isSafeAddress(document.jwks_uri)) throw new Error(`${address} has keys at an address that is not https.`);
  return document.jwks_uri;
}
