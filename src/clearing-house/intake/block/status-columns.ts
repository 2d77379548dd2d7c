import { parseFlags } from '../../codes/flags';
import { readEurostatFlags } from '../../codes/eurostat-flags';
import { isBlank, textOf, upTo } from './grid';
import type { HeadingGroup } from './headings';
import type { Ledger } from './ledger';
import type { RowsView } from './row-facts';

/** What stands in a column of statuses beside a figure. */
export interface RowStatus {
  readonly statuses: readonly string[];
  readonly confidentiality: string | undefined;
}

const NONE: RowStatus = { statuses: [], confidentiality: undefined };

/** The column of statuses that goes with each column of figures. */
export function statusColumns({ columns }: RowsView, group: HeadingGroup): ReadonlyMap<number, number> {
  const { roles } = columns;
  const values = upTo(roles.length).filter((column) => roles[column] === 'value');
  const statuses = upTo(roles.length).filter((column) => roles[column] === 'status');
  const pairs = values.flatMap((value): [number, number][] => {
    const year = group.columns.get(value)?.says.year;
    const sameYear = statuses.find(
      (status) => year !== undefined && group.columns.get(status)?.says.year === year && status > value,
    );
    const next = statuses.find((status) => status > value);
    const found = sameYear ?? next ?? (values.length === 1 ? statuses[0] : undefined);
    return found === undefined ? [] : [[value, found]];
  });
  return new Map(pairs);
}

/** Reads the statuses of a row, and enters what became of their cells. */
export function readStatuses(view: RowsView, row: number, ledger: Ledger): ReadonlyMap<number, RowStatus> {
  const { grid, columns } = view;
  const found = new Map<number, RowStatus>();
  for (const column of upTo(grid.columns)) {
    const value = grid.at(row, column);
    if (columns.roles[column] !== 'status' || isBlank(value)) continue;
    const { status, unknown } = readStatus(view, column, textOf(value));
    found.set(column, status);
    if (unknown) ledger.doubt(row, column, 'unknown-status', 'status');
    else {
      const code = [...status.statuses, ...(status.confidentiality ? [`/${status.confidentiality}`] : [])].join('');
      ledger.recognise(row, column, { says: [{ dimension: 'status', code }], how: 'word', exact: true });
    }
  }
  return found;
}

function readStatus(view: RowsView, column: number, text: string): { status: RowStatus; unknown: boolean } {
  if (text === ':') return { status: NONE, unknown: false };
  if (isEurostat(view, column)) {
    const { statuses, confidentiality, unknown } = readEurostatFlags(text);
    return { status: { statuses, confidentiality: confidentiality[0] }, unknown: unknown.length > 0 };
  }
  const { statuses, confidentiality, unknown } = parseFlags(text);
  return { status: { statuses, confidentiality }, unknown: unknown.length > 0 };
}

const isEurostat = ({ grid, columns, reader }: RowsView, column: number): boolean =>
  upTo(columns.anchor).some((row) => reader.heading(grid.at(row, column))?.word === 'eurostat-flags');
