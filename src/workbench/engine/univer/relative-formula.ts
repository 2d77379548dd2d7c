/** What a formula may consist of to be told in relative terms: no names, whole rows and columns, tables, or unions. */
const PARTS = [
  `"(?:[^"]|"")*"`,
  `'(?:[^']|'')*'!`,
  `[A-Za-z_][\\w.]*!`,
  `[A-Za-z_][\\w.]*\\(`,
  `(?<reference>(?<fixedColumn>\\$?)(?<column>[A-Za-z]{1,3})(?<fixedRow>\\$?)(?<row>\\d{1,7})(?![\\w.!([]))`,
  `(?:TRUE|FALSE)(?![\\w.!([])`,
  `(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?(?![\\w:$.])`,
  `[-+*/^&=<>%,;(){}:\\s)]`,
];
const PART = new RegExp(PARTS.join('|'), 'y');

/**
 * A formula with its references told by how far they lie from its cell, so that filled formulas are the same text; undefined
 * if it holds anything that such a text would not tell. Row and column from 0.
 */
export function relativeFormula(formula: string, row: number, column: number): string | undefined {
  let text = '';
  PART.lastIndex = 1;
  while (PART.lastIndex < formula.length) {
    const match = PART.exec(formula);
    if (!match) return undefined;
    const { groups } = match;
    if (groups?.reference === undefined) text += match[0];
    else {
      const { fixedColumn, fixedRow } = groups;
      const right = columnNumber(groups.column!) - (fixedColumn ? 0 : column);
      const down = Number(groups.row) - 1 - (fixedRow ? 0 : row);
      text += `R${fixedRow}${down}C${fixedColumn}${right} `;
    }
  }
  return text;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
