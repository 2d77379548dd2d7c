import { authenticate } from '../access/authenticate';
import { AuthenticationError } from '../access/authentication-error';
import { ANONYMOUS, type Principal } from '../access/principal';
import type { RequestContext } from './http-environment';
import { clientAddress, countedBy, type TrustedProxies } from './limits/client-address';
import { Refusal } from './refusal';
import type { Route } from './route';
import type { Services } from './services';

const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;
const CHALLENGE = 'Bearer realm="clearing-house"';

/**
 * Lets a request in, or not: finds out who asks, counts it, and looks whether they may ask for this. Throws a Refusal: 401 for
 * nobody we know, 403 for somebody who may not, 429 for too many requests.
 */
export async function admit(
  context: RequestContext,
  route: Route,
  services: Services,
  trusted: TrustedProxies,
): Promise<Principal> {
  if (route.who === 'public') return ANONYMOUS;
  const address = callerAddress(context, trusted);
  const principal = await whoAsks(context, address, services);
  const [limit, caller] =
    principal.kind === 'anonymous'
      ? ([services.rates.addresses, address] as const)
      : ([services.rates.tokens, principal.id] as const);
  if (caller !== undefined) {
    const wait = limit.take(caller);
    if (wait > 0) throw tooMany(services, principal.kind === 'anonymous' ? 'address' : 'token', wait);
  }
  if (!route.who.includes(principal.kind) || (principal.kind === 'anonymous' && !services.settings.anonymousReading)) {
    throw notAllowed(principal, route.who);
  }
  return principal;
}

/** What the caller is counted by; undefined where the service is asked without a network, as in a test or the workbench. */
function callerAddress(context: RequestContext, trusted: TrustedProxies): string | undefined {
  const peer = context.env.address;
  return peer === undefined
    ? undefined
    : countedBy(clientAddress(peer, context.req.header('X-Forwarded-For'), trusted));
}

async function whoAsks(context: RequestContext, address: string | undefined, services: Services): Promise<Principal> {
  const header = context.req.header('Authorization');
  if (header === undefined) return ANONYMOUS;
  const { store, oidc, rates, metrics } = services;
  const wait = address === undefined ? 0 : rates.wrongTokens.wait(address);
  if (wait > 0) throw tooMany(services, 'wrong-token', wait);
  try {
    const token = BEARER.exec(header)?.[1];
    if (token === undefined) throw new AuthenticationError('invalid', 'Send the token as: Authorization: Bearer …');
    return await authenticate(token, store, oidc);
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    metrics.authenticationFailed(error.failure);
    if (error.failure === 'invalid' && address !== undefined) rates.wrongTokens.take(address);
    throw refusalOf(error);
  }
}

function refusalOf({ failure, message, cause }: AuthenticationError): Refusal {
  switch (failure) {
    case 'invalid':
      return new Refusal('unauthenticated', message, {
        headers: { 'WWW-Authenticate': `${CHALLENGE}, error="invalid_token"` },
      });
    case 'no-role':
      return new Refusal('forbidden', message);
    case 'provider':
      return new Refusal('unavailable', message, { cause, headers: { 'Retry-After': '10' } });
  }
}

function notAllowed(principal: Principal, who: readonly string[]): Refusal {
  if (principal.kind === 'anonymous') {
    const message =
      'Only those who say who they are may ask for this. Send an access token as: Authorization: Bearer …';
    return new Refusal('unauthenticated', message, { headers: { 'WWW-Authenticate': CHALLENGE } });
  }
  const message = `This is for ${who.join(' and ')} only; this token is one of a ${principal.kind}.`;
  return new Refusal('forbidden', message, {
    headers: { 'WWW-Authenticate': `${CHALLENGE}, error="insufficient_scope"` },
  });
}

function tooMany({ metrics }: Services, by: 'address' | 'token' | 'wrong-token', wait: number): Refusal {
  metrics.rateLimited(by);
  const what = by === 'wrong-token' ? 'Too many wrong tokens came from your address' : 'You have asked too often';
  return new Refusal('too-many-requests', `${what}. Wait ${wait} seconds before you ask again.`, {
    headers: { 'Retry-After': String(wait) },
  });
}
