import { Kept } from '../kept';

/** All kept answers together, in bytes. */
const MOST = 16 * 2 ** 20;

/**
 * Packed answers by their ETags, which stand for revision, question and viewer: what many ask for (the editions, a matrix, a
 * country's mirror by those who work on it) is made and packed once. What was asked for last stays longest.
 */
export const keptAnswers = new Kept<Uint8Array<ArrayBuffer>>(MOST);
