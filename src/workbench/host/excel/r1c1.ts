import { columnName } from './address';
import { mapReferences, type Coordinate } from '../../../clearing-house/sheet/formula-references';

/** A formula in R1C1 notation, as it stands in the cell at (`row`, `column`), both zero-based. */
export function toR1C1(formula: string, row: number, column: number): string {
  const rowText = (at: Coordinate): string => relative('R', at, row);
  const columnText = (at: Coordinate): string => relative('C', at, column);
  return mapReferences(formula, (reference) => {
    if (reference.kind === 'cell') return rowText(reference.row) + columnText(reference.column);
    const text = reference.kind === 'rows' ? rowText : columnText;
    const [first, last] = [text(reference.first), text(reference.last)];
    return first === last ? first : `${first}:${last}`;
  });
}

function relative(letter: 'R' | 'C', at: Coordinate, origin: number): string {
  if (at.absolute) return `${letter}${at.index + 1}`;
  return at.index === origin ? letter : `${letter}[${at.index - origin}]`;
}

const PART = String.raw`(\[-?\d+\]|\d+)?`;
const END = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`,
    `R${PART}C${PART}${END}`,
    `(R|C)${PART}(?::\\3${PART})?${END}`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?|[^]`,
  ].join('|'),
  'giu',
);

/** A formula in A1 notation from one in R1C1 notation that is meant for the cell at (`row`, `column`). */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(TOKEN, (token, ...groups: (string | undefined)[]) => {
    const [cellRow, cellColumn, letter, first, last] = groups;
    if (letter !== undefined) {
      const name = letter.toUpperCase() === 'R' ? rowName : columnLetters;
      const origin = letter.toUpperCase() === 'R' ? row : column;
      const from = name(first, origin);
      return `${from}:${token.includes(':') ? name(last, origin) : from}`;
    }
    if (!/^R[^]*C/i.test(token) || !isCellToken(token)) return token;
    return columnLetters(cellColumn, column) + rowName(cellRow, row);
  });
}

const isCellToken = (token: string): boolean => /^R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?$/i.test(token);

const rowName = (part: string | undefined, origin: number): string => {
  const { index, mark } = absolute(part, origin);
  return `${mark}${index + 1}`;
};

const columnLetters = (part: string | undefined, origin: number): string => {
  const { index, mark } = absolute(part, origin);
  return `${mark}${columnName(index)}`;
};

function absolute(part: string | undefined, origin: number): { index: number; mark: '' | '$' } {
  if (part === undefined) return { index: origin, mark: '' };
  if (part.startsWith('[')) return { index: origin + Number(part.slice(1, -1)), mark: '' };
  return { index: Number(part) - 1, mark: '$' };
}
