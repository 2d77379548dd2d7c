import type { CellValue } from '../../sheet/sheet-plan';
import { categoryByCode } from '../../codes/categories';
import { partyOfNumber } from '../parties/codes';
import { isGroup } from '../parties/groups';
import { isBlank, textOf, transposed, upTo, type Grid } from './grid';
import type { LabelReader } from './label-reader';
import { isYearLike } from './value-cell';

/** The grid turned so that partners stand below each other, and the column they stand in, if there is one. */
export interface PartnerLine {
  readonly grid: Grid;
  readonly column: number | undefined;
  readonly direction: 'down' | 'across';
}

/** Finds the column or row that names most partners. Where both name as many, partners stand below each other. */
export function findPartnerLine(grid: Grid, reader: LabelReader): PartnerLine {
  const across = transposed(grid);
  const lines = [...linesOf(grid, 'down', reader), ...linesOf(across, 'across', reader)];
  const someNamed = lines.some(({ countries }) => countries > 0);
  const scored = lines.map((line) => ({ ...line, score: score(line, someNamed) })).filter((line) => line.score > 0);
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best
    ? { grid: best.grid, column: best.column, direction: best.direction }
    : { grid, column: undefined, direction: 'down' };
}

/** What a line names: partners by name or code, by numbers that may be those of M49, and rows that are no country. */
interface Line extends PartnerLine {
  readonly named: number;
  /** Those of the named that are countries. */
  readonly countries: number;
  readonly numbers: number;
  readonly anywhere: number;
  readonly word: 'partner' | 'reporter' | undefined;
}

const linesOf = (grid: Grid, direction: PartnerLine['direction'], reader: LabelReader): Line[] =>
  upTo(grid.columns).map((column) => {
    const cells = upTo(grid.rows).map((row) => grid.at(row, column));
    return { grid, column, direction, ...namesIn(cells, reader) };
  });

/** Fewer numbers may be those of M49 by chance; they are only believed where nothing else names a partner. */
const ENOUGH_NUMBERS = 8;

function score({ named, numbers, anywhere, word }: Line, someNamed: boolean): number {
  const believed = numbers >= ENOUGH_NUMBERS || word === 'partner' || !someNamed ? numbers : 0;
  if (named === 0 && believed === 0 && !(word === 'partner' && anywhere > 0)) return 0;
  const byWord = word === 'partner' ? 0.3 : word === 'reporter' ? -0.3 : 0;
  return named + 0.5 * believed + 0.25 * anywhere + byWord;
}

/** Totals and unknowns are there among sexes and ages too. */
const ANYWHERE = new Set(['TOTAL', 'UNK', 'OTHER']);

function namesIn(
  line: readonly CellValue[],
  reader: LabelReader,
): Pick<Line, 'named' | 'countries' | 'numbers' | 'anywhere' | 'word'> {
  const texts = line.filter((value) => typeof value === 'string' && !isBlank(value) && !isDigits(value));
  const named = new Set<string>();
  const anywhere = new Set<string>();
  for (const value of texts) {
    const label = reader.partner(value);
    if (label?.kind === 'party') (ANYWHERE.has(label.code) ? anywhere : named).add(label.code);
    else if (label?.kind === 'doubt') named.add(`? ${textOf(value)}`);
    else if (label?.kind === 'group') anywhere.add(textOf(value));
  }
  const words = texts.flatMap((value) => reader.heading(value)?.word ?? []);
  const word = (['partner', 'reporter'] as const).find((each) => words.includes(each));
  const countries = [...named].filter((code) => !categoryByCode(code)).length;
  return { named: named.size, countries, numbers: m49Numbers(line), anywhere: anywhere.size, word };
}

const isDigits = (value: CellValue): boolean => typeof value === 'string' && /^\s*\d{1,3}\s*$/.test(value);

/** How many countries a line of numbers names, if nearly all of its numbers, headings left out, are numbers of M49. */
function m49Numbers(line: readonly CellValue[]): number {
  const numbers = line
    .filter((value) => (typeof value === 'number' && !isYearLike(value)) || isDigits(value))
    .map(Number);
  const parties = numbers.filter((number) => partyOfNumber(number));
  const groups = numbers.filter((number) => isGroup(number));
  const distinct = new Set(parties).size;
  return distinct >= 3 && parties.length + groups.length >= 0.9 * numbers.length ? distinct : 0;
}
