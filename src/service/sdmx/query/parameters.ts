import { wrong } from './wrong';

/** A whole number of at least `least`. Throws a Refusal if it is none. */
export function wholeNumber(parameter: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,15}$/.test(text) && number >= least) return number;
  return wrong(parameter, `must be a whole number of ${least} or more`);
}

export function trueOrFalse(parameter: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return wrong(parameter, 'must be true or false');
}

const ID = /^[A-Za-z0-9_@$-]+$/;
export const isId = (text: string): boolean => ID.test(text);

/** Ids with commas between them. Throws a Refusal if one is none. */
export function ids(parameter: string, text: string): string[] {
  const list = text.split(',');
  return list.every(isId) ? list : wrong(parameter, 'must be one id, or several with commas between them');
}
