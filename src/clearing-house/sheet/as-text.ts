/**
 * A text from outside as an input that Excel takes for a text, whatever it begins with. Not for cells with the format of text:
 * there the apostrophe would stay.
 */
export const asText = (text: string): string => (/^[=+\-@']/.test(text) ? `'${text}` : text);
