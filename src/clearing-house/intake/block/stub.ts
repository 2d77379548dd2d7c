import { saysDimension } from '../labels/heading';
import type { Said } from './said';
import { isBlank, upTo } from './grid';
import type { PartnerLabel } from './label-reader';
import type { RowsView } from './row-facts';
import type { RowKind } from './rows';

/**
 * What the label in the partners’ column says in its row. Tables often put other things there too: `Germany`, and below
 * it `males` and `females`, or years; then `total` may be one of sexes and not of countries.
 */
export type StubLabel =
  | { readonly kind: 'blank' }
  | { readonly kind: 'partner'; readonly label: PartnerLabel }
  | { readonly kind: 'says'; readonly says: Said }
  | { readonly kind: 'unknown' };

/** Reads the partners’ column row by row. */
export function readStub(view: RowsView, kinds: readonly RowKind[]): StubLabel[] {
  const { grid, columns, reader } = view;
  const { partner } = columns;
  const plain = upTo(grid.rows).map((row): StubLabel => {
    const value = partner === undefined ? '' : grid.at(row, partner);
    if (isBlank(value)) return { kind: 'blank' };
    const label = reader.partner(value);
    if (label) return { kind: 'partner', label };
    const heading = reader.heading(value);
    if (!heading || !saysDimension(heading) || heading.rest !== undefined) return { kind: 'unknown' };
    const { year, sex, age } = heading;
    return {
      kind: 'says',
      says: { ...(year !== undefined && { year }), ...(sex && { sex }), ...(age !== undefined && { age }) },
    };
  });
  return plain.map((label, row) => reconsidered(plain, kinds, row) ?? label);
}

/** What `total` or `unknown` is if it is one of the sexes or ages that stand in the same column. */
function reconsidered(labels: readonly StubLabel[], kinds: readonly RowKind[], row: number): StubLabel | undefined {
  const label = labels[row]!;
  if (label.kind !== 'partner' || label.label.kind !== 'party') return undefined;
  const { code } = label.label;
  if (code !== 'TOTAL' && code !== 'UNK') return undefined;
  const before = neighbour(labels, kinds, row, -1);
  const after = neighbour(labels, kinds, row, 1);
  if (code === 'UNK') {
    const lastAge = before !== undefined && saysOf(labels[before]!)?.age !== undefined;
    const agesFollow = after !== undefined && saysOf(labels[after]!)?.age !== undefined;
    return lastAge && !agesFollow ? { kind: 'says', says: { age: 'UNK' } } : undefined;
  }
  if (kinds[row] === 'label') {
    const sections = labels.some((other, index) => kinds[index] === 'label' && saysOf(other)?.sex !== undefined);
    return sections ? { kind: 'says', says: { sex: 'T' } } : undefined;
  }
  const next = after === undefined ? undefined : saysOf(labels[after]!);
  const underPartner = before !== undefined && kinds[before] === 'label' && labels[before]!.kind === 'partner';
  if (!underPartner || !next) return undefined;
  if (next.sex) return { kind: 'says', says: { sex: 'T' } };
  return next.age === undefined ? undefined : { kind: 'says', says: { age: 'TOTAL' } };
}

const saysOf = (label: StubLabel): Said | undefined => (label.kind === 'says' ? label.says : undefined);

/** The next row up or down that has a label and is part of the table. */
function neighbour(
  labels: readonly StubLabel[],
  kinds: readonly RowKind[],
  row: number,
  step: 1 | -1,
): number | undefined {
  for (let other = row + step; other >= 0 && other < labels.length; other += step) {
    if (labels[other]!.kind !== 'blank' && (kinds[other] === 'body' || kinds[other] === 'label')) return other;
  }
  return undefined;
}

/**
 * Whether a text alone in its row stands where tables put a partner: in the partners’ column, right above a row of figures
 * that says only a year, sex or age.
 */
export function namesRowsBelow(
  { grid, columns, reader }: RowsView,
  kinds: readonly RowKind[],
  labels: readonly StubLabel[],
  row: number,
): boolean {
  const { partner } = columns;
  const filled = upTo(grid.columns).filter((column) => !isBlank(grid.at(row, column)));
  if (partner === undefined || filled.length !== 1 || filled[0] !== partner) return false;
  if (reader.heading(grid.at(row, partner))?.word !== undefined) return false;
  const next = upTo(grid.rows).find((other) => other > row && kinds[other] !== 'empty');
  return next !== undefined && kinds[next] === 'body' && labels[next]!.kind === 'says';
}
