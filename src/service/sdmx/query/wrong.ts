import { Refusal } from '../../http/refusal';

/** Throws the refusal of a request in which one parameter is wrong: which, and what is allowed there. */
export function wrong(path: string, message: string): never {
  throw new Refusal('bad-query', 'The request cannot be answered as it is asked.', { details: [{ path, message }] });
}
