/** What XML cannot hold, and what would be read as an escape: `_x000D_` stands for a carriage return (ECMA-376, ST_Xstring). */
// eslint-disable-next-line no-control-regex -- the control characters are what it is about
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as the strings of a file hold it. */
export const toFileText = (text: string): string => text.replace(UNWRITABLE, escaped).replace(LONE_SURROGATE, '\uFFFD');

/** The text that the strings of a file mean. */
export const fromFileText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

// eslint-disable-next-line no-control-regex -- as above
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Puts a text into XML, between tags or in an attribute; line breaks in attributes would else become spaces. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => `&${Object.keys(ENTITIES).find((name) => ENTITIES[name] === character)!};`)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Takes XML's own escapes out of a text. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
        (whole, hex?: string, decimal?: string, name = '') => {
          if (hex === undefined && decimal === undefined) return ENTITIES[name as string] ?? whole;
          const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
          return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;
