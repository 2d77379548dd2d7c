/** A command was called in a way that makes no sense, or with a file that it cannot use. Its message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
