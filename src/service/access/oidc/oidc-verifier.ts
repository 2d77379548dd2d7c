import { errors, type JWTPayload, jwtVerify } from 'jose';
import { AuthenticationError } from '../authentication-error';
import type { Principal } from '../principal';
import { principalOfClaims } from './claims';
import type { OidcSettings } from './oidc-settings';
import { type ProviderKeys, providerKeys } from './provider-keys';

/** Finds whom a token of the identity provider stands for. Rejects with an AuthenticationError if it is not accepted. */
export type OidcVerifier = (token: string) => Promise<Principal>;

/** Whether a text has the form of a token of OpenID Connect: a signed JSON web token. */
export const isJsonWebToken = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);

/** Makes a verifier for the tokens of one identity provider. */
export function oidcVerifier(settings: OidcSettings, keys: ProviderKeys = providerKeys(settings)): OidcVerifier {
  return async (token) => principalOfClaims(await verify(token, settings, keys), settings);
}

async function verify(token: string, settings: OidcSettings, keys: ProviderKeys): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, await keys(), {
      issuer: settings.issuer,
      audience: [...settings.audience],
      algorithms: [...settings.algorithms],
      clockTolerance: settings.clockTolerance,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (cause) {
    throw new AuthenticationError(...whatIsWrong(cause), { cause });
  }
}

type Wrong = [failure: AuthenticationError['failure'], message: string];

function whatIsWrong(error: unknown): Wrong {
  if (error instanceof errors.JWTExpired) return ['invalid', 'The sign-in has expired. Sign in again.'];
  if (error instanceof errors.JWTClaimValidationFailed) return ['invalid', wrongClaim(error)];
  if (isFaultOfToken(error)) return ['invalid', 'The token was not signed by the identity provider of this service.'];
  return ['provider', 'Whether the sign-in is good cannot be found out now: the identity provider does not answer.'];
}

function wrongClaim({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (reason === 'missing') return `The token has no claim ${claim}.`;
  switch (claim) {
    case 'iss':
      return 'The token is of another identity provider than that of this service.';
    case 'aud':
      return 'The token is meant for another service than this one.';
    case 'nbf':
      return 'The token is not valid yet.';
    default:
      return `The claim ${claim} of the token is not valid.`;
  }
}

const isFaultOfToken = (error: unknown): boolean =>
  [
    errors.JWSInvalid,
    errors.JWTInvalid,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
    errors.JWSSignatureVerificationFailed,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
  ].some((kind) => error instanceof kind);
