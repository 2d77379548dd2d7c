import { OperatorError } from '../operator-error';

/** What makes a whole source unreadable: a damaged file, a service that refuses. The message says what to do. */
export class SourceError extends OperatorError {
  override name = 'SourceError';
}
