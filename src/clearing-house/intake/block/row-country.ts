import { isBlank, upTo } from './grid';
import type { Ledger } from './ledger';
import type { RowsView } from './row-facts';

/**
 * Whether a row is of another reporter, or of a part of a partner’s people only, by its columns of further countries; and
 * enters what became of their cells.
 */
export function otherCountryOf(
  view: RowsView,
  row: number,
  ledger: Ledger,
): 'other-reporter' | 'second-country' | undefined {
  const { grid, columns } = view;
  const filled = upTo(grid.columns).filter((column) => !isBlank(grid.at(row, column)));
  const reporters = filled.filter((column) => columns.roles[column] === 'reporter');
  if (reporters.some((column) => isOtherReporter(view, row, column, ledger))) return 'other-reporter';
  const others = filled.filter((column) => columns.roles[column] === 'second-country');
  return others.filter((column) => isPart(view, row, column, ledger)).length > 0 ? 'second-country' : undefined;
}

function isOtherReporter({ grid, reader, reporter }: RowsView, row: number, column: number, ledger: Ledger): boolean {
  const label = reader.partner(grid.at(row, column));
  if (label?.kind !== 'party') return false;
  if (label.code !== reporter) return true;
  const { code, how, exact } = label;
  ledger.recognise(row, column, { says: [{ dimension: 'reporter', code }], how, exact });
  return false;
}

/** A second country beside the partner splits the partner’s people, unless it stands for all countries. */
function isPart({ grid, reader }: RowsView, row: number, column: number, ledger: Ledger): boolean {
  const label = reader.partner(grid.at(row, column));
  const all = label?.kind === 'party' && label.code === 'TOTAL';
  if (all) ledger.ignore(row, column, 'other-column');
  else ledger.doubt(row, column, 'second-country', 'partner');
  return !all;
}
