import { parseFlags } from '../../codes/flags';
import type { CellValue } from '../../sheet/sheet-plan';
import type { HeadingWord } from '../labels/words';
import { isBlank, upTo, type Grid } from './grid';
import type { HeadingLabel, LabelReader } from './label-reader';
import { isFigure } from './value-cell';

/** What a column holds. `code`: the partner once more, in another code or language. */
export type ColumnRole =
  | 'partner'
  | 'code'
  | 'reporter'
  | 'second-country'
  | 'year'
  | 'sex'
  | 'age'
  | 'status'
  | 'row-number'
  | 'value'
  | 'other'
  | 'empty';

/** What is looked at to tell what a column holds. */
export interface Look {
  readonly grid: Grid;
  readonly partner: number | undefined;
  readonly reader: LabelReader;
  readonly anchor: number;
  /** The rows from the first figures to the last; notes stand below. */
  readonly body: readonly number[];
}

/** The rows of the body in which a column has something. */
export const filledRows = ({ grid, body }: Look, column: number): number[] =>
  body.filter((row) => !isBlank(grid.at(row, column)));

/** A column of countries beside that of the partners: the same ones once more, the reporter, or yet another country. */
export function countryRole(look: Look, column: number, word: HeadingWord | undefined): ColumnRole | undefined {
  const { grid, partner, reader } = look;
  if (partner === undefined) return undefined;
  const rows = filledRows(look, column);
  const numeric = rows.filter((row) => isDigits(grid.at(row, column))).length > 0.5 * rows.length;
  const parties = rows.flatMap((row) => {
    const own = codeOf(reader.partner(grid.at(row, column)));
    return own === undefined ? [] : [{ own, main: codeOf(reader.partner(grid.at(row, partner))) }];
  });
  if (parties.length === 0 || parties.length < 0.5 * rows.length) return undefined;
  const both = parties.filter(({ main }) => main !== undefined);
  const agreeing = both.filter(({ own, main }) => own === main).length;
  if (numeric) {
    const enough = word === 'partner' ? 1 : 2;
    return agreeing >= enough && agreeing >= 0.9 * both.length ? 'code' : undefined;
  }
  if (agreeing > 0 && agreeing >= 0.8 * both.length) return 'code';
  const countries = new Set(parties.map(({ own }) => own).filter((code) => code !== 'TOTAL' && code !== 'UNK'));
  if (word === 'reporter') return 'reporter';
  if (word === undefined && parties.length < 0.9 * rows.length) return undefined;
  const always = countries.size === 1 && parties.every(({ own }) => countries.has(own));
  return always ? 'reporter' : countries.size > 0 ? 'second-country' : undefined;
}

const isDigits = (value: CellValue): boolean => typeof value === 'number' || /^\s*\d+\s*$/.test(String(value));

const codeOf = (label: ReturnType<LabelReader['partner']>): string | undefined =>
  label?.kind === 'party' ? label.code : undefined;

/** A column of years, sexes or ages: all of its cells say so, or most of them and the word above. */
export function dimensionRole(
  { reader }: Look,
  body: readonly CellValue[],
  headings: readonly HeadingLabel[],
  figuresElsewhere: boolean,
): ColumnRole | undefined {
  const word = headings.at(-1)?.word;
  const readings = body.map((value) => reader.heading(value));
  const share = (says: (reading: HeadingLabel) => boolean): number =>
    readings.filter((reading) => reading && says(reading)).length / body.length;
  for (const dimension of ['sex', 'age', 'year'] as const) {
    const definite = (reading: HeadingLabel): boolean =>
      reading[dimension] !== undefined || reading.doubt?.dimension === dimension;
    const fitting = (reading: HeadingLabel): boolean =>
      definite(reading) || (dimension !== 'year' && reading.bare !== undefined);
    if (word === dimension && share(fitting) >= 0.5) return dimension;
    // Counts of persons may all look like years; those that are years have the word above them, or nothing.
    const nameless = dimension === 'year' ? headings.length === 0 : word === undefined;
    if (nameless && share(definite) > 0 && share(fitting) >= 0.9 && figuresElsewhere) return dimension;
  }
  return undefined;
}

/** Numbers that go up by one from row to row, from 1. */
export function isRowNumbers(body: readonly CellValue[], word: HeadingWord | undefined): boolean {
  if (word !== undefined || body.length < 3) return false;
  return body.every((value, index) => Number(String(value).replace(/[.)]$/, '')) === index + 1);
}

/** Letters of statuses without a heading, right beside a column of figures, as Eurostat prints its flags. */
export function isStatusLetters(look: Look, column: number): boolean {
  const { grid, anchor } = look;
  const headed = upTo(anchor).some((row) => !isBlank(grid.at(row, column)));
  const cells = filledRows(look, column).map((row) => String(grid.at(row, column)).trim());
  const flags = cells.every((text) => /^[a-z]{1,3}$/.test(text) && parseFlags(text).unknown.length === 0);
  const beside = column - 1;
  return !headed && flags && beside !== look.partner && look.body.some((row) => isFigure(grid.at(row, beside)));
}
