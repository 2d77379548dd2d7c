/** A failure that whoever runs the service can mend: the message says all there is to say, a stack would only hide it. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}
