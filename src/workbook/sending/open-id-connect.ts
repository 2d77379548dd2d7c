import * as z from '../../clearing-house/zod';
import type { SignInProvider } from '../../contract/sign-in';
import { SignInError } from './sign-in-error';

export type Fetch = typeof globalThis.fetch;

/** Where a provider is asked for a code, and where for a token. */
export interface ProviderEndpoints {
  readonly authorization: string;
  readonly token: string;
}

const PATIENCE = 15_000;

const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
});

/** Finds the addresses of a provider (OpenID Connect Discovery 1.0, section 4). @throws SignInError */
export async function discoverProvider({ issuer }: SignInProvider, fetch: Fetch): Promise<ProviderEndpoints> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const document = discoverySchema.safeParse(await askJson(address, {}, fetch)).data;
  if (document?.issuer !== issuer) {
    throw new SignInError('refused', `${address} is no description of the provider ${issuer}.`);
  }
  return { authorization: document.authorization_endpoint, token: document.token_endpoint };
}

/** A secret that proves that the code is used by whoever asked for it (RFC 7636), and a word that ties the answer to it. */
export async function newChallenge(): Promise<{ verifier: string; challenge: string; state: string }> {
  const verifier = randomText(32);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: base64Url(new Uint8Array(hash)), state: randomText(16) };
}

/** The address at which a provider asks somebody who they are (RFC 6749, section 4.1.1). */
export function authorizationAddress(
  { clientId, scopes }: SignInProvider,
  { authorization }: ProviderEndpoints,
  { state, challenge, redirect }: { readonly state: string; readonly challenge: string; readonly redirect: string },
): string {
  const address = new URL(authorization);
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirect,
    scope: scopes.join(' '),
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address.href;
}

const tokenSchema = z.object({ access_token: z.string().min(1), token_type: z.string() });

interface Exchange {
  readonly provider: SignInProvider;
  readonly endpoints: ProviderEndpoints;
  readonly code: string;
  readonly verifier: string;
  /** The address that the code was sent to. */
  readonly redirect: string;
}

/** Changes a code for an access token (RFC 6749, section 4.1.3). @throws SignInError */
export async function exchangeCode(
  { provider, endpoints, code, verifier, redirect }: Exchange,
  fetch: Fetch,
): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: provider.clientId,
    redirect_uri: redirect,
    code,
    code_verifier: verifier,
  });
  const answer = tokenSchema.safeParse(await askJson(endpoints.token, { method: 'POST', body }, fetch)).data;
  if (answer?.token_type.toLowerCase() !== 'bearer') {
    throw new SignInError('refused', 'The identity provider gave no access token.');
  }
  return answer.access_token;
}

async function askJson(address: string, request: RequestInit, fetch: Fetch): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, {
      ...request,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (cause) {
    throw new SignInError('refused', 'The identity provider cannot be reached from here.', { cause });
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new SignInError('refused', errorIn(body) ?? `HTTP ${response.status}`);
  return body;
}

const errorSchema = z.object({ error: z.string(), error_description: z.string().optional() });

function errorIn(body: unknown): string | undefined {
  const said = errorSchema.safeParse(body).data;
  return said && (said.error_description ?? said.error);
}

const randomText = (bytes: number): string => base64Url(crypto.getRandomValues(new Uint8Array(bytes)));

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
