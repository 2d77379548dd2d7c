const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold most control characters
const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const ALL_SPECIAL = new RegExp(SPECIAL, 'g');

/** A text in an element; what XML 1.0 cannot hold at all (most control characters) becomes U+FFFD. */
export const elementText = (text: string): string =>
  // Most texts have nothing special, which is found out in a third of the time.
  SPECIAL.test(text) ? text.replace(ALL_SPECIAL, (character) => NAMED[character] ?? '\ufffd') : text;

/** The same in an attribute, where line ends and tabs would become spaces. */
export const attributeText = (text: string): string =>
  elementText(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
