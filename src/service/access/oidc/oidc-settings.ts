import type { Role } from '../../../contract/access';

/** How tokens of an identity provider are held to be good, and what they say of their owner. */
export interface OidcSettings {
  /** The `iss` of every token, letter by letter. */
  readonly issuer: string;
  /** Names of this service at the provider; a token's `aud` must have one of them. */
  readonly audience: readonly string[];
  /** Where the provider's keys are; if not given, its discovery document says. */
  readonly jwks?: string | undefined;
  /** The signature algorithms that are accepted; asymmetric ones only. */
  readonly algorithms: readonly string[];
  /** How far the provider's clock may be off, in seconds. */
  readonly clockTolerance: number;
  /** The claim that holds roles: its name, or a path with dots into nested claims. */
  readonly roleClaim: string;
  /** What the provider's values of that claim mean; if not given, they are the roles' own names. */
  readonly roles?: ReadonlyMap<string, Role> | undefined;
  readonly countryClaim: string;
  /** What the provider's values of that claim mean; if not given, they are codes of countries. */
  readonly countries?: ReadonlyMap<string, string> | undefined;
}

/**
 * The signature algorithms there are to choose from: those with a public key. `none` signs nothing, and the HMACs' secret
 * would have to be shared; a public key must never be taken for one.
 */
export const OIDC_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;
