const HALF_A_LETTER = /\p{Surrogate}/u;

/** Text that any store can keep: neither a NUL nor half a letter in it. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !HALF_A_LETTER.test(text);

/** What is to be said of other text. */
export const NOT_STORABLE = 'must be text without NUL characters and halves of letters';
