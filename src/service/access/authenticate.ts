import type { Store } from '../store/open';
import { TOKEN_PREFIX } from './access-token';
import { AuthenticationError } from './authentication-error';
import { isJsonWebToken, type OidcVerifier } from './oidc/oidc-verifier';
import type { Principal } from './principal';
import { principalOfToken } from './token-store';

/**
 * Whom a bearer token stands for: one of the service's own, or one of the identity provider if there is one. Rejects with
 * an AuthenticationError that says why it is not accepted.
 */
export async function authenticate(token: string, store: Store, oidc: OidcVerifier | undefined): Promise<Principal> {
  if (oidc && !token.startsWith(TOKEN_PREFIX) && isJsonWebToken(token)) return oidc(token);
  const principal = await principalOfToken(store, token);
  if (principal) return principal;
  throw new AuthenticationError(
    'invalid',
    'The access token is unknown, expired or revoked. Whoever runs the service can make a new one.',
  );
}
