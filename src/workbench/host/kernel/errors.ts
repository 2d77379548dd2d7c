/** An error that the add-in sees as `OfficeExtension.Error`, with Excel's own code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }

  /** The same error with the member it arose in, unless it already names one. */
  at(location: string): HostError {
    return this.location ? this : new HostError(this.code, this.message, location, this.httpStatusCode);
  }
}

export const itemNotFound = (message = "The requested resource doesn't exist."): HostError =>
  new HostError('ItemNotFound', message, undefined, 404);

export const itemAlreadyExists = (message = 'The resource being created already exists.'): HostError =>
  new HostError('ItemAlreadyExists', message, undefined, 409);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const invalidReference = (message = 'This reference is not valid for the current operation.'): HostError =>
  new HostError('InvalidReference', message);

export const invalidOperation = (message = 'The operation attempted is invalid on the object.'): HostError =>
  new HostError('InvalidOperation', message);

export const accessDenied = (message = 'You cannot perform the requested operation.'): HostError =>
  new HostError('AccessDenied', message, undefined, 403);

/** What a member answers that this host does not implement. It names class and member, so nothing fails in silence. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `This host does not implement ${member}.`, member, 501);
