/** Why nobody was signed in; the message says more in the provider's words. */
export class SignInError extends Error {
  constructor(
    /** The user closed the window; Office could not open it; the provider, or what it answered, would not do. */
    readonly kind: 'closed' | 'blocked' | 'refused',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'SignInError';
  }
}
