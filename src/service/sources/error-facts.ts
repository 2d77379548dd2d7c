// Looked at by what they have: errors of Node's own modules may come from another realm, where instanceof fails.

/** The code that Node gives an error (ENOENT, Z_BUF_ERROR), or that of its cause; undefined if it has none. */
export function codeOfError(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOfError(error.cause) : undefined;
}

/** What an error says, or that of its cause where that says more ("fetch failed" says nothing). */
export function messageOfError(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const cause = 'cause' in error && typeof error.cause === 'object' && error.cause !== null ? error.cause : undefined;
  return cause && 'message' in cause && cause.message !== '' ? messageOfError(cause) : String(error.message);
}
