/** The most characters of an address, with its query. Longer ones are cut off on the way by many a proxy. */
export const LONGEST_ADDRESS = 8_000;
/** The most bytes of a request's first line and headers; more than the longest address, so that one too long is told so. */
export const LARGEST_HEAD = 32 * 1024;
