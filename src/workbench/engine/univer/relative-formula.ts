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

/** A reference in a formula, by how far its cell lies from the formula's, or by the cell's own row or column where that is fixed. */
interface Relative {
  readonly fixedRow: boolean;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly column: number;
}

/** A formula in relative terms: the same for all cells into which it was filled. */
export class RelativeFormula {
  private constructor(private readonly parts: readonly (string | Relative)[]) {}

  /** @returns undefined if the formula holds anything that cannot be told so. Row and column from 0. */
  static of(formula: string, row: number, column: number): RelativeFormula | undefined {
    const parts: (string | Relative)[] = ['='];
    PART.lastIndex = 1;
    while (PART.lastIndex < formula.length) {
      const match = PART.exec(formula);
      if (!match) return undefined;
      const { groups } = match;
      if (groups?.reference === undefined) {
        const last = parts.at(-1);
        if (typeof last === 'string') parts[parts.length - 1] = last + match[0];
        else parts.push(match[0]);
        continue;
      }
      const [fixedRow, fixedColumn] = [groups.fixedRow !== '', groups.fixedColumn !== ''];
      parts.push({
        fixedRow,
        row: Number(groups.row) - 1 - (fixedRow ? 0 : row),
        fixedColumn,
        column: columnIndex(groups.column!) - (fixedColumn ? 0 : column),
      });
    }
    return new RelativeFormula(parts);
  }

  /** The same text for the same formula. */
  get text(): string {
    return this.parts
      .map((part) =>
        typeof part === 'string' ? part : `R${mark(part.fixedRow)}${part.row}C${mark(part.fixedColumn)}${part.column} `,
      )
      .join('');
  }

  /** Whether a formula of a cell is this one. One that is written in another way, as in small letters, may be denied. */
  is(formula: string, row: number, column: number): boolean {
    let at = 0;
    for (const part of this.parts) {
      const expected = typeof part === 'string' ? part : written(part, row, column);
      if (!formula.startsWith(expected, at)) return false;
      at += expected.length;
    }
    return at === formula.length;
  }
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const letters: string[] = [];
const columnLetters = (column: number): string => (letters[column] ??= spelled(column));

function spelled(column: number): string {
  const before = column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

const mark = (isFixed: boolean): string => (isFixed ? '$' : '');

const written = (part: Relative, row: number, column: number): string =>
  mark(part.fixedColumn)
  + columnLetters(part.column + (part.fixedColumn ? 0 : column))
  + mark(part.fixedRow)
  + String(part.row + 1 + (part.fixedRow ? 0 : row));
