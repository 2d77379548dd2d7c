import { isKnown } from '../../intake/parties/party';
import { lookUpParty } from '../../intake/parties/recognise-party';
import type { RowReading, TableReading } from '../../tables/read-table';
import type { CheckContext } from '../context';
import type { Mend } from '../finding';
import { expectedRows, type ExpectedRows } from './expected-rows';

/** Numbers and short codes of the user's own may stand before the code as well. */
const HAS_WORD = /\p{L}{4}/u;

/**
 * The code that a label names: that of a row of the table, in any language, or of a country or former State in whatever
 * words; undefined if it names none.
 */
export function codeOfLabel(label: string, { byLabel }: ExpectedRows): string | undefined {
  if (label === '') return undefined;
  const own = byLabel().get(label.trim().toLowerCase());
  if (own !== undefined) return own;
  if (!HAS_WORD.test(label)) return undefined;
  const party = lookUpParty(label);
  return isKnown(party) && (party.how === 'name' || party.how === 'former-state') ? party.code : undefined;
}

/** Gives a row whose code is wrong the code that its label names; none if it names the reporter or no row of the table. */
export function codeMends(row: RowReading, table: TableReading, context: CheckContext): { mends?: readonly Mend[] } {
  const expected = expectedRows(table, context);
  const code = codeOfLabel(row.label, expected);
  if (code === undefined || code === row.key || !expected.byCode.has(code)) return {};
  return { mends: [codeMend(code, row, table)] };
}

/** Writes a code into a row. */
export const codeMend = (code: string, { row }: RowReading, { layout }: TableReading): Mend => ({
  label: { key: 'S10.mend-code', values: { text: code } },
  writes: [{ row, column: layout.codeColumn, input: code }],
});

/** Rows of which another one has the same code. */
export function duplicates({ rows }: TableReading): ReadonlySet<RowReading> {
  const first = new Map<string, RowReading>();
  const found = new Set<RowReading>();
  for (const row of rows) {
    const same = row.code === '' ? undefined : first.get(row.key);
    if (same) found.add(same).add(row);
    else first.set(row.key, row);
  }
  return found;
}
