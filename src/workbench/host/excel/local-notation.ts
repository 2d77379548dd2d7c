import { separators } from './culture';

/** What a locale writes where English Excel has a point, a comma between arguments, and a comma between an array's columns. */
interface Notation {
  readonly decimal: string;
  readonly group: string;
  readonly list: string;
  readonly column: string;
}

const ENGLISH: Notation = { decimal: '.', group: ',', list: ',', column: ',' };

/** Where the comma is for decimals, arguments have a semicolon between them, and the columns of an array a point. */
function notation(locale: string): Notation {
  const { decimal, group } = separators(locale);
  return decimal === ',' ? { decimal, group, list: ';', column: '.' } : { ...ENGLISH, group };
}

/** A formula as it is written in a locale. The names of functions stay English. */
export const formulaInLocale = (formula: string, locale: string): string => rewrite(formula, ENGLISH, notation(locale));

/** A formula in English notation from one that is written as in a locale. */
export const formulaFromLocale = (formula: string, locale: string): string =>
  rewrite(formula, notation(locale), ENGLISH);

function rewrite(formula: string, from: Notation, to: Notation): string {
  if (from.list === to.list) return formula;
  const point = `[${from.decimal}]`;
  // Texts, names of sheets and other names stay; what is left are numbers and signs.
  const tokens = new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]|[\p{L}_\\$][\p{L}\p{N}_.\\$]*|\d+(?:${point}\d*)?(?:E[+-]?\d+)?|${point}\d+|[^]`,
    'giu',
  );
  let inArray = false;
  return formula.replace(tokens, (token) => {
    if (/^[\d.,]*\d/.test(token)) return token.replace(from.decimal, to.decimal);
    if (token === '{' || token === '}') inArray = token === '{';
    if (token === (inArray ? from.column : from.list)) return inArray ? to.column : to.list;
    return token;
  });
}

/** A number format as it is written in a locale: only the signs for decimals and groups differ. */
export const formatInLocale = (format: string, locale: string): string => exchange(format, ENGLISH, notation(locale));

/** A number format in English notation from one that is written as in a locale. */
export const formatFromLocale = (format: string, locale: string): string => exchange(format, notation(locale), ENGLISH);

const exchange = (format: string, from: Notation, to: Notation): string =>
  format.replace(/"[^"]*"|\\[^]|\[[^\]]*\]|[^]/gu, (token) =>
    token === from.decimal ? to.decimal : token === from.group ? to.group : token,
  );
