import { fail } from './fail.mjs';

export const DEFAULT_PORT = 3000;

/**
 * Reads the port that somebody has asked for. Ends the process with a message if it is none.
 * @param {string | undefined} text
 * @returns {number | undefined} undefined if nobody asked for one
 */
export function readPort(text) {
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65535) return number;
  return fail(`PORT=${text} is no port. Give a number from 0 to 65535.`);
}
