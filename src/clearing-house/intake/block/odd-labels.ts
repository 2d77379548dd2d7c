import { codeOfName } from '../parties/name-index';
import { isBlank, textOf, upTo, type Grid } from './grid';
import type { LabelReader } from './label-reader';

const CODES = new Set(['iso2', 'iso3', 'm49', 'eurostat']);

/** Names that are also part of another country’s, with what they may mean if that other country is not in the block. */
const SHARED_NAMES: Readonly<Record<string, readonly [own: string, other: string]>> = {
  congo: ['CG', 'CD'],
  конго: ['CG', 'CD'],
};

/**
 * Doubts labels that are clear alone but odd where they stand: a word that is also a code (`DOM`, `PER`) among names, and
 * `Congo` where no other Congo is.
 */
export function doubtOddLabels(grid: Grid, partner: number, reader: LabelReader): void {
  const values = upTo(grid.rows)
    .map((row) => grid.at(row, partner))
    .filter((value) => !isBlank(value));
  const parties = values.flatMap((value) => {
    const label = reader.partner(value);
    return label?.kind === 'party' ? [{ value, label }] : [];
  });
  const coded = parties.filter(({ value, label }) => CODES.has(label.how) && codeOfName(textOf(value)) !== label.code);
  const named = parties.filter(({ label }) => label.how === 'name');
  if (named.length >= 3 && coded.length <= Math.max(1, 0.1 * named.length)) {
    for (const { value, label } of coded) reader.doubt(value, 'odd-code', [label.code]);
  }
  const codes = new Set(parties.map(({ label }) => label.code));
  for (const { value, label } of parties) {
    const shared = SHARED_NAMES[textOf(value).toLowerCase()];
    if (shared && label.how === 'name' && !codes.has(shared[1])) reader.doubt(value, 'ambiguous', shared);
  }
}
