import { ALL_AGES } from '../../codes/ages';
import { UNKNOWN_AGE } from '../labels/age';
import { nearSexes } from '../labels/near-sexes';
import type { Dimension, RecognisedLabel } from './block';
import type { Heading, HeadingGroup } from './headings';
import type { Said } from './said';
import { isBlank, textOf, upTo } from './grid';
import type { Ledger } from './ledger';
import type { RowMeaning, RowPartner } from './row-labels';
import type { Measures } from './measures';
import type { RowsView } from './row-facts';
import type { RowKind } from './rows';
import type { StubLabel } from './stub';

/** What a label says, as it is reported. */
export const saysList = ({ year, sex, age }: Said): RecognisedLabel['says'] => [
  ...(year === undefined ? [] : [{ dimension: 'year' as const, code: String(year) }]),
  ...(sex === undefined ? [] : [{ dimension: 'sex' as const, code: sex }]),
  ...(age === undefined ? [] : [{ dimension: 'age' as const, code: age }]),
];

/** Enters what became of the headings above a part of the block. */
export function accountForHeadings(ledger: Ledger, group: HeadingGroup, measures: Measures): void {
  for (const heading of group.headings) accountForHeading(ledger, heading, measures);
}

function accountForHeading(ledger: Ledger, heading: Heading, measures: Measures): void {
  const { row, column, label, says, rest, doubt, share } = heading;
  if (label.ignored) return ledger.ignore(row, column, 'by-request');
  if (doubt !== undefined) {
    const dimension = label.doubt?.dimension;
    return ledger.doubt(row, column, doubt, dimension, label.doubt?.candidates);
  }
  if (share) return ledger.ignore(row, column, 'share');
  if (rest !== undefined) {
    if (measures.kind === 'beside-plain') return ledger.doubt(row, column, 'unknown-label', 'sex', nearSexes(rest));
    if (measures.kind === 'several') {
      if (measures.chosen === undefined) return ledger.doubt(row, column, 'which-measure');
      if (!measures.chosen.split(' / ').includes(rest)) return ledger.ignore(row, column, 'other-measure');
    }
  }
  const list = saysList(says);
  if (list.length === 0) return ledger.ignore(row, column, 'heading');
  const { how, exact, note } = label;
  ledger.recognise(row, column, { says: list, how, exact: exact && rest === undefined, ...(note && { note }) });
}

/** Enters what became of the labels of a row: of partners, years, sexes and ages. */
export function accountForRowLabels(
  ledger: Ledger,
  view: RowsView,
  row: number,
  stub: StubLabel,
  meaning?: RowMeaning,
): void {
  const { grid, columns } = view;
  for (const column of upTo(grid.columns)) {
    if (isBlank(grid.at(row, column))) continue;
    const role = columns.roles[column]!;
    if (role === 'partner') accountForStub(ledger, view, row, stub, meaning?.partner);
    else if (role === 'code') accountForCode(ledger, view, row, column, meaning?.partner);
    else if (role === 'year' || role === 'sex' || role === 'age') {
      accountForDimension(ledger, view, row, column, role, meaning?.doubtful.includes(column) ?? false);
    }
  }
}

function accountForDimension(
  ledger: Ledger,
  { grid, reader }: RowsView,
  row: number,
  column: number,
  role: 'year' | 'sex' | 'age',
  doubtful: boolean,
): void {
  const value = grid.at(row, column);
  const heading = reader.heading(value);
  if (doubtful) {
    const candidates = heading?.doubt?.candidates ?? candidatesFor(role, value);
    ledger.doubt(row, column, heading?.doubt?.reason ?? 'unknown-label', role, candidates);
  } else if (heading?.word === undefined && heading) {
    const { year, sex = 'T', age = heading.bare === 'unknown' ? UNKNOWN_AGE : ALL_AGES, how, exact, note } = heading;
    const code = { year: String(year), sex, age }[role];
    ledger.recognise(row, column, { says: [{ dimension: role, code }], how, exact, ...(note && { note }) });
  }
}

const candidatesFor = (role: Dimension, value: string | number | boolean): string[] =>
  role === 'sex' ? nearSexes(textOf(value)) : [];

function accountForStub(
  ledger: Ledger,
  { grid, columns, reader }: RowsView,
  row: number,
  stub: StubLabel,
  partner: RowPartner | undefined,
): void {
  const column = columns.partner!;
  const value = grid.at(row, column);
  if (stub.kind === 'blank') return;
  if (stub.kind === 'says') {
    const { how, exact } = reader.heading(value) ?? { how: 'word' as const, exact: true };
    return ledger.recognise(row, column, { says: saysList(stub.says), how, exact });
  }
  const label = stub.kind === 'partner' ? stub.label : undefined;
  if (label?.kind === 'group') return ledger.ignore(row, column, 'subtotal');
  if (label?.kind === 'ignored') return ledger.ignore(row, column, 'by-request');
  if (label?.kind === 'party') {
    const { code, how, exact } = label;
    return ledger.recognise(row, column, { says: [{ dimension: 'partner', code }], how, exact });
  }
  // The code beside it told what it means.
  if (partner?.kind === 'party') {
    const says = [{ dimension: 'partner' as const, code: partner.code }];
    return ledger.recognise(row, column, { says, how: 'word', exact: false });
  }
  if (label) return ledger.doubt(row, column, label.reason, 'partner', label.candidates);
  const candidates = reader.near(value);
  ledger.doubt(row, column, candidates.length > 0 ? 'near' : 'unknown-label', 'partner', candidates);
}

function accountForCode(
  ledger: Ledger,
  { grid, reader }: RowsView,
  row: number,
  column: number,
  partner: RowPartner | undefined,
): void {
  const value = grid.at(row, column);
  const label = reader.partner(value);
  if (label?.kind === 'ignored') return ledger.ignore(row, column, 'by-request');
  if (label?.kind === 'group') return ledger.ignore(row, column, 'subtotal');
  if (label?.kind === 'party') {
    const { code, how, exact } = label;
    return ledger.recognise(row, column, { says: [{ dimension: 'partner', code }], how, exact });
  }
  const candidates = label?.candidates ?? reader.near(value);
  if (candidates.length === 0) return ledger.ignore(row, column, 'other-column');
  if (partner?.kind === 'party' && candidates.includes(partner.code)) {
    const says = [{ dimension: 'partner' as const, code: partner.code }];
    return ledger.recognise(row, column, { says, how: 'word', exact: false });
  }
  ledger.doubt(row, column, label?.reason ?? 'near', 'partner', candidates);
}

/** Enters what became of the cells of rows and columns that hold neither labels nor figures. */
export function accountForTheRest(ledger: Ledger, { grid, columns }: RowsView, kinds: readonly RowKind[]): void {
  const [first, last] = [kinds.indexOf('body'), kinds.lastIndexOf('body')];
  for (const row of upTo(grid.rows)) {
    const kind = kinds[row]!;
    for (const column of upTo(grid.columns)) {
      const role = columns.roles[column]!;
      if (kind === 'header') ledger.ignore(row, column, 'heading');
      else if (kind === 'repeated') ledger.ignore(row, column, 'repeated');
      else if (kind === 'column-numbers') ledger.ignore(row, column, 'column-number');
      else if (kind === 'text') ledger.ignore(row, column, row < first ? 'title' : row > last ? 'note' : 'text');
      else if (role === 'row-number') ledger.ignore(row, column, 'row-number');
      else if (role === 'other') ledger.ignore(row, column, 'other-column');
    }
  }
}
