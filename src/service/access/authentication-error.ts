/** Why nobody could be made of a bearer token. */
export type AuthenticationFailure =
  /** The token is not good: unknown, expired, revoked, for another service, forged. */
  | 'invalid'
  /** The token is good, but its owner has no part in the clearing house. */
  | 'no-role'
  /** Whether the token is good cannot be known now: the identity provider does not answer. */
  | 'provider';

/** A bearer token that was not accepted; the message tells its owner why, without the token. */
export class AuthenticationError extends Error {
  override name = 'AuthenticationError';

  constructor(
    readonly failure: AuthenticationFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
