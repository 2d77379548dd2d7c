import { types } from 'node:util';
import { OperatorError } from '../operator-error';

/** An error of the operating system (no place left, no such folder) as one that says what it kept from being done. */
export function asOperatorError(error: unknown, what: string): unknown {
  // Not by instanceof: errors of Node's own modules may come from another realm.
  const isOfSystem = types.isNativeError(error) && 'syscall' in error && typeof error.syscall === 'string';
  return isOfSystem ? new OperatorError(`${what}: ${error.message}`, { cause: error }) : error;
}
