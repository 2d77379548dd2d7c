const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in an element; what XML 1.0 cannot hold at all (most control characters) becomes U+FFFD. */
export const elementText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the characters that are meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => NAMED[character]!); // all of them are named

/** The same in an attribute, where line ends and tabs would become spaces. */
export const attributeText = (text: string): string =>
  elementText(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
