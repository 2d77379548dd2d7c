import type { Sex } from '../../../clearing-house/codes/sex';
import { SourceError } from '../source-error';

/** Where things stand in UN DESA's table of migrant stocks by destination and origin. */
export interface DesaHeader {
  readonly destination: number;
  readonly origin: number;
  /** What the figures rest on: B (country of birth), C (citizenship), R (refugees added), I (imputed); -1 if not given. */
  readonly dataType: number;
  readonly figures: readonly { readonly column: number; readonly year: number; readonly sex: Sex }[];
}

const DESTINATION = /^location code of destination/i;
const ORIGIN = /^location code of origin/i;
const DATA_TYPE = /^(data type|type of data)/i;
const YEAR = /^(19|20)\d\d$/;

/** In which order the blocks of years stand if no heading says it. */
const ORDER: readonly Sex[] = ['T', 'M', 'F'];

/** The header that a row is, if it names both location codes; the rows above it hold the headings of the sexes. */
export function desaHeader(cells: readonly string[], above: readonly (readonly string[])[]): DesaHeader | undefined {
  const destination = cells.findIndex((cell) => DESTINATION.test(cell));
  const origin = cells.findIndex((cell) => ORIGIN.test(cell));
  if (destination === -1 || origin === -1) return undefined;
  const columns = cells.flatMap((cell, column) => (YEAR.test(cell) ? [{ column, year: Number(cell) }] : []));
  if (columns.length === 0) throw new SourceError('The table by destination and origin has no columns of years.');
  const seen = new Map<number, number>();
  const figures = columns.map(({ column, year }) => {
    const block = seen.get(year) ?? 0;
    seen.set(year, block + 1);
    const sex = sexAbove(column, columns[0]!.column, above) ?? ORDER[block]; // there is at least one column
    if (sex === undefined)
      throw new SourceError(`The year ${year} stands in more than three columns, and none says for whom.`);
    return { column, year, sex };
  });
  const keys = new Set(figures.map(({ year, sex }) => `${year} ${sex}`));
  if (keys.size < figures.length) throw new SourceError('Two columns have the same year and sex.');
  return { destination, origin, dataType: cells.findIndex((cell) => DATA_TYPE.test(cell)), figures };
}

/** The sex in the heading over a column; a heading stands in the first of the cells that it is merged over. */
function sexAbove(column: number, first: number, above: readonly (readonly string[])[]): Sex | undefined {
  for (const row of [...above].reverse()) {
    for (let at = column; at >= first; at--) {
      const sex = sexOf(row[at] ?? '');
      if (sex !== undefined) return sex;
    }
  }
  return undefined;
}

function sexOf(heading: string): Sex | undefined {
  if (/\bboth sexes\b/i.test(heading)) return 'T';
  if (/\b(females?|women)\b/i.test(heading)) return 'F';
  return /\b(males?|men)\b/i.test(heading) ? 'M' : undefined;
}
