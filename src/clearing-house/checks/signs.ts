import { parseFlags } from '../codes/flags';
import { BELOW_HALF_STATUS, DASHES, signOf, signs, ZERO_SIGN, type Sign, type SignMeaning } from '../codes/signs';
import type { CellPosition } from '../sheet/area';
import type { TextReading } from '../tables/entry';
import type { RowReading, TableReading, YearReading } from '../tables/read-table';
import type { CheckContext } from './context';
import { entryMend } from './entry-writes';
import { figuresOfRow, figuresWithIssues, type LocatedFigure } from './figures';
import type { Mend } from './finding';
import type { SheetReading, WorkbookReading } from './workbook-reading';

/** A sign that the workbook uses and whose meaning nobody has said yet. */
export interface SignQuestion {
  readonly sign: Sign;
  /** How many cells hold it. */
  readonly count: number;
  /** The first of them. */
  readonly first: CellPosition & { readonly sheet: string };
}

/** What a sign says as an entry of ours. */
export function entryOfSign(meaning: SignMeaning): TextReading {
  switch (meaning.kind) {
    case 'zero':
      return { value: 0, letters: '' };
    case 'below-half':
      return { value: 0, letters: BELOW_HALF_STATUS };
    case 'confidential':
      return { value: undefined, letters: 'C' };
    case 'missing':
      return { value: undefined, letters: meaning.letter };
  }
}

/** The sign in a cell of figures, if that is all that is in it. */
export const signIn = ({ entry }: Pick<LocatedFigure, 'entry'>): Sign | undefined =>
  entry.kind === 'text' && !entry.reading ? signOf(entry.text) : undefined;

/**
 * The signs to ask about, each once for the workbook, in the order of the list of signs. `0` is asked about where dashes
 * that mean zero, or may, stand in the same year of a table: an office that writes both means two things by them.
 */
export function signsAskedFor({ tables }: WorkbookReading, { signs: said }: CheckContext): SignQuestion[] {
  const found = new Map<string, { count: number; first: SignQuestion['first'] }>();
  const note = (sign: string, sheet: string, row: number, column: number) => {
    const known = found.get(sign);
    if (known) known.count++;
    else found.set(sign, { count: 1, first: { sheet, row, column } });
  };
  for (const { id, reading } of tables) {
    for (const { sign, row, column } of signsIn(reading))
      if (!said.has(sign.sign)) note(sign.sign, id, row.row, column);
    if (said.has(ZERO_SIGN)) continue;
    const mayBeZero = (sign: string) => (said.get(sign)?.kind ?? 'zero') === 'zero';
    for (const { row, column } of zerosBesideDashes(reading, mayBeZero)) note(ZERO_SIGN, id, row.row, column);
  }
  return signs.flatMap((sign) => {
    const each = found.get(sign.sign);
    return each ? [{ sign, ...each }] : [];
  });
}

/**
 * What to write so that the signs whose meaning was said become figures, by sheet. All of it belongs into one write: a
 * `0` can be told from a dash that became one only while the dash is there.
 */
export function signMends(
  { tables }: WorkbookReading,
  said: CheckContext['signs'],
): { readonly sheet: SheetReading; readonly mends: readonly Mend[] }[] {
  return tables.flatMap((sheet) => {
    const { reading } = sheet;
    const ofSigns = signsIn(reading).flatMap((figure) => {
      const meaning = said.get(figure.sign.sign);
      return meaning ? [{ figure, entry: entryOfSign(meaning) }] : [];
    });
    const ofZeros =
      said.get(ZERO_SIGN)?.kind === 'below-half'
        ? zerosBesideDashes(reading, (sign) => said.get(sign)?.kind === 'zero')
            .filter(({ block }) => !hasBelowHalf(block))
            .map((figure) => ({ figure, entry: entryOfSign({ kind: 'below-half' }) }))
        : [];
    const mends = [...ofSigns, ...ofZeros].map(({ figure, entry }) => entryMend(figure, entry));
    return mends.length > 0 ? [{ sheet, mends }] : [];
  });
}

const hasBelowHalf = ({ status }: YearReading): boolean =>
  parseFlags(status?.text ?? '').statuses.includes(BELOW_HALF_STATUS);

interface SignFigure extends LocatedFigure {
  readonly sign: Sign;
}

const NONE: readonly SignFigure[] = [];
const known = new WeakMap<RowReading, readonly SignFigure[]>();

const signsIn = ({ rows }: TableReading): readonly SignFigure[] => rows.flatMap(signsOfRow);

function signsOfRow(row: RowReading): readonly SignFigure[] {
  let found = known.get(row);
  if (!found) {
    const list = [...figuresWithIssues(row)].flatMap((figure) => {
      const sign = signIn(figure);
      return sign ? [{ ...figure, sign }] : [];
    });
    known.set(row, (found = list.length > 0 ? list : NONE));
  }
  return found;
}

/** The zeros of the years of a table that hold dashes which mean zero; totals are worked out and say nothing. */
function zerosBesideDashes(table: TableReading, meansZero: (sign: string) => boolean): LocatedFigure[] {
  const years = new Set(
    signsIn(table).flatMap(({ sign, block }) =>
      DASHES.includes(sign.sign) && meansZero(sign.sign) ? [block.year] : [],
    ),
  );
  if (years.size === 0) return [];
  return table.rows
    .filter(({ kind }) => kind !== 'total')
    .flatMap(figuresOfRow)
    .filter(({ block, entry }) => years.has(block.year) && entry.kind === 'number' && entry.value === 0);
}
